/** Every door by which text of others comes in, with what must hold behind it whatever the text is. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { lookUp } from '../../src/domain/look-up.ts';
import { parseEntryFile } from '../../src/content/entry-file.ts';
import { parseOverlayFile } from '../../src/content/overlay-file.ts';
import { parseYamlFile } from '../../src/content/yaml-file.ts';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { foldWords } from '../../src/domain/fold.ts';
import { toPersonName } from '../../src/domain/name.ts';
import { startOf } from '../../src/domain/partial-date.ts';
import { peopleSchema } from '../../src/domain/people.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { siteSchema, topicsSchema } from '../../src/domain/site.ts';
import type { SourceRecord } from '../../src/domain/source-record.ts';
import type { EntryContent } from '../../src/entries/to-content.ts';
import { planImport } from '../../src/entries/import-plan.ts';
import { toContent } from '../../src/entries/to-content.ts';
import { mergeDuplicates } from '../../src/entries/merge-duplicates.ts';
import { formatBibtexFile } from '../../src/exports/bibtex/entry.ts';
import { toCslItem } from '../../src/exports/csl-json.ts';
import { formatRis } from '../../src/exports/ris.ts';
import { toReferences } from '../../src/exports/reference.ts';
import { parseLatex } from '../../src/markup/latex/parse.ts';
import { toMarkdown } from '../../src/markup/markdown.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toText } from '../../src/markup/to-text.ts';
import { parseAddress } from '../../src/search/address.ts';
import { readNames } from '../../src/sources/bibtex/names.ts';
import { FORMATS, type Format } from '../../src/sources/formats.ts';
import { parseCorrections } from '../../src/sources/listing/corrections.ts';
import { CONTEXT } from '../../tests/fixtures/references.ts';
import { makeDocument, makeEngine } from '../../tests/fixtures/search.ts';
import { SAMPLES } from './samples.ts';
import { SERVICE_TARGETS } from './service-targets.ts';

export interface Target {
  readonly name: string;
  /** Good texts, which are spoiled. */
  readonly samples: readonly string[];
  /** @throws when something does not hold */
  readonly read: (text: string) => void;
}

const retrieved = calendarDateSchema.parse('2026-11-23');
const { engine } = await makeEngine([
  makeDocument('osei-2021-rain', 'Rain on Tin Roofs: the $\\sigma$-algebra', ['Ada Osei'], {
    abstract: 'We listen to rain, minimax and warm-up, in C++.',
  }),
  makeDocument('wang-2020-snow', '雪の研究', ['王小明', 'Zoë Ås']),
]);

export const TARGETS: readonly Target[] = [
  ...SERVICE_TARGETS,
  ...FORMATS.map((format) => ({
    name: format.name,
    samples: lookUp(SAMPLES, format.name) ?? [],
    read: (text: string) => {
      importText(format, text);
    },
  })),
  {
    name: 'names of BibTeX',
    samples: [
      'Ada Osei and van der Velde, Ludo and {Rain Institute} and others',
      'Osei A, Lind BC',
    ],
    read: (text) => {
      readNames(text);
    },
  },
  {
    name: 'LaTeX',
    samples: SAMPLES['LaTeX'] ?? [],
    read: (text) => {
      toHtml(toMarkdown(parseLatex(text).tree), { macros: {} });
    },
  },
  {
    name: 'overlay',
    samples: SAMPLES['overlay'] ?? [],
    read: (text) => {
      requirePlaces(parseOverlayFile(text, 'x.yaml', () => false).problems, text);
    },
  },
  ...[siteSchema, peopleSchema, topicsSchema].map((schema, index) => ({
    name: ['site.yaml', 'people.yaml', 'topics.yaml'][index] ?? '',
    samples: SAMPLES['settings'] ?? [],
    read: (text: string) => {
      requirePlaces(parseYamlFile(text, 'x.yaml', schema).problems, text);
    },
  })),
  {
    name: 'corrections',
    samples: ['Geometry II | Ivan Petrov\nRain|Ada Osei, Bo Li'],
    read: (text) => {
      requirePlaces(parseCorrections(text, 'x.corrections.txt').problems, text);
    },
  },
  {
    name: 'query',
    samples: SAMPLES['query'] ?? [],
    read: (text) => {
      const { filters, order } = parseAddress(`?q=${text.toWellFormed()}`);
      for (const query of [text, text.toWellFormed()]) {
        engine.search({ query, filters, order, from: 0, to: 20 });
      }
    },
  },
];

/**
 * All that import does: what it would write must read back as it was, and not change by another import, and what the
 * site exports must be cited as it was.
 */
function importText(format: Format, text: string): void {
  const { records, problems } = format.read(text, 'x', { retrieved });
  requirePlaces([...problems, ...records.flatMap((record) => record.problems)], text);
  const written = contentsOf(records).map((content) => ({
    content,
    place: { file: 'x', line: 1, column: 1 },
  }));
  const { contents } = mergeDuplicates(written);
  const plan = planImport(contents, new Map(), digestOf);
  for (const { id, text: entry, facts, abstract } of plan.entries) {
    const { value, problems: unread } = parseEntryFile(entry, `${id}.md`);
    const { digest: _digest, ...read } = value?.entry ?? {};
    assert.deepEqual(unread, []);
    assert.deepEqual(
      { ...withoutAbsent(read), abstract: value?.abstract },
      { ...withoutAbsent(facts), abstract },
    );
    toHtml(abstract, { macros: {} });
  }
  const files = new Map(plan.entries.map(({ id, text: entry }) => [id, entry]));
  const again = planImport(contents, files, digestOf);
  assert.deepEqual(
    again.entries.filter(({ state }) => state !== 'unchanged'),
    [],
  );
  assert.deepEqual(again.vanished, []);
  // Signs take more characters in other formats, so a title near the greatest length may come back too long.
  if (plan.entries.some(({ facts }) => facts.title.length > LONGEST_TITLE)) return;
  // Of a formula that cannot be typeset as it is, which is reported, each format has its source in another way.
  const codes = new Set(records.flatMap((record) => record.problems.map(({ code }) => code)));
  const hasTitles = !codes.has('math-unrenderable') && !codes.has('math-mended');
  // Readers of plain text take a command that is meant literally for LaTeX that a program has kept.
  const isAmbiguous = plan.entries.some(({ facts }) => /\\[a-z]{2}/i.test(toText(facts.title)));
  const references = plan.papers.map((paper) => toReferences(paper, CONTEXT)[0]);
  const exported = new Map([
    ['BibTeX', formatBibtexFile(references)],
    ['CSL-JSON', JSON.stringify(references.map(toCslItem))],
    ['RIS', references.map(formatRis).join('')],
  ]);
  for (const { name, read } of FORMATS) {
    const written = exported.get(name);
    if (written === undefined || (isAmbiguous && name !== 'BibTeX')) continue;
    const cited = contentsOf(read(written, 'papers', { retrieved }).records);
    assert.deepEqual(
      cited.map(({ facts }) => citationOf(facts, hasTitles)),
      plan.entries.map(({ facts }) => citationOf(facts, hasTitles)),
      name,
    );
  }
}

/** In characters, a sixth of what is accepted. */
const LONGEST_TITLE = 500;

/** What no citation may get wrong, by its letters. */
function citationOf(
  { title, authors, date, doi }: EntryContent['facts'],
  hasTitle: boolean,
): object {
  return {
    // RIS and CSL-JSON have no way to write what looks like a tag and is none.
    title: hasTitle && lettersOf(toText(title).replaceAll(/<\/?[a-z][^<>]*>/gi, '')),
    authors: authors.map((name) => {
      const { particle = '', family, given = '', suffix = '' } = toPersonName(name);
      return lettersOf(`${particle} ${family} ${given} ${suffix}`);
    }),
    begins: date && startOf(date),
    doi,
  };
}

function lettersOf(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

function contentsOf(records: readonly SourceRecord[]): readonly EntryContent[] {
  return records.flatMap(
    (record) => toContent(record, { name: 'x', category: undefined }).content ?? [],
  );
}

function withoutAbsent(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function requirePlaces(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
  for (const { place, message } of problems) {
    if (place.line >= 1 && place.line <= lines + 1 && place.column >= 1) continue;
    throw new Error(`“${message}” is said of line ${String(place.line)} of ${String(lines)}.`);
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
