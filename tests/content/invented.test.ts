/** Publications of every kind, invented by chance: what a site exports of them makes the same papers again. */
import { describe, expect, test } from 'vitest';
import { seededRandom, type Random } from '../../scripts/lib/random.ts';
import type { CslType } from '../../src/domain/kinds.ts';
import { toListed } from '../../src/domain/listed.ts';
import type { Name } from '../../src/domain/name.ts';
import { toPaper, type Paper } from '../../src/domain/paper.ts';
import type { Variables } from '../../src/domain/publication.ts';
import { formatBibtexFile } from '../../src/exports/bibtex.ts';
import { toCslRecord } from '../../src/exports/csl-json.ts';
import { toReferences } from '../../src/exports/reference.ts';
import { toTextWithTex } from '../../src/markup/to-text.ts';
import { readBibtex } from '../../src/sources/bibtex/read.ts';
import { readCslJson } from '../../src/sources/csl-json/read.ts';
import { toContent } from '../../src/entries/to-content.ts';
import { makePaper } from '../fixtures/papers.ts';
import { CONTEXT } from '../fixtures/references.ts';

/** Values from which each variable of a kind is drawn. */
const VARIABLES: Readonly<
  Partial<Record<CslType, Readonly<Partial<Record<keyof Variables, readonly string[]>>>>>
> = {
  'article-journal': {
    'container-title': ['Journal of Rain & Snow', '雨学报', 'Łódź Papers {A}'],
    volume: ['4', 'XII'],
    issue: ['2', '3-4'],
    page: ['1-9', 'e12'],
    ISSN: ['1234-5679'],
  },
  'paper-conference': {
    'container-title': ['Conference on Rain', 'Proc. of 50% Rain'],
    'collection-title': ['PRR'],
    volume: ['7'],
    page: ['3-9'],
    publisher: ['Rain Press'],
    'event-place': ['Rainford'],
  },
  chapter: {
    'container-title': ['The Rain Book'],
    publisher: ['Rain Press'],
    'publisher-place': ['Rainford'],
    page: ['1-9'],
    edition: ['2'],
    'chapter-number': ['7'],
  },
  book: {
    publisher: ['Rain & Sons'],
    ISBN: ['978-0-00-000000-2'],
    'number-of-pages': ['312'],
    edition: ['2'],
  },
  thesis: { genre: ['PhD thesis', "Master's thesis"], publisher: ['Université de la Pluie'] },
  report: { number: ['TR-7'], publisher: ['Rain Institute'] },
  patent: { number: ['XX 123'] },
  speech: { genre: ['Invited talk'], 'event-title': ['Rain Meeting'], 'event-place': ['Rainford'] },
  dataset: { publisher: ['Rain Archive'], version: ['1.2'] },
  software: { version: ['3.0'] },
  'post-weblog': { 'container-title': ['Rain Notes'] },
  manuscript: {},
  document: {},
  article: {},
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
];

const TITLES = ['Rain on $O(n^2)$ Roofs', 'R&D at 100%: a study', 'Über Regen', '雨声'];
const DATES = ['2024', '2024-05', '2024-05-03', '2024-05/2024-06', ''];

function some<Value>(values: readonly Value[], random: Random): Value[] {
  return values.filter(() => random.below(2) === 0);
}

function invent(number: number): Paper {
  // Seeds that are neighbours begin alike.
  const random = seededRandom(number * 2654435761);
  const type = random.pick(Object.keys(VARIABLES) as CslType[]);
  const variables = Object.fromEntries(
    some(Object.entries(VARIABLES[type] ?? {}), random).map(([name, values]) => [
      name,
      random.pick(values),
    ]),
  );
  const maybe = <Value>(value: Value): Value | undefined =>
    random.below(2) === 0 ? value : undefined;
  const authors = some(NAMES, random);
  const optional = {
    variables: Object.keys(variables).length > 0 ? variables : undefined,
    editors: maybe([{ family: 'Lind', given: 'Bo' }]),
    status: maybe('in press'),
    doi: maybe('10.1000/rain_(2)<3>'),
    arxiv: maybe('2103.00001'),
    links: maybe([
      { kind: 'code', href: 'https://example.org/~rain/a_b%20c?d=1&e=#f' },
      { kind: 'slides', href: 'https://example.org/slides' },
    ]),
    keywords: maybe(['weather', 'rain & snow']),
    note: maybe('With 5% more rain'),
    award: maybe('Best paper'),
    thumbnail: maybe('rain/roof_1.png'),
    selected: maybe(true),
    preprint:
      type === 'article' ? undefined : maybe({ date: '2023-01-02', title: 'Rain at first' }),
  };
  const input = {
    id: `rain-${String(number)}`,
    type,
    title: random.pick(TITLES),
    authors: authors.length > 0 ? authors : NAMES.slice(0, 1),
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
  const { title, abstract = '', ...listed } = toListed(paper);
  return { ...listed, title: toTextWithTex(title), abstract: toTextWithTex(abstract) };
}

const papers = Array.from({ length: 300 }, (_, number) => invent(number));
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

  test.each(papers.map((paper, index) => ({ id: paper.id, paper, record: records[index] })))(
    '$id is the same paper',
    ({ id, paper, record }) => {
      const content = record && toContent(record, { name: 'osei', category: undefined }).content;
      expect(content).toBeDefined();
      if (content === undefined) return;
      const again = toPaper(id, content.facts, content.abstract, undefined).paper;
      expect(shown(again)).toEqual(shown(paper));
    },
  );
});
