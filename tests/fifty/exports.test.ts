import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { yearOf } from '../../src/domain/partial-date.ts';
import { formatBibtexFile } from '../../src/exports/bibtex/entry.ts';
import { toCslItem } from '../../src/exports/csl-json.ts';
import { containerOf, toReferences } from '../../src/exports/reference.ts';
import { scholarMeta } from '../../src/exports/scholar-meta.ts';
import { CONTEXT } from '../fixtures/references.ts';
import { readPapers } from './papers.ts';

/** What TeX cannot tell apart, and markup that the parser makes. */
function plain(text: string): string {
  return text
    .replaceAll(/<\/?(?:span|i)[^>]*>/g, '')
    .normalize('NFKC')
    .replaceAll(/[‘’`]/g, "'")
    .replaceAll(/\s/g, '');
}

describe.each([
  ['as the listing gives them', false],
  ['with what overlays say', true],
])('the papers of this site, %s', (_label, withOverlays) => {
  const papers = readPapers({ withOverlays });
  const references = papers.map((paper) => toReferences(paper, CONTEXT)[0]);
  const { entries, errors } = parse(formatBibtexFile(references), { sentenceCase: false });

  test('are 50 entries of BibTeX without a fault', () => {
    // Commands that the parser does not know, though every TeX does.
    expect(errors.filter(({ error }) => !error.startsWith('unhandled macro'))).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(references.map(({ key }) => key));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(50);
  });

  test.each(references)('$key reads back from BibTeX', (reference) => {
    const fields = entries.find(({ key }) => key === reference.key)?.fields;
    const names = (fields?.author ?? []).map(({ firstName, prefix, lastName, name, suffix }) =>
      plain([firstName, prefix, lastName ?? name, suffix].filter(Boolean).join(' ')),
    );
    const authors = reference.authors.map(({ full }) => plain(full));
    expect(names).toEqual(reference.truncated ? [...authors, 'others'] : authors);
    expect(plain(fields?.title ?? '')).toBe(plain(reference.title));
    expect(fields?.year).toBe(reference.date && String(yearOf(reference.date)));
    expect(fields?.eprint).toBe(reference.arxiv?.id);
    expect(fields?.booktitle ?? fields?.journal).toBe(containerOf(reference));
  });

  test('are dated by the listing, or by where they were published', () => {
    for (const [index, paper] of papers.entries()) {
      const [reference] = toReferences(paper, CONTEXT);
      const year = paper.facts.publication?.year?.value ?? Number(paper.date?.slice(0, 4));
      expect(reference.date && yearOf(reference.date)).toBe(year);
      expect(toCslItem(reference)['issued']).toMatchObject({ 'date-parts': [{ 0: year }] });
      expect(references[index]).toEqual(reference);
    }
  });

  test('have a tag for every author, and no empty tag', () => {
    for (const reference of references) {
      const tags = scholarMeta(reference, 'https://papers.example.org/');
      const authors = tags.filter(({ name }) => name === 'citation_author');
      expect(new Set(authors.map(({ content }) => content)).size).toBe(reference.authors.length);
      expect(tags.filter(({ content }) => content.trim() === '')).toEqual([]);
      expect(tags.some(({ content }) => content === 'preprint')).toBe(reference.type === 'article');
    }
  });
});
