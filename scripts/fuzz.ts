/**
 * `npm run fuzz [-- --seconds N] [--only NAME] [--seed N]`: spoils good texts of every kind that comes from others, and
 * reads them. Whatever the text is, a reader ends, gives places that are in it, and what import would write reads back.
 * Then each piece of text is repeated to one length and to four times that length: what looks at all before for every
 * piece costs sixteen times as much, and is marked. Findings are written to .cache/fuzz; the exit code is 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { PIECES } from './fuzz/spoil.ts';
import { TARGETS, type Target } from './fuzz/targets.ts';
import type { Finding, Job } from './fuzz/worker.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const FOLDER = '.cache/fuzz';
/** Milliseconds without an answer after which a reader is said to hang. */
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
  for (const { seed, text, message } of findings.slice(0, MOST_SHOWN)) {
    const file = `${FOLDER}/${target.name.replaceAll(' ', '-')}-${String(seed)}.txt`;
    writeFileSync(file, text);
    console.log(`  ${file}: ${message}`);
  }
  const steep = PIECES.flatMap((piece) => growthOf(target, piece));
  for (const line of steep) console.log(`  ${line}`);
  console.log(
    `${target.name}: ${String(texts)} texts, ${String(findings.length)} findings; ` +
      `${String(PIECES.length)} pieces repeated, ${String(steep.length)} steep`,
  );
  if (findings.length + steep.length > 0) process.exitCode = 1;
}

async function spoilAndRead({ name }: Target): Promise<{ texts: number; findings: Finding[] }> {
  const current = new Int32Array(new SharedArrayBuffer(4));
  const job: Job = {
    target: name,
    firstSeed: Number(values.seed),
    seconds: Number(values.seconds),
    current,
  };
  const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), { workerData: job });
  const findings: Finding[] = [];
  return new Promise((resolve, reject) => {
    let seen = -1;
    const watch = setInterval(() => {
      const seed = Atomics.load(current, 0);
      if (seed === seen && seed > 0) {
        findings.push({ seed, text: '', message: `It hangs: --seed ${String(seed)}.` });
        clearInterval(watch);
        resolve({ texts: seed - job.firstSeed, findings });
        void worker.terminate();
      }
      seen = seed;
    }, HANGS);
    worker.on('message', (message: Finding | number) => {
      if (typeof message !== 'number') findings.push(message);
      else {
        clearInterval(watch);
        resolve({ texts: message, findings });
      }
    });
    worker.on('error', reject);
  });
}

/** A line when a piece repeated four times as often costs more than nine times as much. */
function growthOf({ name, read }: Target, piece: string): readonly string[] {
  const timeAt = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const long = timeAt(LENGTH * GREATER);
  if (long < LEAST_MILLISECONDS) return [];
  const short = Math.min(timeAt(LENGTH), timeAt(LENGTH));
  const again = Math.min(long, timeAt(LENGTH * GREATER));
  if (again < LEAST_MILLISECONDS || again < MOST_GROWTH * short) return [];
  return [`${name}, ${JSON.stringify(piece)}: ${short.toFixed(0)} ms, ${again.toFixed(0)} ms`];
}
