/** Papers are typeset in a thread of its own, while the pages around them are rendered. */
import path from 'node:path';
import { Piscina } from 'piscina';
import type { PaperSource, TypesetPaper } from './typeset-paper.ts';

/** From the source: the bundler of the pages does not know threads. */
const WORK = path.resolve('src/site/typesetting/typeset-paper.ts');

/** One keeps up with the pages; each takes a hundred megabytes. */
const thread = new Piscina({
  filename: WORK,
  minThreads: 0,
  maxThreads: 1,
  // A new one has to learn its code anew; one that has nothing to do holds its memory.
  idleTimeout: 2000,
  concurrentTasksPerWorker: 4,
});

export function typesetInThread(source: PaperSource): Promise<TypesetPaper> {
  return thread.run(source) as Promise<TypesetPaper>;
}
