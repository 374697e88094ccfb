/**
 * `npm run fuzz [-- --seconds N] [--only NAME] [--seed N]`: spoils good texts of every kind that comes from others, and
 * reads them. Whatever the text is, a reader ends, gives places that are in it, and what import would write reads back.
 * Then each piece of text is repeated to one length and to four times that length: what looks at all before for every
 * piece costs sixteen times as much, and is marked. Findings are written to .cache/fuzz; the exit code is 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { PIECES, spoil } from './fuzz/spoil.ts';
import { TARGETS, type Target } from './fuzz/targets.ts';
import { millisecondsOfWork } from './fuzz/work.ts';
import type { Finding, Job } from './fuzz/worker.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const FOLDER = '.cache/fuzz';
/** Milliseconds of work at one text after which it is given up. */
const HANGS = 20_000;
const MOST_SHOWN = 5;

/** Characters; abstracts of at most 30,000 are read. */
const LENGTH = 7_500;
const GREATER = 4;
/** Less is not noticed, and collecting garbage may take as long. */
const LEAST_MILLISECONDS = 500;
/** Three times for twice the text. */
const MOST_GROWTH = 9;

mkdirSync(FOLDER, { recursive: true });
for (const target of TARGETS.filter(
  ({ name }) => values.only === undefined || name === values.only,
)) {
  const { texts, findings } = await spoilAndRead(target);
  const steep = PIECES.flatMap((piece) => growthOf(target, piece));
  for (const line of steep) console.log(`  ${line}`);
  console.log(
    `${target.name}: ${String(texts)} texts, ${String(findings)} findings; ` +
      `${String(PIECES.length)} pieces repeated, ${String(steep.length)} steep`,
  );
  if (findings + steep.length > 0) process.exitCode = 1;
}

/** Seconds are of work, so that they hold the same texts on a busy machine; a text that never ends is left for the next. */
async function spoilAndRead(target: Target): Promise<{ texts: number; findings: number }> {
  let findings = 0;
  // Said at once: to end a thread that hangs may end the process.
  const say = ({ seed, text, message }: Finding): void => {
    findings += 1;
    if (findings > MOST_SHOWN) return;
    const file = `${FOLDER}/${target.name.replaceAll(' ', '-')}-${String(seed)}.txt`;
    writeFileSync(file, text);
    console.log(`  ${file}: ${message}`);
  };
  const firstSeed = Number(values.seed);
  const end = millisecondsOfWork() + Number(values.seconds) * 1000;
  for (let seed = firstSeed; ;) {
    const seconds = (end - millisecondsOfWork()) / 1000;
    const { next, hangs } = await readFrom({ target, seed, seconds }, say);
    if (!hangs) return { texts: next - firstSeed, findings };
    seed = next;
  }
}

async function readFrom(
  { target, ...job }: { target: Target; seed: number; seconds: number },
  say: (finding: Finding) => void,
): Promise<{ next: number; hangs: boolean }> {
  const current = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Job = { ...job, target: target.name, current };
  const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    let [seen, since] = [0, 0];
    const watch = setInterval(() => {
      const seed = Atomics.load(current, 0);
      if (seed !== seen) [seen, since] = [seed, millisecondsOfWork()];
      else if (seed > 0 && millisecondsOfWork() - since > HANGS) {
        say({ seed, text: spoil(target.samples, seed), message: 'It hangs.' });
        void worker.terminate();
        end({ next: seed + 1, hangs: true });
      }
    }, 1000);
    const end = (value: { next: number; hangs: boolean }): void => {
      clearInterval(watch);
      resolve(value);
    };
    worker.on('message', (message: Finding | number) => {
      if (typeof message === 'number') end({ next: message, hangs: false });
      else say(message);
    });
    worker.on('error', reject);
  });
}

/** A line when a piece repeated four times as often costs more than nine times as much. */
function growthOf({ name, read }: Target, piece: string): readonly string[] {
  const timeAt = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = millisecondsOfWork();
    read(text);
    return millisecondsOfWork() - start;
  };
  const long = timeAt(LENGTH * GREATER);
  if (long < LEAST_MILLISECONDS) return [];
  const short = Math.min(timeAt(LENGTH), timeAt(LENGTH));
  const again = Math.min(long, timeAt(LENGTH * GREATER));
  if (again < LEAST_MILLISECONDS || again < MOST_GROWTH * short) return [];
  return [`${name}, ${JSON.stringify(piece)}: ${short.toFixed(0)} ms, ${again.toFixed(0)} ms`];
}
