/**
 * A build is made elsewhere and takes its folder's place when it is complete: whoever publishes the folder never
 * publishes part of a site, and a build that fails leaves the last one as it was.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { formatProblems } from '../../src/content/format-problems.ts';
import { reasonOf } from './file-errors.ts';
import { isAlive } from './lock.ts';
import { publishSite, recoverSite, whyNotPublished } from './site-folder.ts';

interface Build {
  /** Arguments of Astro. */
  readonly args: readonly string[];
  /** To be called when Astro has ended; prints what went wrong, and gives the exit code. */
  readonly end: (isComplete: boolean) => Promise<0 | 1>;
}

/** Within the project, or Astro would not find the packages that pages use. */
const WORKSHOP = path.join('.cache', 'building');

/** `args` are those of `astro build`, with or without `--outDir DIR`, `--force`. Ends the process when DIR must stay. */
export function prepareBuild(args: readonly string[], content: string): Build {
  const { folder, others } = takeOutDir(args);
  const reason = whyNotPublished(folder, ['.', content], args.includes('--force'));
  if (reason !== undefined) {
    console.error(reason);
    process.exit(1);
  }
  clearWorkshop();
  // Of this process alone: another build of the same folder must not write among its pages.
  const made = path.join(WORKSHOP, String(process.pid));
  recoverSite(folder);
  return {
    args: [...others, '--outDir', made],
    end: async (isComplete) => {
      if (!isComplete) {
        rmSync(made, { recursive: true, force: true });
        const { contentProblems } = await import('./content-problems.ts');
        const problems = await contentProblems(content);
        if (problems.length > 0) console.error(`\n${formatProblems(problems, content)}`);
        return 1;
      }
      try {
        publishSite(made, folder);
      } catch (error) {
        console.error(`The site could not be put into ${folder}. ${reasonOf(error)}`);
        rmSync(made, { recursive: true, force: true });
        return 1;
      }
      if (!args.includes('--silent')) console.log(`The site is in ${folder}.`);
      return 0;
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

function takeOutDir(args: readonly string[]): { folder: string; others: readonly string[] } {
  const at = args.findIndex((arg) => /^--outDir(?:=|$)/.test(arg));
  if (at === -1) return { folder: 'dist', others: args };
  const given = /=(.*)/s.exec(args[at] ?? '')?.[1];
  const folder = given ?? args[at + 1] ?? 'dist';
  return { folder, others: args.toSpliced(at, given === undefined ? 2 : 1) };
}
