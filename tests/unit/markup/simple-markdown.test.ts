import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/lib/random.ts';
import { MARKDOWN } from '../../../src/markup/processor.ts';
import { readSimple } from '../../../src/markup/simple-markdown.ts';

/** Everything but what only a parser leaves: data of nodes, and positions of other nodes than formulas. */
function essence(tree: Root): string {
  const formulas: unknown[] = [];
  visit(tree, 'inlineMath', ({ value, position }) => formulas.push([value, position]));
  const nodes = JSON.stringify(tree, (key, value: unknown) =>
    key === 'position' || key === 'data' ? undefined : value,
  );
  return `${nodes} ${JSON.stringify(formulas)}`;
}

test.each([
  'Sets',
  'In $n$ steps',
  '$k$-means of $x^2_{i}$ and $\\alpha$',
  '“Sets” (of 3): 50% #1 - well, why? #2!',
  'A list is no list - so 1. is text > all',
  'To www.example.org by a@b.example',
])('reads %j as the parser does', (markdown) => {
  const simple = readSimple(markdown);
  expect(simple && essence(simple)).toBe(essence(MARKDOWN.parse(markdown)));
});

test.each([
  '',
  '1. One',
  '- One',
  '# One',
  'Two\nlines',
  'Two  ',
  '*This*',
  '_this_',
  '`this`',
  'a \\$ b',
  'a &amp; b',
  '[a](b)',
  '<https://a.example>',
  'one $',
  'the $ a$ and',
  '$$a$$',
  'a $b$$c$',
])('leaves %j to the parser', (markdown) => {
  expect(readSimple(markdown)).toBeUndefined();
});

test('reads what it reads as the parser does, whatever it is given', () => {
  const { below, pick } = seededRandom(7);
  const pieces = [
    ...['a', 'Bé', ' ', '  ', '😀', '\u00A0', '\u2028', '\t', '\n', '-', '1.', '2)', '#', '>', '!'],
    ...['(', ')', '"', '‘', ':', '|', '~~', '=', '+', '{', '}', '/', '%', '^', '---', '_', '*'],
    ...['$', '$$', '$n$', '$ n $', '$a\\$', '\\$', '&', '[x]', 'http://a.example', '\\', '`', '<'],
  ];
  let read = 0;
  for (let index = 0; index < 20_000; index += 1) {
    const markdown = Array.from({ length: 1 + below(8) }, () => pick(pieces)).join('');
    const simple = readSimple(markdown);
    if (simple === undefined) continue;
    read += 1;
    expect(essence(simple), markdown).toBe(essence(MARKDOWN.parse(markdown)));
  }
  expect(read).toBeGreaterThan(500);
});
