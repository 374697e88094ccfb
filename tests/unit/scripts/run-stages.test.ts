import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  exitCodeOf,
  formatResults,
  runStages,
  type Result,
} from '../../../scripts/lib/run-stages.ts';
import { chooseStages, STAGES, type Stage } from '../../../scripts/lib/stages.ts';

function stage(name: string, over: Partial<Stage> = {}): Stage {
  return { name, group: 'code', command: [], ...over };
}

/** Runs stages that end in turn; those named in `broken` fail. Answers what was at work whenever one began. */
async function trace(
  stages: readonly Stage[],
  {
    broken = [],
    missingBrowser,
  }: { readonly broken?: readonly string[]; readonly missingBrowser?: string } = {},
): Promise<{ together: readonly string[]; results: readonly Result[] }> {
  const working = new Set<string>();
  const together: string[] = [];
  const results = await runStages(stages, {
    places: 2,
    missingBrowser,
    run: async ({ name }) => {
      working.add(name);
      together.push([...working].join('+'));
      await setTimeout(1);
      working.delete(name);
      return { isPassed: !broken.includes(name), seconds: 1.25 };
    },
  });
  return { together, results };
}

const outcomes = (results: readonly Result[]): readonly string[] =>
  results.map(({ stage: { name }, state, why }) => [name, state, ...(why ? [why] : [])].join(' '));

describe('runStages', () => {
  test('fills its places in the order of the table', async () => {
    const { together } = await trace(['a', 'b', 'c'].map((name) => stage(name)));
    expect(together).toEqual(['a', 'a+b', 'b+c']);
  });

  test('runs one of Astro’s at a time, and another beside it', async () => {
    const [a, b] = [stage('a', { isAstro: true }), stage('b', { isAstro: true })];
    expect((await trace([a, b, stage('c')])).together).toEqual(['a', 'a+c', 'c+b']);
  });

  test('runs nothing beside one that is alone', async () => {
    const { together } = await trace([stage('a'), stage('b', { isAlone: true }), stage('c')]);
    expect(together).toEqual(['a', 'a+c', 'b']);
  });

  test('gives no place to one that mostly waits', async () => {
    const stages = ['a', 'b', 'c'].map((name) => stage(name, { isWaiting: name === 'b' }));
    expect((await trace(stages)).together).toEqual(['a', 'a+b', 'a+b+c']);
  });

  test('goes on after a failure, except with what needs the stage that failed', async () => {
    const stages = [
      stage('build'),
      stage('html', { after: ['build'] }),
      stage('browser', { after: ['html'] }),
      stage('lint'),
    ];
    const { results } = await trace(stages, { broken: ['build'] });
    expect(outcomes(results)).toEqual([
      'build failed',
      'html skipped “build” failed',
      'browser skipped “html” skipped',
      'lint passed',
    ]);
  });

  test('skips what needs a browser where there is none', async () => {
    const stages = [stage('lighthouse', { needsBrowser: true }), stage('lint')];
    const { results } = await trace(stages, { missingBrowser: 'Install one.' });
    expect(outcomes(results)).toEqual(['lighthouse skipped there is no browser', 'lint passed']);
  });
});

describe('formatResults and exitCodeOf', () => {
  const passed: Result = { stage: stage('lint'), state: 'passed', seconds: 2.04 };
  const failed: Result = { stage: stage('types'), state: 'failed', seconds: 11.5 };
  const skipped: Result = {
    stage: stage('browser', { needsBrowser: true }),
    state: 'skipped',
    seconds: 0,
    why: 'there is no browser',
  };

  test.each([
    ['all passed', [passed], undefined, 0, ['1 passed, 0 failed']],
    ['one failed', [passed, failed], undefined, 1, ['1 passed, 1 failed']],
    [
      'one was skipped',
      [passed, skipped],
      'Install one.',
      2,
      ['Not run: browser. Install one.', '1 passed, 0 failed, 1 skipped'],
    ],
    [
      'one failed and one was skipped',
      [failed, skipped],
      'Install one.',
      1,
      ['Not run: browser. Install one.', '0 passed, 1 failed, 1 skipped'],
    ],
  ])('end as they should when %s', (_, results, missing, code, end) => {
    expect(exitCodeOf(results)).toBe(code);
    expect(
      formatResults(results, 15, missing)
        .split('\n')
        .slice(results.length + 1),
    ).toEqual(end);
  });

  test('show the time of each and of all', () => {
    expect(formatResults([passed, failed], 75.26, undefined).split('\n').slice(0, 3)).toEqual([
      'lint   passed    2.0 s',
      'types  failed   11.5 s',
      'all             75.3 s',
    ]);
  });
});

describe('the table of stages', () => {
  test('names no stage twice, and what a stage needs stands before it', () => {
    const names = STAGES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [index, { after = [] }] of STAGES.entries()) {
      for (const name of after) expect(names.slice(0, index)).toContain(name);
    }
  });

  test.each([
    ['nothing', [], STAGES.map(({ name }) => name)],
    ['a stage', ['format'], ['format']],
    ['a stage that needs another', ['html'], ['build', 'html']],
    ['an unknown word', ['format', 'constructor'], undefined],
  ])('chooseStages: %s', (_, words, names) => {
    expect(chooseStages(words)?.map(({ name }) => name)).toEqual(names);
  });
});
