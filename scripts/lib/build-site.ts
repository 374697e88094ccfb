/** `npm run build`: runs Astro in a process of its own, and publishes the site to the folder when it is complete. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { noPapers } from '../../src/site/settings/strictness.ts';
import { astroProcess } from './astro-process.ts';
import { papersFolder } from './content-folder.ts';
import { CRASH_LOG, writeCrashLog } from './crash-log.ts';
import { explain } from './explain.ts';
import { LAST_WORDS, whyEnded } from './low-memory.mjs';
import { removeIfAllowed } from './file-errors.ts';
import { filesIn } from './files-in.ts';
import { showProgress } from './progress.ts';
import { prepareBuild } from './publish-build.ts';

interface Options {
  readonly folder: string;
  /** Print nothing but problems. */
  readonly isSilent?: boolean;
  /** Print each page. */
  readonly isVerbose?: boolean;
  /** Replace whatever is in the folder. */
  readonly isForced?: boolean;
}

/** Returns the exit code. */
export async function buildSite(options: Options): Promise<number> {
  const { folder, isSilent, isVerbose, isForced } = options;
  const content = contentFolder(process.env);
  const build = prepareBuild(folder, content, isForced);
  const obstacle = obstacleIn(content);
  if (obstacle !== undefined) return await build.end(false, obstacle);
  const level = isSilent === true ? 'silent' : isVerbose === true ? 'info' : 'warn';
  const start = performance.now();
  const counter = countPages(build.made, content);
  const command = ['build', '--outDir', build.made, '--log', level];
  const { args, env } = astroProcess(command, content);
  const { code, failure, isInterrupted } = await runAstro(args, env);
  counter.end();
  if (isInterrupted) {
    removeIfAllowed(build.made);
    return code;
  }
  const ended = await build.end(code === 0, failure);
  if (ended === 0 && isSilent !== true) {
    const pages = filesIn(folder).filter((file) => file.endsWith('.html')).length;
    const seconds = (performance.now() - start) / 1000;
    console.log(`${String(pages)} pages in ${folder}, made in ${seconds.toFixed(1)} s.`);
  }
  return ended;
}

/** A reason not to start Astro at all. */
function obstacleIn(content: string): string | undefined {
  try {
    loadSite(content, process.env);
  } catch (error) {
    return explain(error);
  }
  return fileCount(papersFolder(content), /\.md$/) === 0 ? noPapers(content) : undefined;
}

/** Shows on a terminal how many papers have their page. */
function countPages(made: string, content: string): { readonly end: () => void } {
  const progress = showProgress('Making pages of papers');
  const total = fileCount(papersFolder(content));
  const timer = setInterval(() => {
    const done = fileCount(path.join(made, 'papers'), /^[^.]+$/);
    progress.update(done, Math.max(done, total));
  }, 250);
  return {
    end: () => {
      clearInterval(timer);
      progress.end();
    },
  };
}

function fileCount(folder: string, pattern = /./): number {
  return existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)).length : 0;
}

/** Signals to end this process are passed on. */
export function runAstro(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; failure: string | undefined; isInterrupted: boolean }> {
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
    env: { ...(process.stderr.isTTY && { FORCE_COLOR: '1' }), ...process.env, ...env },
  });
  const lastWords: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => {
    if (lastWords.length > 0 || LAST_WORDS.test(chunk.toString())) lastWords.push(chunk);
    else process.stderr.write(chunk);
  });
  let interruption: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interruption = 128 + constants.signals[signal];
      child.kill(signal);
    });
  }
  let failure: string | undefined;
  child.on('message', (message) => {
    if (typeof message === 'string') failure = message;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      resolve({ code: 1, failure: explain(error), isInterrupted: false });
    });
    child.on('close', (code, signal) => {
      const report = Buffer.concat(lastWords).toString();
      const reason = whyEnded(code, signal, report);
      const isLogged = report !== '' && writeCrashLog(report);
      if (reason !== undefined)
        failure = reason + (isLogged ? ` Its report is in ${CRASH_LOG}.` : '');
      resolve({
        code: interruption ?? code ?? 1,
        failure,
        isInterrupted: interruption !== undefined,
      });
    });
  });
}
