/**
 * Learns the weights of src/sources/listing/byline/weights.json from listings whose truth is known:
 *
 *   node scripts/node.mjs scripts/train/bylines.ts TRUTH.jsonl… [--validate] [--write]
 *
 * `--validate` learns from all files but one and measures on that one, for each. `--write` learns from all and
 * writes the weights. The result is the same for the same files.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { lookUp } from '../../src/domain/look-up.ts';
import { FEATURES } from '../../src/sources/listing/byline/features.ts';
import { examplesOf, fitWeights } from './byline-training.ts';
import { hardEndings, swapAuthors, trainingListings } from './training-listings.ts';
import { rareForms } from './rare-forms.ts';
import { PRIOR_WEIGHTS } from './prior-weights.ts';
import { formatTrial } from './trial.ts';
import { seededRandom } from '../lib/random.ts';
import { chunk, readTruth, shuffle, type Truth } from './truth.ts';

const PENALTY = 1e-4;
const ROUNDS = 200;
const PASSES = 2;
const PRIOR: readonly number[] = FEATURES.map((feature) => lookUp(PRIOR_WEIGHTS, feature) ?? 0);
const PAGE = 25;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    validate: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const sets = positionals.map((path) => ({ name: basename(path), papers: readTruth(path) }));

if (values.validate) {
  for (const { name, papers } of sets) {
    const others = sets.filter((set) => set.name !== name).map((set) => set.papers);
    validate(name, papers, learn(others));
  }
}
if (values.write) {
  const weights = learn(sets.map(({ papers }) => papers));
  writeFileSync(
    new URL('../../src/sources/listing/byline/weights.json', import.meta.url),
    `${JSON.stringify(toTable(weights), undefined, 2)}\n`,
  );
}

function learn(papersOfSets: readonly (readonly Truth[])[]): readonly number[] {
  const { next: random } = seededRandom(11);
  const listings = papersOfSets.flatMap((papers) => trainingListings(papers, random));
  let weights = PRIOR;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const known = weights;
    const examples = listings.flatMap((listing) => examplesOf(listing, known));
    weights = fitWeights(examples, PRIOR, PENALTY, ROUNDS);
  }
  return weights;
}

function validate(name: string, papers: readonly Truth[], weights: readonly number[]): void {
  const { next: random } = seededRandom(5);
  const pages = (from: readonly Truth[]): readonly (readonly Truth[])[] =>
    chunk(shuffle(from, random), PAGE);
  const many = [1, 2, 3, 4];
  const swapped = many.map(() => swapAuthors(papers, random));
  const trials = {
    whole: [papers],
    pages: many.flatMap(() => pages(papers)),
    'one record': chunk(papers, 1),
    'authors swapped': swapped.flatMap(pages),
    'swapped, one record': swapped.flatMap((each) => chunk(each, 1)),
    'hard endings': swapped.flatMap((each) => pages(hardEndings(each, random))),
    'typed lists': swapped.flatMap(() => pages(rareForms(papers, random, 0))),
    'rare forms': swapped.flatMap((each) => pages(rareForms(each, random, 1))),
  };
  for (const [trial, listings] of Object.entries(trials)) {
    console.log(formatTrial(`${name}, ${trial}`, listings, weights));
  }
}

function toTable(weights: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    FEATURES.map((feature, index) => [feature, Math.round((weights[index] ?? 0) * 100) / 100]),
  );
}
