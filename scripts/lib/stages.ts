/** The stages of `npm test`: each a command, what must have passed before it, and what it must not meet. */
import { siteEnvironment, siteFolder, SITES, VISITED } from '../../tests/sites.ts';

export interface Stage {
  readonly name: string;
  readonly group: 'code' | 'unit' | 'site' | 'browser';
  /** For scripts/node.mjs. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** It needs what these make. */
  readonly after?: readonly string[];
  /** Astro keeps notes in the project: two of its processes would write them at once. */
  readonly isAstro?: boolean;
  readonly needsBrowser?: boolean;
  /** It keeps every processor busy by itself. */
  readonly isAlone?: boolean;
  /** It waits for most of its time. */
  readonly isWaiting?: boolean;
}

/** The site that browser tests visit is also the one whose files are checked. */
const ROOT = siteFolder(SITES[0]);
const environment = siteEnvironment(SITES[0]);
const VITEST = ['vitest', 'run', '--config', 'tests/vitest.config.ts'] as const;

/** In order of their beginning: long ones first, so that none is left alone at the end. */
export const STAGES: readonly Stage[] = [
  {
    name: 'build',
    group: 'site',
    command: ['scripts/check/build-test-sites.ts', 'root'],
    isAstro: true,
  },
  { name: 'format', group: 'code', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'import', group: 'site', command: ['scripts/offprint.ts', 'import', '--check'] },
  {
    name: 'lint',
    group: 'code',
    command: ['eslint', '--max-warnings', '0', '.'],
    // The types of content and settings, which Astro writes in the first build of a clone.
    after: ['build'],
  },
  {
    name: 'types',
    group: 'code',
    command: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
    isAstro: true,
  },
  {
    name: 'unit',
    group: 'unit',
    command: [...VITEST, '--exclude=tests/build/**'],
  },
  {
    name: 'builds',
    group: 'unit',
    command: [...VITEST, 'tests/build'],
    isAstro: true,
  },
  {
    name: 'reproducible',
    group: 'site',
    command: ['scripts/check/reproducible.ts', ROOT],
    environment,
    after: ['build'],
    isAstro: true,
  },
  {
    name: 'sites',
    group: 'browser',
    command: [
      'scripts/check/build-test-sites.ts',
      ...VISITED.map(({ name }) => name).filter((name) => name !== 'root'),
    ],
    isAstro: true,
  },
  { name: 'unused', group: 'code', command: ['knip'] },
  { name: 'licences', group: 'code', command: ['scripts/check/licences.ts'] },
  {
    name: 'addresses',
    group: 'site',
    command: ['scripts/offprint.ts', 'addresses', '--check', ROOT],
    environment,
    after: ['build'],
  },
  ...['dist', 'budgets', 'html', 'exports'].map((name): Stage => ({
    name,
    group: 'site',
    command: [`scripts/check/${name}.ts`, ROOT],
    environment,
    after: ['build'],
  })),
  {
    name: 'lighthouse',
    group: 'site',
    command: ['scripts/check/lighthouse.ts', '--quick', ROOT],
    after: ['build'],
    needsBrowser: true,
    isWaiting: true,
  },
  {
    name: 'browser',
    group: 'browser',
    command: ['scripts/check/browser.ts', '--built'],
    after: ['build', 'sites'],
    needsBrowser: true,
    isAlone: true,
  },
];

/** The stages that `words`, names of stages or groups, ask for, with those that they need; all for no words. Undefined for an unknown word. */
export function chooseStages(words: readonly string[]): readonly Stage[] | undefined {
  const isKnown = (word: string): boolean =>
    STAGES.some(({ name, group }) => name === word || group === word);
  if (!words.every(isKnown)) return undefined;
  if (words.length === 0) return STAGES;
  const asked = STAGES.filter(({ name, group }) => words.includes(name) || words.includes(group));
  const needed = new Set(asked.flatMap(({ name, after = [] }) => [name, ...after]));
  return STAGES.filter(({ name }) => needed.has(name));
}
