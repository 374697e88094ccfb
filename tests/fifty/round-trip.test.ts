import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fullNames } from '../../src/domain/author.ts';
import { toPaper, type Paper } from '../../src/domain/paper.ts';
import { formatBibtexFile } from '../../src/exports/bibtex/entry.ts';
import { toCslRecord } from '../../src/exports/csl-json.ts';
import { toReferences } from '../../src/exports/reference.ts';
import { planImport } from '../../src/entries/import-plan.ts';
import { NO_MAINTAINER_FILES } from '../../src/entries/apply-overlays.ts';
import { toText } from '../../src/markup/to-text.ts';
import { readBibtex } from '../../src/sources/bibtex/read.ts';
import { readCslJson } from '../../src/sources/csl-json/read.ts';
import { toContent } from '../../src/entries/to-content.ts';
import { CONTEXT } from '../fixtures/references.ts';
import { readPapers } from './papers.ts';
import { site } from './site-library.ts';

const papers = readPapers({ withOverlays: true });
const references = papers.map((paper) => toReferences(paper, CONTEXT)[0]);

const FORMATS = [
  { name: 'BibTeX', read: () => readBibtex(formatBibtexFile(references), 'papers.bib') },
  {
    name: 'CSL-JSON',
    read: () => {
      const items = references.map(toCslRecord);
      return readCslJson(JSON.stringify(items), 'papers.json');
    },
  },
] as const;

const files = { ...NO_MAINTAINER_FILES, people: site.people };

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a reader sees of a paper; formulas may be spelled otherwise. */
function shown(paper: Paper): unknown {
  const { title, authors, truncated, date, category, abstract } = paper;
  const texts = [title, abstract ?? ''].map((markdown) => toText(markdown, CONTEXT.macros));
  return { texts, authors: fullNames(authors), truncated, date, category };
}

describe.each(FORMATS)('all papers, exported as $name and imported', ({ read }) => {
  const { records, problems } = read();
  const file = { name: 'papers', category: undefined };
  const contents = records.flatMap((record) => toContent(record, file).content ?? []);
  const plan = planImport(contents, new Map(), digestOf, files);

  test('are read without a problem', () => {
    expect([...problems, ...contents.flatMap((content) => content.problems)]).toEqual([]);
    expect(plan.entries).toHaveLength(papers.length);
  });

  test('are the same papers, and are cited the same', () => {
    for (const [index, { id, facts, abstract }] of plan.entries.entries()) {
      const { paper } = toPaper(id, facts, abstract, undefined);
      const original = papers[index];
      expect(shown(paper)).toEqual(original && shown(original));
      expect(toReferences(paper, CONTEXT)[0].titleTex).toBe(references[index]?.titleTex);
      expect(paper.arxiv).toBe(original?.arxiv);
      expect(paper.links).toEqual(original?.links);
      expect(paper.versions.map(({ type, variables }) => [type, variables])).toEqual(
        original?.versions.map(({ type, variables }) => [type, variables]),
      );
    }
  });

  test('stay as they are when they are imported again', () => {
    const existing = new Map(plan.entries.map(({ id, text }) => [id, text]));
    const again = planImport(contents, existing, digestOf, files);
    expect(again.entries.filter(({ state }) => state !== 'unchanged')).toEqual([]);
  });
});
