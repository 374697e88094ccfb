/** How Astro is run: on the same Node as this command, without telemetry, and with a heap that fits the number of papers. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { entryFile } from '../../src/site/engine.ts';

/**
 * Megabytes of a build's heap: about twice what is in use at a time. Without a limit Node would keep as much garbage
 * again before it collects it. `NODE_OPTIONS` overrides this.
 */
const MIN_HEAP = 400;
const PER_MEGABYTE_OF_PAPERS = 20;

/** Megabytes for new objects: with more, builds take more memory and no less time. */
const YOUNG_HEAP = '--max-semi-space-size=16';

export interface AstroProcess {
  /** Options of Node, the script that runs Astro, and its arguments. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export function astroProcess(args: readonly string[], content: string): AstroProcess {
  const isGiven = process.env['NODE_OPTIONS']?.includes('--max-old-space-size') ?? false;
  const isLimited = args[0] === 'build' && !isGiven;
  const limit = MIN_HEAP + PER_MEGABYTE_OF_PAPERS * megabytesIn(path.join(content, 'papers'));
  return {
    args: [
      ...(isLimited ? [`--max-old-space-size=${String(Math.ceil(limit))}`, YOUNG_HEAP] : []),
      entryFile('astro'),
      ...args,
    ],
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      // By default the C library keeps freed memory for each thread separately; two arenas are enough.
      MALLOC_ARENA_MAX: '2',
      // The bundler would use only a part of each large page of memory.
      MIMALLOC_ALLOW_THP: '0',
    },
  };
}

function megabytesIn(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // Lock files of editors can be dangling links.
  const sizeOf = (name: string): number =>
    statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return names.reduce((sum, name) => sum + sizeOf(name), 0) / 1_000_000;
}
