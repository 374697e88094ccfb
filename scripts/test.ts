/**
 * `npm test [-- STAGE…]`: every check, or those that are named (scripts/lib/stages.ts), as many at once as there are
 * processors. Exits 1 when one fails, and 2 when none failed but not all could run.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { getBrowser } from './lib/chromium.ts';
import { exitCodeOf, formatResults, runStages, type Run } from './lib/run-stages.ts';
import { chooseStages, STAGES, type Stage } from './lib/stages.ts';

const stages = chooseStages(process.argv.slice(2));
if (stages === undefined) {
  const groups = new Set(STAGES.map(({ group }) => group));
  console.error(`Stages are ${STAGES.map(({ name }) => name).join(', ')}.`);
  console.error(`Groups of stages are ${[...groups].join(', ')}.`);
  process.exit(1);
}

const found = stages.some(({ needsBrowser }) => needsBrowser) ? getBrowser() : undefined;
const missingBrowser = found && 'missing' in found ? found.missing : undefined;
const environment = {
  ...process.env,
  ...(found && 'browser' in found ? { CHROMIUM_PATH: found.browser } : {}),
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
};
if (found) console.log(missingBrowser ?? `Browser: ${environment.CHROMIUM_PATH ?? ''}`);

const children = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });
}

const begun = performance.now();
const results = await runStages(stages, {
  places: Math.min(2, availableParallelism()),
  missingBrowser,
  run: runStage,
});
const seconds = (performance.now() - begun) / 1000;
console.log(`\n${formatResults(results, seconds, missingBrowser)}`);
process.exitCode = exitCodeOf(results);

/** What a stage prints is shown when it has ended: stages run side by side. */
async function runStage({ name, command, environment: added }: Stage): Promise<Run> {
  const start = performance.now();
  console.log(`${name} …`);
  const child = spawn(process.execPath, ['scripts/node.mjs', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, ...added },
  });
  children.add(child);
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  children.delete(child);
  const seconds = (performance.now() - start) / 1000;
  const isPassed = code === 0;
  console.log(`\n${name}: ${isPassed ? 'passed' : 'failed'} in ${seconds.toFixed(1)} s`);
  process.stdout.write(output + errors);
  return { isPassed, seconds };
}
