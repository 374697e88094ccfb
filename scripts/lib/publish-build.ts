/**
 * A build is made elsewhere and takes its folder's place when it is complete: whoever publishes the folder never
 * publishes part of a site, and a build that fails leaves the last one as it was.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { formatProblems } from '../../src/content/format-problems.ts';
import { hasError } from '../../src/domain/problem.ts';
import { explain } from './explain.ts';
import { isAlive } from './lock.ts';
import { publishSite, recoverSite, whyNotPublished } from './site-folder.ts';

interface Build {
  /** Where Astro is to write it. */
  readonly made: string;
  /**
   * To be called when Astro has ended; prints what went wrong, and gives the exit code. After a failure it prints every
   * problem of the content folder, and what Astro says only where no such problem explains it.
   */
  readonly end: (isComplete: boolean, failure?: string) => Promise<0 | 1>;
}

/** Within the project, or Astro would not find the packages that pages use. */
const WORKSHOP = path.join('.cache', 'building');

/** For the site in `folder`. Fails where that must stay as it is. */
export function prepareBuild(folder: string, content: string, isForced = false): Build {
  const reason = whyNotPublished(folder, ['.', content], isForced);
  if (reason !== undefined) throw new Error(reason);
  clearWorkshop();
  // Of this process alone: another build of the same folder must not write among its pages.
  const made = path.join(WORKSHOP, String(process.pid));
  recoverSite(folder);
  return {
    made,
    end: async (isComplete, failure) => {
      try {
        if (isComplete) {
          publishSite(made, folder);
          return 0;
        }
      } catch (error) {
        console.error(`The site could not be put into ${folder}. ${explain(error)}`);
        return 1;
      } finally {
        rmSync(made, { recursive: true, force: true });
      }
      const { contentProblems } = await import('./content-problems.ts');
      const problems = await contentProblems(content);
      if (problems.length > 0) console.error(`\n${formatProblems(problems, content)}`);
      if (!hasError(problems) && failure !== undefined) console.error(failure);
      return 1;
    },
  };
}

/** Removes what builds that were killed have left. */
function clearWorkshop(): void {
  const names = existsSync(WORKSHOP) ? readdirSync(WORKSHOP) : [];
  for (const name of names) {
    if (name !== String(process.pid) && isAlive(name)) continue;
    rmSync(path.join(WORKSHOP, name), { recursive: true, force: true });
  }
}
