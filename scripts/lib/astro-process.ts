/** How Astro is run: on the project's own Node, without its usage reports, and a build in memory that fits its papers. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { entryFile } from '../../src/site/engine.ts';

/**
 * Megabytes of a build's heap: about twice what it holds at once. Without a limit Node lets as much again lie about
 * before it clears up. Who knows better says so in `NODE_OPTIONS`.
 */
const LEAST = 400;
const PER_MEGABYTE_OF_PAPERS = 20;

/** Megabytes of what has just been made: with more, builds grow and are no faster. */
const YOUNG = '--max-semi-space-size=16';

export interface AstroProcess {
  /** For Node: its options, the script that runs Astro, and the script's arguments. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export function astroProcess(args: readonly string[], content: string): AstroProcess {
  const isGiven = process.env['NODE_OPTIONS']?.includes('--max-old-space-size') ?? false;
  const isLimited = args[0] === 'build' && !isGiven;
  const limit = LEAST + PER_MEGABYTE_OF_PAPERS * megabytesIn(path.join(content, 'papers'));
  return {
    args: [
      ...(isLimited ? [`--max-old-space-size=${String(Math.ceil(limit))}`, YOUNG] : []),
      entryFile('astro'),
      ...args,
    ],
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      // The C library keeps what many threads have given back apart for each; two parts are enough.
      MALLOC_ARENA_MAX: '2',
      // The bundler's pages of memory are small: of large ones it would fill a part and hold all.
      MIMALLOC_ALLOW_THP: '0',
    },
  };
}

function megabytesIn(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // An editor may keep its locks here, as links to nothing.
  const sizeOf = (name: string): number =>
    statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return names.reduce((sum, name) => sum + sizeOf(name), 0) / 1_000_000;
}
