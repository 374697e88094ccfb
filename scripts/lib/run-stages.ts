/** Runs stages side by side, all of them whatever fails, and says how they went. */
import type { Stage } from './stages.ts';

export interface Result {
  readonly stage: Stage;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
  /** Why it was skipped. */
  readonly why?: string;
}

export interface Run {
  readonly isPassed: boolean;
  readonly seconds: number;
}

/**
 * Begins each stage as soon as what it needs has passed and a place is free: at most `places` at once, one of Astro's,
 * and none beside one that is alone. One that mostly waits takes no place. A stage is skipped when what it needs did not pass, or for want of a browser.
 */
export async function runStages(
  stages: readonly Stage[],
  options: {
    readonly places: number;
    readonly missingBrowser: string | undefined;
    readonly run: (stage: Stage) => Promise<Run>;
  },
): Promise<readonly Result[]> {
  const { places, missingBrowser, run } = options;
  const results = new Map<Stage, Result>();
  const running = new Map<Stage, Promise<void>>();
  for (;;) {
    for (const stage of stages) {
      if (results.has(stage) || running.has(stage)) continue;
      const why = reasonToSkip(stage, [...results.values()], missingBrowser);
      if (why !== undefined) results.set(stage, { stage, state: 'skipped', seconds: 0, why });
      else if (mayBegin(stage)) running.set(stage, begin(stage));
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  return stages.flatMap((stage) => results.get(stage) ?? []);

  function mayBegin({ after = [], isAstro, isAlone, isWaiting }: Stage): boolean {
    const others = [...running.keys()];
    if (others.some((other) => other.isAlone) || (isAlone && others.length > 0)) return false;
    const taken = others.filter((other) => !other.isWaiting);
    if (!isWaiting && taken.length >= places) return false;
    if (isAstro && others.some((other) => other.isAstro)) return false;
    return after.every((name) => stateOf(name) === 'passed');
  }

  function stateOf(name: string): Result['state'] | undefined {
    return [...results.values()].find(({ stage }) => stage.name === name)?.state;
  }

  async function begin(stage: Stage): Promise<void> {
    const { isPassed, seconds } = await run(stage);
    results.set(stage, { stage, state: isPassed ? 'passed' : 'failed', seconds });
    running.delete(stage);
  }
}

function reasonToSkip(
  { after = [], needsBrowser = false }: Stage,
  results: readonly Result[],
  missingBrowser: string | undefined,
): string | undefined {
  if (needsBrowser && missingBrowser !== undefined) return 'there is no browser';
  const [broken] = results.filter(
    ({ stage, state }) => after.includes(stage.name) && state !== 'passed',
  );
  return broken && `“${broken.stage.name}” ${broken.state}`;
}

/**
 * A line a stage and one for all, then what was skipped for want of a browser and how to get one, then the counts:
 * `15 passed, 0 failed, 2 skipped`.
 */
export function formatResults(
  results: readonly Result[],
  secondsOfAll: number,
  missingBrowser: string | undefined,
): string {
  const width = Math.max(...results.map(({ stage }) => stage.name.length));
  const lines = results.map(({ stage, state, seconds, why }) => {
    const time = state === 'skipped' ? '' : timeOf(seconds);
    return `${stage.name.padEnd(width)}  ${state}${time}${why === undefined ? '' : `: ${why}`}`;
  });
  const unseen = results.filter(({ stage, state }) => stage.needsBrowser && state === 'skipped');
  const names = unseen.map(({ stage }) => stage.name).join(', ');
  const isMissing = missingBrowser !== undefined && unseen.length > 0;
  const count = (state: Result['state']): number =>
    results.filter((result) => result.state === state).length;
  const skipped = count('skipped');
  return [
    ...lines,
    `${'all'.padEnd(width)}        ${timeOf(secondsOfAll)}`,
    ...(isMissing ? [`Not run: ${names}. ${missingBrowser}`] : []),
    `${String(count('passed'))} passed, ${String(count('failed'))} failed` +
      (skipped > 0 ? `, ${String(skipped)} skipped` : ''),
  ].join('\n');
}

function timeOf(seconds: number): string {
  return `${seconds.toFixed(1)} s`.padStart(9);
}

/** 0 when every stage passed, 1 when one failed, 2 when none failed but the run was not whole. */
export function exitCodeOf(results: readonly Result[]): 0 | 1 | 2 {
  if (results.some(({ state }) => state === 'failed')) return 1;
  return results.every(({ state }) => state === 'passed') ? 0 : 2;
}
