import { describe, expect, test } from 'vitest';
import { problem } from '../../../src/domain/problem.ts';
import type { SourceRecord } from '../../../src/domain/source-record.ts';
import { toContent } from '../../../src/entries/to-content.ts';

const FILE = { name: 'osei', category: undefined };
const PLACE = { file: 'osei.bib', line: 3, column: 1 };

function makeRecord(
  publication: Partial<SourceRecord['publication']> = {},
  abstract = 'We listen.',
): SourceRecord {
  return {
    place: PLACE,
    key: 'a',
    publication: {
      type: 'article-journal',
      title: 'Rain',
      authors: ['Ada Osei'],
      truncated: false,
      ...publication,
    },
    abstract,
    leftOut: [],
    problems: [],
  };
}

describe('toContent', () => {
  test('makes an entry of a record that says no date, no category and no abstract', () => {
    const { content, problems } = toContent({ ...makeRecord(), abstract: undefined }, FILE);
    expect(problems).toEqual([]);
    expect(content).toMatchObject({ facts: { title: 'Rain', listing: 'osei' }, abstract: '' });
    expect(content?.facts).not.toHaveProperty('date');
  });

  test('takes the usual category of the file, not one that arXiv lacks', () => {
    const usual = { name: 'osei', category: 'cs.LG' };
    expect(toContent(makeRecord(), usual).content?.facts.category).toBe('cs.LG');
    const { content, problems } = toContent(makeRecord({ category: 'cs.QQ' }), FILE);
    expect(content?.facts).not.toHaveProperty('category');
    expect(problems).toMatchObject([
      {
        code: 'source-field-ignored',
        place: { line: 3 },
        message: expect.stringContaining('“cs.QQ”, so the paper has no category.') as string,
      },
    ]);
    const instead = toContent(makeRecord({ category: 'cs.QQ' }), usual);
    expect(instead.content?.facts.category).toBe('cs.LG');
    expect(instead.problems[0]?.message).toContain('“cs.QQ”, so cs.LG is used instead.');
    expect(toContent(makeRecord({ category: 'math.IT' }), usual)).toMatchObject({
      content: { facts: { category: 'cs.IT' } },
      problems: [],
    });
  });

  test.each([
    ['no title', { title: undefined }],
    ['no author', { authors: [] }],
  ])('refuses a record with %s', (what, publication) => {
    const { content, problems } = toContent(makeRecord(publication), FILE);
    expect(content).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code: 'source-incomplete',
        severity: 'error',
        message: `This citation has ${what}, so it is left out.`,
      },
    ]);
  });

  test('refuses a record whose title is empty, whatever else is wrong', () => {
    const { content, problems } = toContent(makeRecord({ title: '', doi: 'no doi' }), FILE);
    expect(content).toBeUndefined();
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['source-incomplete']));
  });

  test('refuses a record whose title is the text of a paper', () => {
    expect(toContent(makeRecord({ title: 'a'.repeat(3000) }), FILE).problems).toEqual([]);
    const { content, problems } = toContent(makeRecord({ title: 'a'.repeat(3001) }), FILE);
    expect(content).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'source-incomplete' }]);
    expect(problems[0]?.message).toContain('3001 characters, and at most 3000 are read');
  });

  test('adds nothing to what the reader says of a record that it refuses', () => {
    const unread = problem('source-record-unreadable', PLACE, 'It has no end.', 'Close it.');
    const record = { ...makeRecord({ title: undefined, authors: [] }), problems: [unread] };
    expect(toContent(record, FILE)).toEqual({ content: undefined, problems: [unread] });
  });

  test('takes editors for what has no authors', () => {
    const { content } = toContent(makeRecord({ authors: [], editors: ['Bo Lind'] }), FILE);
    expect(content?.facts.editors).toEqual(['Bo Lind']);
  });

  test('leaves out and names what no entry may say', () => {
    const { content, problems } = toContent(makeRecord({ doi: 'no doi' }), FILE);
    expect(content?.facts).not.toHaveProperty('doi');
    expect(problems).toMatchObject([{ code: 'source-field-ignored' }]);
    expect(problems[0]?.message).toContain('“doi”');
    const links = [{ kind: 'pdf' as const, href: 'javascript:alert(1)' }];
    expect(toContent(makeRecord({ links }), FILE).problems[0]?.message).toContain('“links.0.href”');
  });

  test.each([
    [30_000, 30_000, []],
    [30_001, 0, ['source-field-ignored']],
  ])('of an abstract of %i characters keeps %i', (length, kept, codes) => {
    const { content, problems } = toContent(makeRecord({}, 'a'.repeat(length)), FILE);
    expect(content?.abstract).toHaveLength(kept);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    'No abstract available.',
    '[No abstract]',
    'Abstract not available',
    'N/A',
    'None',
    'null',
    '(tba)',
  ])('takes “%s” for no abstract, and says so', (abstract) => {
    const { content, problems } = toContent(makeRecord({}, abstract), FILE);
    expect(content?.abstract).toBe('');
    expect(problems.map(({ message }) => message)).toEqual([
      `“abstract” is left out: it only says “${abstract}”.`,
    ]);
  });

  test('keeps a short abstract', () => {
    expect(toContent(makeRecord({}, 'None of it rains.'), FILE).content?.abstract).toBe(
      'None of it rains.',
    );
  });

  test.each([
    [{}, 'This paper has been withdrawn by the authors because Lemma 3 is wrong.', 'withdrawn'],
    [{}, 'This article was retracted.', 'retracted'],
    [{}, 'We study when rain is withdrawn from clouds.', undefined],
    [{ title: 'RETRACTED: Snow Is Warm' }, '', 'retracted'],
    [{ title: '[Withdrawn] Snow Is Warm' }, '', 'withdrawn'],
    [{ title: 'RETRACTED ARTICLE: Snow Is Warm' }, '', 'retracted'],
    [{ title: 'Snow Is Warm (Retracted article. See vol. 8, 2022)' }, '', 'retracted'],
    [{ title: 'Retracted Flaps in Flight' }, '', undefined],
    [{ title: 'RETRACTED: Snow Is Warm', note: 'Retracted' }, '', undefined],
  ])('of %j and “%s” remarks that the paper is %s', (fields, abstract, kind) => {
    const { problems } = toContent(makeRecord(fields, abstract), FILE);
    const told = problems.filter(({ code }) => code === 'paper-withdrawn');
    expect(told.map(({ hint }) => /kind: (\w+)/.exec(hint)?.[1])).toEqual(kind ? [kind] : []);
  });
});
