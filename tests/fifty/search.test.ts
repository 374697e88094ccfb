/** Queries as readers of this site type them, each with the papers that they would be content to see first. */
import { toPersonName } from '../../src/domain/name.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEntryFile } from '../../src/content/entry-file.ts';
import { findCategory } from '../../src/domain/category.ts';
import { topicId } from '../../src/domain/topic.ts';
import { fold } from '../../src/domain/fold.ts';
import { toText } from '../../src/markup/to-text.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import type { SearchDocument } from '../../src/search/build/document.ts';
import { createEngine } from '../../src/search/engine.ts';
import { parseNames, unpack } from '../../src/search/index-files.ts';
import { decodeTexts } from '../../src/search/text-stream.ts';

const folder = new URL('../../content/papers/', import.meta.url);
const documents = readdirSync(folder).map(readDocument);
const { names, abstracts } = await buildIndex(documents, {
  paper: '/papers/{id}/',
  author: '/authors/{id}/',
  topic: '/topics/{id}/',
});
const engine = createEngine(
  parseNames(await unpack(new Blob([names]).stream())),
  decodeTexts(await unpack(new Blob([abstracts]).stream())),
);

/** Query, and what the ids of papers have that are right; `|` stands between them. */
type Scenario = readonly [query: string, right: string];

const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  'a surname': [
    ['noci', 'noci-2022'],
    ['Perraudin', 'perraudin-2019|perraudin-2020|martinkus-2020'],
    ['Daneshmand', 'daneshmand-2020'],
    ['grnarova', 'grnarova-2021'],
    ['masarczyk', 'masarczyk-2025|zhao-2026'],
    ['bach', 'daneshmand-2020'],
    ['khan', 'kumar-2025'],
    ['ramesh', 'ramesh-2026'],
    ['hofmann', 'pavllo|anagnostidis-2022|singh-2022'],
    ['levy', 'grnarova-2021'],
  ],
  'a surname with a slip': [
    ['anagnastidis', 'anagnostidis|noci-2022'],
    ['perrauidn', 'perraudin|martinkus-2020'],
    ['grnarva', 'grnarova-2021'],
    ['compangoni', 'monzio-compagnoni'],
    ['kratsois', 'kratsios|cheng-2024|yang-2023'],
    ['masarcyzk', 'masarczyk-2025|zhao-2026'],
    ['danesmand', 'daneshmand-2020'],
    ['ostaszewsky', 'masarczyk-2025'],
    ['fransazi', 'francazi'],
    ['orvietto', 'orvieto|lucchi|chen-2020|monzio-compagnoni|islamov|yang-2021'],
    ['hoffmann', 'pavllo|anagnostidis-2022|singh-2022'],
    ['islamow', 'islamov|alimisis-2025|monzio-compagnoni'],
    ['bendineli', 'biggio-2021'],
    ['Dokmanick', 'cheng-2023'],
  ],
  'without accents': [
    ['mollenhoff', 'kumar-2025'],
    ['dokmanic', 'cheng-2023'],
    ['nathanael perraudin', 'perraudin|martinkus-2020'],
    ['mendler-dunner', 'mendler-dunner-2020'],
    ['mendler dunner', 'mendler-dunner-2020'],
    ['mendlerdunner', 'mendler-dunner-2020'],
    ['Moellenhoff', 'kumar-2025'],
    ['niccolo ajroldi', 'islamov-2024|islamov-2025-enhancing'],
  ],
  'half a name': [
    ['möll', 'kumar-2025'],
    ['anagn', 'anagnostidis|noci-2022'],
    ['dane', 'daneshmand-2020'],
    ['ostasz', 'masarczyk-2025'],
    ['perrau cosmo', 'perraudin'],
    ['machac', 'islamov-2026-role'],
    ['tacch', 'meyer-2025'],
    ['e. francazi', 'francazi'],
  ],
  'two names': [
    ['pavllo spinks', 'pavllo-2020'],
    ['lucchi diouane', 'anagnostidis-2021|diouane-2022'],
    ['hofmann anagnostidis', 'anagnostidis-2022'],
    ['kohler daneshmand', 'daneshmand-2020'],
    ['Cheng, Kratsios', 'cheng-2024|kratsios-2025'],
    ['singh zhao', 'zhao-2024-theoretical'],
    ['proske compagnoni', 'monzio-compagnoni-2025'],
    ['kersting orvieto', 'orvieto-2022|monzio-compagnoni-2024-sdes'],
    ['Lucchi Aurelien Kohler Jonas', 'lucchi-2019'],
  ],
  'words of a title': [
    ['rank collapse transformers', 'noci-2022'],
    ['symbolic regression', 'biggio-2021'],
    ['warm-up', 'alimisis-2025'],
    ['warmup', 'alimisis-2025'],
    ['neural collapse optimizer', 'zhao-2026'],
    ['textured meshes', 'pavllo-2020|pavllo-2021'],
    ['double descent', 'singh-2022'],
    ['road networks', 'anagnostidis-2022'],
    ['american option pricing', 'yang-2023'],
    ['n-body', 'perraudin-2019|martinkus-2020'],
    ['sdes for minimax', 'monzio-compagnoni-2024-sdes'],
    ['tensor method', 'lucchi-2019'],
    ['grpo', 'ramesh-2026'],
    ['initial guessing bias', 'francazi-2023'],
    ['LoRA', 'kratsios-2025'],
    ['Scalable Graph Networks for Particle Simulations', 'martinkus-2020'],
  ],
  'words of a title with a slip': [
    ['symbollic regression', 'biggio-2021'],
    ['quantom models', 'meyer-2025'],
    ['cosmologcal mass maps', 'perraudin-2020'],
    ['anticorelated noise', 'orvieto-2022'],
    ['kernal ridge regression', 'cheng'],
    ['byzantine robsut', 'islamov-2026-byzantine'],
    ['batch normalisation rank collapse', 'daneshmand-2020'],
    ['preconditoning block diagonal', 'mendler-dunner-2020'],
    ['eigenspektrum', 'cheng-2024-characterizing'],
    ['interpretible autoregressive', 'anagnostidis-2023'],
  ],
  'words and phrases of an abstract': [
    ['barren plateaus', 'meyer-2025'],
    ['satellite images', 'anagnostidis-2022'],
    ['barren plateaus might inherently lead', 'meyer-2025'],
    ['"differentiable rendering"', 'pavllo-2021|pavllo-2020'],
    ['symbolic equations are at the core', 'biggio-2021'],
    ['gaussian approximation square-root parameterization', 'kumar-2025'],
    ['minority and majority classes', 'francazi-2022'],
    ['asymmetric lora', 'kratsios-2025'],
    ['residual connections and batch normalization', 'daneshmand-2020'],
    ['duality gap', 'grnarova-2021'],
  ],
  'as people cite': [
    ['Noci et al. (2022)', 'noci-2022'],
    ['(Daneshmand et al., 2020)', 'daneshmand-2020'],
    ['Mendler-Dünner & Lucchi (2020)', 'mendler-dunner-2020'],
    ['lucchi2019', 'lucchi-2019'],
    ['Orvieto, A.', 'orvieto-2021|orvieto-2022'],
    ['a. orvieto', 'orvieto-2021|orvieto-2022'],
    [
      'Lucchi, A., & Kohler, J. (2019). A Sub-sampled Tensor Method for Non-convex Optimization.',
      'lucchi-2019',
    ],
    [
      '[12] H. Daneshmand, J. Kohler, F. Bach. Batch normalization provably avoids rank collapse.',
      'daneshmand-2020',
    ],
    ['Signal Propagation in Transformers: Theoretical\nPerspectives and the Role', 'noci-2022'],
  ],
  'in sentences and other spellings': [
    ['papers by lucchi on minimax', 'yang-2021'],
    ['what is initial guessing bias', 'francazi-2023'],
    ['the paper about american options', 'yang-2023'],
    ['“initial guessing bias”', 'francazi-2023'],
    ['noci!!!', 'noci-2022'],
    ['LUCCHI; DIOUANE', 'anagnostidis-2021|diouane-2022'],
    ['stepsize ngn', 'islamov-2025-enhancing'],
    ['step size ngn', 'islamov-2025-enhancing'],
    ['modelling sam', 'monzio-compagnoni-2023'],
    ['characterization gauss newton', 'zhao-2024-theoretical'],
    ['mesh', 'pavllo-2020|pavllo-2021'],
    ['sharpness aware minimization', 'monzio-compagnoni-2023'],
    ['noci AND rank', 'noci-2022'],
    ['lucchi -orvieto 2019', 'lucchi-2019'],
  ],
  'an id': [
    ['noci-2022-signal-propagation-transformers', 'noci-2022'],
    ['https://papers.example.org/papers/kumar-2025-optimization-guarantees-square/', 'kumar-2025'],
    ['/papers/zhao-2026-optimizer-choice-matters', 'zhao-2026'],
  ],
  'a topic, a year': [
    ['quant-ph', 'meyer-2025'],
    ['astro-ph.CO 2020', 'perraudin-2020'],
    ['minimax 2021', 'yang-2021'],
    ['neural networks 2019 cosmology', 'perraudin-2019'],
    ['islamov 2024', 'islamov-2024|monzio-compagnoni-2024-adaptive'],
    ['cs.CV 2019', 'pavllo-2019'],
    ['kernel regression 2023', 'cheng-2023|yang-2023'],
    ['author:cheng year:2023', 'cheng-2023'],
    ['topic:cs.NE', 'diouane-2022'],
    ['has:code year:2021', 'pavllo-2021'],
    ['title:noise year:2022', 'orvieto-2022|lucchi-2022'],
    ['march 2020 batch normalization', 'daneshmand-2020'],
  ],
  'a symbol': [
    ['$\\sigma_8$', 'perraudin-2020'],
    ['sigma_8', 'perraudin-2020'],
    ['σ₈', 'perraudin-2020'],
    ['\\Omega_m', 'perraudin-2020'],
    ['(L_0, L_1)-smoothness', 'alimisis-2025'],
    ['$O(N \\log N)$', 'martinkus-2020'],
    ['kappa epsilon', 'yang-2021'],
    ['O(1/\\sqrt{K})', 'islamov-2025-enhancing'],
  ],
};

const all = Object.values(SCENARIOS).flat();

for (const [kind, scenarios] of Object.entries(SCENARIOS)) {
  describe(kind, () => {
    test.each(scenarios)('%s finds %s among the first three', (query, right) => {
      expect(
        find(query)
          .slice(0, 3)
          .some((id) => isRight(id, right)),
      ).toBe(true);
    });
  });
}

test(`of ${String(all.length)} queries at least 95% have a right paper first`, () => {
  const missed = all.filter(([query, right]) => !isRight(find(query)[0] ?? '', right));
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(missed.length / all.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
});

function find(query: string): readonly string[] {
  return engine.findIds({ query, filters: [], order: 'relevance' });
}

function isRight(id: string, right: string): boolean {
  return right.split('|').some((beginning) => id.includes(beginning));
}

function readDocument(file: string): SearchDocument {
  const { value } = parseEntryFile(readFileSync(new URL(file, folder), 'utf8'), file);
  if (value === undefined) throw new Error(`${file} is no entry.`);
  const { title, authors, truncated, date = '', category = '', badges } = value.entry;
  const known = findCategory(category);
  const topic = {
    id: topicId(category),
    category,
    name: known?.name ?? category,
    archive: known?.archiveName ?? category,
  };
  return {
    id: file.replace(/\.md$/, ''),
    title: toText(title),
    authors: authors.map(toPersonName).map(({ full }) => ({ name: full, id: fold(full) })),
    truncated,
    date,
    topics: [topic],
    abstract: toText(value.abstract),
    has: badges.includes('Code') ? ['code'] : [],
    kind: 'Preprint',
  };
}
