/** What must hold for every abstract of the listings that the site is built from. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLatex } from '../../src/markup/latex/parse.ts';
import { fromMarkdown, toMarkdown } from '../../src/markup/markdown.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toText } from '../../src/markup/to-text.ts';
import { lostWords, residueOf } from '../../scripts/measure/markup-measures.ts';
import { withoutPositions } from '../unit/markup/trees.ts';

const FOLDER = new URL('../../content/listings/', import.meta.url);
const macros = { '\\bigO': '\\mathcal{O}' };

const abstracts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n'))
  .filter((_line, index) => index % 3 === 2);

test.each(abstracts.map((abstract) => ({ abstract, start: abstract.slice(0, 50) })))(
  '$start',
  ({ abstract }) => {
    const { tree, issues } = parseLatex(abstract, macros);
    const html = toHtml(tree, { macros });
    expect([...issues, ...html.issues]).toEqual([]);
    expect(withoutPositions(fromMarkdown(toMarkdown(tree)))).toBe(withoutPositions(tree));
    expect(residueOf(html.html)).toBeUndefined();
    expect(lostWords(abstract, toText(tree, macros))).toEqual([]);
  },
);
