/**
 * A build is written elsewhere and replaces the folder when it is complete, so that the folder never has a part of a
 * site, and a build that fails leaves the last one untouched.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { formatProblems } from '../../src/content/format-problems.ts';
import { hasError } from '../../src/domain/problem.ts';
import { explain } from './explain.ts';
import { isAlive } from './lock.ts';
import { publishSite, recoverSite, whyNotPublished } from './site-folder.ts';

interface Build {
  /** Folder for Astro's output. */
  readonly made: string;
  /**
   * To be called when Astro has ended; returns the exit code. After a failure it prints all problems of the content
   * folder, and Astro's own message only where none of them explains it.
   */
  readonly end: (isComplete: boolean, failure?: string) => Promise<0 | 1>;
}

/** Within the project, so that Astro finds the packages that pages use. */
const BUILDS = path.join('.cache', 'building');

/** @throws an Error where the folder must not be replaced */
export function prepareBuild(folder: string, content: string, isForced = false): Build {
  const reason = whyNotPublished(folder, ['.', content], isForced);
  if (reason !== undefined) throw new Error(reason);
  removeAbandonedBuilds();
  // One folder for each process, as two builds must not mix their pages.
  const made = path.join(BUILDS, String(process.pid));
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

/** Builds whose processes were killed. */
function removeAbandonedBuilds(): void {
  const names = existsSync(BUILDS) ? readdirSync(BUILDS) : [];
  for (const name of names) {
    if (name !== String(process.pid) && isAlive(name)) continue;
    rmSync(path.join(BUILDS, name), { recursive: true, force: true });
  }
}
