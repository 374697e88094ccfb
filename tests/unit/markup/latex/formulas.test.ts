import { expect, test } from 'vitest';
import { parseLatex } from '../../../../src/markup/latex/parse.ts';
import { toMarkdown } from '../../../../src/markup/markdown.ts';

test.each([
  ['from $5 and $10', 'from \\$5 and \\$10'],
  ['from $5$ and $10$', 'from $5$ and $10$'],
  ['$1.5M of $2B', '\\$1.5M of \\$2B'],
  ['$100 per user for $n$ users', '\\$100 per user for $n$ users'],
  ['costs 5$ or $x$', 'costs 5\\$ or $x$'],
  ['set $f on all of X and $g$ too', 'set \\$f on all of X and $g$ too'],
  ['$a$ is $b$ and $ c $', '$a$ is $b$ and $c$'],
  ['a$ is $b$ too', 'a\\$ is $b$ too'],
  ['${\\rm the set of all} x$', '${\\rm the set of all} x$'],
  ['$x \\mbox{ for all of the } y$', '$x \\mbox{ for all of the } y$'],
  ['$x \\text{ if $y$ is}$ so', '$$x \\text{ if $y$ is}$$ so'],
  ['a $$$$ b $ $ c', 'a b c'],
])('%s', (latex, markdown) => {
  expect(toMarkdown(parseLatex(latex).tree)).toBe(markdown);
});
