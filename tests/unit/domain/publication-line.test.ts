import { expect, test } from 'vitest';
import { publicationDetails, publicationLine } from '../../../src/domain/publication-line.ts';
import { PUBLICATIONS } from '../../fixtures/kinds.ts';
import { makePaper, type FactsInput } from '../../fixtures/papers.ts';

const LINES: Readonly<
  Record<keyof typeof PUBLICATIONS, readonly [line: string | undefined, details?: string]>
> = {
  'a preprint': [undefined],
  'a journal article': ['Comparative Rain', 'volume 58(8), pages 1670–1698'],
  'a conference paper': ['Conference on Rain', 'PRR 7, pages 3–9'],
  'a chapter': ['In: The Rain Book, edited by Bo Lind. Rain Press', 'chapter 7, pages 1–9'],
  'a book': ['Book, Rain Press', 'ISBN 978-0-00-000000-2, 312 pages'],
  'a book of editors': ['Book, Rain Press'],
  'a thesis': ['PhD thesis, University of Rain'],
  'a report': ['Technical report TR-7, Rain Institute'],
  'a patent': ['Patent XX 123'],
  'a talk': ['Invited talk, Rain Meeting, Rainford'],
  'a dataset': ['Dataset, version 1.2, Rain Archive'],
  software: ['Software, version 3.0'],
  'a blog post': ['Rain Notes'],
  'a manuscript': ['Manuscript'],
  'a document': ['Document'],
};

test.each(Object.entries(PUBLICATIONS))('%s in a line', (label, facts) => {
  const [version] = makePaper({ id: 'osei', ...facts }).versions;
  const [line, details] = LINES[label as keyof typeof PUBLICATIONS];
  expect([publicationLine(version), publicationDetails(version)]).toEqual([line, details]);
});

test.each<
  readonly [facts: Partial<FactsInput>, line: string | undefined, details: string | undefined]
>([
  [{ variables: { 'container-title': 'Rain Archive' } }, 'Rain Archive', undefined],
  [{ variables: { publisher: 'Rain Institute' } }, 'Rain Institute', undefined],
  [{ type: 'chapter', variables: { 'container-title': 'Hail' } }, 'In: Hail', undefined],
  [
    { type: 'chapter', variables: { publisher: 'Rain Press' } },
    'Book chapter, Rain Press',
    undefined,
  ],
  [
    { type: 'paper-conference', variables: { 'event-title': 'Rain Days', 'event-place': 'Oslo' } },
    'Conference paper, Rain Days, Oslo',
    undefined,
  ],
  [{ type: 'book', variables: { 'event-place': 'Oslo' } }, 'Book', undefined],
  [
    {
      type: 'article-journal',
      variables: { 'container-title': 'Hail', 'collection-title': 'Series B', volume: '4' },
    },
    'Hail',
    'Series B, volume 4',
  ],
  [
    {
      type: 'book',
      variables: { 'collection-title': 'On Rain', 'collection-number': '7', volume: '2' },
    },
    'Book',
    'On Rain 7, volume 2',
  ],
  [{ type: 'book', variables: { 'collection-title': 'On Rain' } }, 'Book', 'On Rain'],
  [{ type: 'book', variables: { volume: '2' } }, 'Book', 'volume 2'],
  [
    { type: 'article-journal', variables: { 'container-title': 'Hail', number: 'e12', ISBN: '1' } },
    'Hail',
    'article e12',
  ],
  [{ type: 'report', variables: { number: 'TR-7' } }, 'Report TR-7', undefined],
  [
    { type: 'article-journal', variables: { 'container-title': 'Hail', issue: '3' } },
    'Hail',
    'issue 3',
  ],
  [
    { type: 'book', translators: ['Cy Roe', 'Bo Lind', 'Di Ek'] },
    'Book',
    'translated by Cy Roe, Bo Lind and Di Ek',
  ],
  [{ type: 'book', variables: { edition: 'Revised 2' } }, 'Book, Revised 2 edition', undefined],
  [{ type: 'book', variables: { edition: '2' } }, 'Book, 2nd edition', undefined],
  [{ type: 'book', variables: { edition: '11' } }, 'Book, 11th edition', undefined],
  [{ type: 'book', variables: { edition: 'Second' } }, 'Book, Second edition', undefined],
  [{ type: 'book', variables: { edition: '3rd ed.' } }, 'Book, 3rd ed.', undefined],
  [{ type: 'software', variables: { version: 'beta 2' } }, 'Software, beta 2', undefined],
  [{ type: 'speech', variables: { 'event-place': 'Oslo' } }, 'Talk, Oslo', undefined],
  [
    {
      type: 'book',
      variables: { 'original-title': 'The Rainmakers' },
      translators: ['Cy Roe', 'Bo Lind'],
    },
    'Book',
    'translated by Cy Roe and Bo Lind, original title: The Rainmakers',
  ],
  [
    { type: 'article-newspaper', variables: { 'container-title': 'Daily Damp', page: 'B2' } },
    'Daily Damp',
    'page B2',
  ],
  [{ type: 'review', variables: { 'container-title': 'Hail', page: '100' } }, 'Hail', 'page 100'],
  [
    { type: 'article-journal', variables: { 'container-title': 'Hail', page: '100' } },
    'Hail',
    'article 100',
  ],
])('%j in words', (facts, line, details) => {
  const [version] = makePaper({ id: 'osei', ...facts }).versions;
  expect([publicationLine(version), publicationDetails(version)]).toEqual([line, details]);
});
