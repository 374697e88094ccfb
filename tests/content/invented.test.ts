/** Publications of every kind, invented by chance: what a site exports of them makes the same papers again. */
import { describe, expect, test } from 'vitest';
import { seededRandom, type Random } from '../../scripts/lib/random.ts';
import { fullNames } from '../../src/domain/author.ts';
import { CSL_TYPES } from '../../src/domain/kinds.ts';
import { LINK_KIND_NAMES } from '../../src/domain/links.ts';
import { toPortablePaper } from '../../src/domain/portable-paper.ts';
import type { Name } from '../../src/domain/name.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { toPaper, type Paper } from '../../src/domain/paper.ts';
import { partialDateSchema } from '../../src/domain/partial-date.ts';
import { VARIABLES, type Variable } from '../../src/domain/publication.ts';
import { formatBibtexFile } from '../../src/exports/bibtex/entry.ts';
import { toCslRecord } from '../../src/exports/csl-json.ts';
import { toReferences } from '../../src/exports/reference.ts';
import { toTextWithTex } from '../../src/markup/to-text.ts';
import { readBibtex } from '../../src/sources/bibtex/read.ts';
import { readCslJson } from '../../src/sources/csl-json/read.ts';
import { toContent } from '../../src/entries/to-content.ts';
import { paperText, paperView } from '../../src/site/views/paper-view.ts';
import { papersView } from '../../src/site/views/list-view.ts';
import { makeLibrary } from '../fixtures/library.ts';
import { makePaper } from '../fixtures/papers.ts';
import { CONTEXT } from '../fixtures/references.ts';

/** What each variable may be; every kind may have every one. */
const VALUES: Readonly<Record<Variable, readonly string[]>> = {
  'container-title': ['Journal of Rain & Snow', '雨学报', 'Łódź Papers {A}', 'Proc. of 50% Rain'],
  'collection-title': ['PRR', "HAIL '19"],
  'collection-number': ['14', 'B-2'],
  'event-title': ['Rain Meeting', 'Journal of Rain & Snow'],
  'event-place': ['Rainford'],
  publisher: ['Rain & Sons', 'Université de la Pluie', 'bioRxiv'],
  'publisher-place': ['Rainford and London'],
  genre: ['PhD thesis', "Master's thesis", 'Technical report', 'Invited talk', 'Working paper'],
  volume: ['4', 'XII'],
  issue: ['2', '3-4'],
  page: ['1-9', 'e12', '7', 'B2', '1-3, 7'],
  number: ['TR-7', '2016/3', 'XX 123'],
  edition: ['2', 'Revised'],
  'chapter-number': ['7', 'VI'],
  'number-of-pages': ['312'],
  'number-of-volumes': ['3'],
  version: ['1.2', 'beta 2'],
  medium: ['Poster'],
  'original-title': ['La Pluja_1'],
  'title-short': ['Rain'],
  ISBN: ['978-0-00-000000-2'],
  ISSN: ['1234-5679'],
  PMID: ['12345'],
  PMCID: ['PMC12345'],
  language: ['de', 'pt-BR'],
};

const NAMES: readonly Name[] = [
  { family: 'García Teja', given: 'Gabriela' },
  { family: 'Velde', given: 'Ludo', particle: 'van der' },
  { family: 'Cobb', given: 'Fields W.', suffix: 'Jr.' },
  { family: 'Osei', given: 'Ada', marks: '*' },
  { family: '王', given: '小明' },
  { literal: 'Rain and Snow Institute' },
  { literal: 'RAINLAB' },
  { family: 'Żółć', given: 'Łukasz' },
  { family: 'de la Cruz', given: 'Mario', suffix: 'III', marks: '(equal contribution)' },
  { family: 'Barnes and Noble', given: 'Ann' },
  { family: '山田', given: '太郎' },
  'Sukarno',
  { literal: 'Rain, Snow & Sons, Inc.' },
  { family: 'Gaulle', given: 'J.-P.', particle: 'de' },
  { family: 'الفارسي', given: 'سارة' },
];

const TITLES = ['Rain on $O(n^2)$ Roofs', 'R&D at 100%: a study', 'Über Regen', '雨声'];
const DATES = [
  ['2024', '2024-05', '2024-05-03', '1850-03', '0985', ''],
  ['2024-05/2024-06', '2024-05-03/2024-05-05', '2023-12-30/2024-01-02', '1999/2004'],
].flat();
const STATUSES = ['in press', 'Submitted to Journal of Days', 'in preparation', 'accepted'];
const NOTICES: readonly Notice[] = [
  { kind: 'retracted', date: partialDateSchema.parse('2024-05'), source: 'https://example.org/~a_b' },
  { kind: 'withdrawn', source: 'a letter', note: 'Lemma 3 is wrong.' },
  { kind: 'corrected', source: 'Rain Letters 5, 1' },
];

function some<Value>(values: readonly Value[], random: Random): Value[] {
  return values.filter(() => random.below(2) === 0);
}

function invent(number: number): Paper {
  // Seeds that are neighbours begin alike.
  const random = seededRandom(number * 2654435761);
  const type = CSL_TYPES[number % CSL_TYPES.length] ?? 'document';
  const said = some(VARIABLES, random).filter(() => random.below(3) > 0);
  const variables = Object.fromEntries(said.map((name) => [name, random.pick(VALUES[name])]));
  const maybe = <Value>(value: Value): Value | undefined =>
    random.below(2) === 0 ? value : undefined;
  const authors = some(NAMES, random);
  const optional = {
    variables: Object.keys(variables).length > 0 ? variables : undefined,
    editors: maybe([{ family: 'Lind', given: 'Bo' }]),
    status: maybe(random.pick(STATUSES)),
    notice: maybe(random.pick(NOTICES)),
    translators: maybe([{ family: 'Roe', given: 'Cy' }]),
    doi: maybe('10.1000/rain_(2)<3>'),
    arxiv: maybe('2103.00001'),
    links: maybe(
      some(LINK_KIND_NAMES, random).map((kind) => ({
        kind,
        href: `https://example.org/~${kind}/a_b%20c?d=1&e=#f`,
      })),
    ),
    keywords: maybe(['weather', 'rain & snow']),
    note: maybe(random.pick(['With 5% more rain', 'Retracted: Rain Letters 4, 7', 'Oral'])),
    award: maybe('Best paper'),
    thumbnail: maybe('rain/roof_1.png'),
    selected: maybe(true),
    preprint:
      type === 'article'
        ? undefined
        : maybe(
            random.pick([
              { date: partialDateSchema.parse('2023-01-02'), title: 'Rain at first' },
              { authors: NAMES.slice(0, 3), truncated: true, title: 'Über $x$' },
            ]),
          ),
  };
  const input = {
    id: `rain-${String(number)}`,
    type,
    title: random.pick(TITLES),
    authors: authors.length > 0 ? [...authors] : NAMES.slice(0, 1),
    truncated: random.below(4) === 0,
    date: random.pick(DATES),
    category: maybe('cs.LG'),
    abstract: random.pick(['', 'We listen to $x < y$ & 5% {braces}.']),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
  return makePaper(input);
}

/** Markdown may be escaped in other ways: what counts is what it says. */
function shown(paper: Paper): unknown {
  const { title, abstract = '', preprint, ...listed } = toPortablePaper(paper);
  return {
    ...listed,
    title: toTextWithTex(title),
    abstract: toTextWithTex(abstract),
    preprint: preprint && {
      ...preprint,
      title: preprint.title === undefined ? undefined : toTextWithTex(preprint.title),
    },
    names: fullNames([...paper.authors, ...paper.versions.flatMap(({ authors }) => authors)]),
  };
}

const papers = Array.from({ length: 520 }, (_, number) => invent(number));
const references = papers.map((paper) => toReferences(paper, CONTEXT)[0]);

describe.each([
  ['BibTeX', () => readBibtex(formatBibtexFile(references), 'papers.bib')],
  ['CSL-JSON', () => readCslJson(JSON.stringify(references.map(toCslRecord)), 'papers.json')],
])('invented papers, exported as %s and imported', (_format, read) => {
  const { records, problems } = read();

  test('are read without a problem', () => {
    expect(problems).toEqual([]);
    expect(records.flatMap((record) => record.problems)).toEqual([]);
    expect(records.flatMap(({ leftOut }) => leftOut)).toEqual([]);
  });

  const imported = papers.map(({ id }, index) => {
    const record = records[index];
    const content = record && toContent(record, { name: 'osei', category: undefined }).content;
    return content && toPaper(id, content.facts, content.abstract, undefined).paper;
  });

  test.each(papers.map((paper, index) => ({ id: paper.id, paper, again: imported[index] })))(
    '$id is the same paper',
    ({ paper, again }) => {
      expect(again && shown(again)).toEqual(shown(paper));
    },
  );

  test('has the same pages', () => {
    const [before, after] = [papers, imported.flatMap((paper) => paper ?? [])].map(pagesOf);
    expect(after).toEqual(before);
  });
});

/** Every paper's page and the list of all, but for the citations of a preprint that nobody dated. */
function pagesOf(all: readonly Paper[]): unknown {
  const library = makeLibrary(all.slice(0, 4 * CSL_TYPES.length));
  return [papersView(library).groups, library.papers.map((paper) => [paperView(paper, library), paperText(paper, library)])];
}
