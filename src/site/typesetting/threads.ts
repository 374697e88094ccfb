/** Papers are typeset in threads of their own, while the pages around them are rendered. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import type { PaperSource, TypesetPaper } from './typeset-paper.ts';

/** From the source: the bundler of the pages does not know threads. */
const WORK = path.resolve('src/site/typesetting/typeset-paper.ts');

/** Each holds its own processor of citations, about 50 MB. */
const MOST_THREADS = 4;

const pool = new Piscina({
  filename: WORK,
  minThreads: 0,
  // A new thread has to learn its code anew; one that has nothing to do holds its memory.
  idleTimeout: 2000,
  maxThreads: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
  concurrentTasksPerWorker: 4,
});

export function typesetInThread(source: PaperSource): Promise<TypesetPaper> {
  return pool.run(source) as Promise<TypesetPaper>;
}
