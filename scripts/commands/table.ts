/** The commands of Offprint, in the order in which people need them. A command is loaded when it is run. */
import type { Command } from './command.ts';

interface Row {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const COMMANDS = {
  new: {
    summary: 'makes a folder for your papers',
    load: () => import('./new.ts'),
  },
  start: {
    summary: 'imports, builds and serves the site',
    load: () => import('./start.ts'),
  },
  dev: {
    summary: 'serves the site while you edit',
    load: () => import('./dev.ts'),
  },
  check: {
    summary: 'says what is wrong with the site',
    load: () => import('./check.ts'),
  },
  import: {
    summary: 'makes papers from content/listings',
    load: () => import('./import.ts'),
  },
  complete: {
    summary: 'finds authors, identifiers and venues of the papers',
    load: () => import('./complete.ts'),
  },
  build: {
    summary: 'builds the site into dist',
    load: () => import('./build.ts'),
  },
  serve: {
    summary: 'serves the built site on this machine',
    load: () => import('./serve.ts'),
  },
  addresses: {
    summary: 'records the addresses of the site as permanent',
    load: () => import('./addresses.ts'),
  },
  offline: {
    summary: 'copies the built site for reading without a server',
    load: () => import('./offline.ts'),
  },
} as const satisfies Record<string, Row>;

export type CommandName = keyof typeof COMMANDS;
