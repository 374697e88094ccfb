/** Reads one spoiled text after the other; what does not hold, or takes long, is said, and the next one begun. */
import { parentPort, workerData } from 'node:worker_threads';
import { millisecondsOfWork } from './work.ts';
import { spoil } from './spoil.ts';
import { TARGETS } from './targets.ts';

export interface Job {
  readonly target: string;
  /** The first of them. */
  readonly seed: number;
  readonly seconds: number;
  /** The seed at work, for whoever ends this worker when it hangs. */
  readonly current: Int32Array;
}

export interface Finding {
  readonly seed: number;
  readonly text: string;
  readonly message: string;
}

/** Milliseconds that a text may take: a thousand times what most take. */
const LONGEST = 2000;

const { target: name, seed: first, seconds, current } = workerData as Job;
const target = TARGETS.find((each) => each.name === name);
const end = millisecondsOfWork() + seconds * 1000;
let seed = first;
for (; target !== undefined && millisecondsOfWork() < end; seed += 1) {
  Atomics.store(current, 0, seed);
  const text = spoil(target.samples, seed);
  const start = millisecondsOfWork();
  let message: string | undefined;
  try {
    target.read(text);
  } catch (error) {
    message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const milliseconds = millisecondsOfWork() - start;
  if (milliseconds > LONGEST) message ??= `It takes ${String(Math.round(milliseconds))} ms.`;
  if (message !== undefined) parentPort?.postMessage({ seed, text, message } satisfies Finding);
}
parentPort?.postMessage(seed);
