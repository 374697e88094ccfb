/** What must hold of the site's own 50 papers, whatever else changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseEntryFile } from '../../src/content/entry-file.ts';
import { fullNames } from '../../src/domain/author.ts';
import { toPersonName } from '../../src/domain/name.ts';
import { overlaySchema } from '../../src/domain/overlay.ts';
import { toPaper } from '../../src/domain/paper.ts';
import { macrosSchema } from '../../src/domain/site.ts';
import { toHtml, toInlineHtml } from '../../src/markup/to-html.ts';
import { toText } from '../../src/markup/to-text.ts';
import { formatByline } from '../unit/sources/listing/facts.ts';

const lines = readFileSync('content/listings/lucchi.txt', 'utf8').split('\n');
const macros = macrosSchema.parse(parse(readFileSync('content/macros.yaml', 'utf8')));
const overlays = new Map(
  readdirSync('content/overlays').map((name) => [
    name.replace('.yaml', ''),
    overlaySchema.parse(parse(readFileSync(`content/overlays/${name}`, 'utf8'))),
  ]),
);
const entries = readdirSync('content/papers').flatMap((name) => {
  const { value } = parseEntryFile(readFileSync(`content/papers/${name}`, 'utf8'), name);
  return value ? [{ id: name.replace('.md', ''), ...value }] : [];
});
const papers = entries.map(({ id, entry, abstract }) =>
  toPaper(id, entry, abstract, overlays.get(id)),
);

/** Record numbers of the listing by their bylines. */
const records = new Map(
  lines.flatMap((line, index) => (index % 3 === 1 ? [[line, (index + 2) / 3]] : [])),
);

function recordOf({ entry }: (typeof entries)[number]): number | undefined {
  const authors = fullNames(entry.authors.map(toPersonName));
  return records.get(formatByline({ ...entry, authors, title: toText(entry.title) }));
}

describe('the entries', () => {
  test('rebuild the byline of each of the 50 records, byte for byte', () => {
    expect(entries.map(recordOf).toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  test('keep what the listing says of lists, years, topics, badges and affiliations', () => {
    const facts = entries.map(({ entry }) => entry);
    const derived = facts.filter(({ yearFrom }) => yearFrom === 'retrieval');
    expect(facts.filter(({ truncated }) => truncated)).toHaveLength(36);
    expect(derived.map(({ date }) => date?.slice(0, 4))).toEqual(Array(6).fill('2026'));
    expect(new Set(facts.map(({ category }) => category)).size).toBe(9);
    expect(facts.flatMap(({ badges }) => badges)).toEqual(['Code', 'Code']);
    expect(facts.flatMap(({ affiliations }) => affiliations).toSorted()).toEqual([
      'deepmind',
      'eth-zurich',
      'eth-zurich',
      'eth-zurich',
      'eth-zurich',
    ]);
  });

  test('have the date and the category of their header', () => {
    for (const each of entries) {
      const header = lines[((recordOf(each) ?? 0) - 1) * 3] ?? '';
      const { category = '', date = '' } = each.entry;
      const code = category.split('.').at(-1)?.toUpperCase() ?? '';
      expect(header.startsWith(code)).toBe(true);
      expect(header).toContain(` ${String(Number(date.slice(8)))}`);
    }
  });
});

describe('the papers', () => {
  test('have no problem with their overlays', () => {
    expect(papers.flatMap(({ problems }) => problems)).toEqual([]);
    const ids = new Set(entries.map(({ id }) => id));
    expect([...overlays.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('have 46 formulas, each of which KaTeX sets', () => {
    const html = papers.map(({ paper }) => ({
      title: toInlineHtml(paper.title, { macros }),
      abstract: toHtml(paper.abstract ?? '', { macros }),
    }));
    expect(html.flatMap(({ title, abstract }) => [...title.issues, ...abstract.issues])).toEqual(
      [],
    );
    const all = html.map(({ title, abstract }) => title.html + abstract.html).join('');
    expect(all.split('class="katex"').length - 1).toBe(46);
    expect(all.split('<math ').length - 1).toBe(46);
  });

  test('leave no markup in their text', () => {
    const text = papers
      .map(({ paper }) => `${toText(paper.title, macros)}\n${toText(paper.abstract ?? '', macros)}`)
      .join('\n');
    expect(text).not.toMatch(/[\\$~\uFFFDÏ]|``|Åo/);
    expect(text).toContain('Kurdyka-Łojasiewicz');
    expect(text).toContain('σ-sub-Gaussian');
    expect(text).toContain('up to 80% of the context');
    expect(text).toContain('O(1/ε²)');
  });
});
