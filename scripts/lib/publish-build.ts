/**
 * A build is made elsewhere and takes its folder's place when it is complete: whoever publishes the folder never
 * publishes part of a site, and a build that fails leaves the last one as it was.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { formatProblems } from '../../src/content/format-problems.ts';
import { moveFolder, recoverFolder } from './replace-folder.ts';

interface Build {
  /** Arguments of Astro. */
  readonly args: readonly string[];
  /** To be called when Astro has ended; after a failure it prints every problem of the content folder. */
  readonly end: (isComplete: boolean) => Promise<void>;
}

/** Within the project, or Astro would not find the packages that pages use. */
const WORKSHOP = path.join('.cache', 'building');

/** `args` are those of `astro build`, with or without `--outDir DIR`. */
export function prepareBuild(args: readonly string[]): Build {
  const { folder, others } = takeOutDir(args);
  const made = path.join(WORKSHOP, path.resolve(folder).replaceAll(/[^\w.-]+/g, '-'));
  rmSync(made, { recursive: true, force: true });
  recoverFolder(folder);
  return {
    args: [...others, '--outDir', made],
    end: async (isComplete) => {
      if (!isComplete) {
        rmSync(made, { recursive: true, force: true });
        const { contentProblems } = await import('./content-problems.ts');
        const problems = await contentProblems();
        if (problems.length > 0) console.error(`\n${formatProblems(problems)}`);
        return;
      }
      moveFolder(made, folder);
      if (!args.includes('--silent')) console.log(`The site is in ${folder}.`);
    },
  };
}

function takeOutDir(args: readonly string[]): { folder: string; others: readonly string[] } {
  const at = args.findIndex((arg) => /^--outDir(?:=|$)/.test(arg));
  if (at === -1) return { folder: 'dist', others: args };
  const [, given] = args[at]?.split('=', 2) ?? [];
  const folder = given ?? args[at + 1] ?? 'dist';
  return { folder, others: args.toSpliced(at, given === undefined ? 2 : 1) };
}
