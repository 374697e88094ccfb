import { expect, test } from 'vitest';
import { parseLatex } from '../../../../src/markup/latex/parse.ts';
import { toMarkdown } from '../../../../src/markup/markdown.ts';

test.each([
  ['from $5 and $10', 'from \\$5 and \\$10'],
  ['from $5$ and $10$', 'from $5$ and $10$'],
  ['US$30 and \\$40; from $1,000 to $2,000', 'US\\$30 and \\$40; from \\$1,000 to \\$2,000'],
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
  ['by $40 MeV$ below', 'by $40 MeV$ below'],
  [
    'in $1.5-3 km s-1$, $10 K$, $5 GeV$ or $7 days$',
    'in $1.5-3 km s-1$, $10 K$, $5 GeV$ or $7 days$',
  ],
  ['at $30, or $5 to $10 a tile', 'at \\$30, or \\$5 to \\$10 a tile'],
  ['cost $250 or $3,000 each', 'cost \\$250 or \\$3,000 each'],
  ['for $5 M, $6 M or $7 million$8', 'for \\$5 M, \\$6 M or \\$7 million\\$8'],
  ['at $1.4 GeV/c$, $5 foo$', 'at $1.4 GeV/c$, $5 foo$'],
  [
    'for $5 or 7 US$ each, $20 HK$ and $3 each$',
    'for \\$5 or 7 US\\$ each, \\$20 HK\\$ and \\$3 each\\$',
  ],
  ['of $HOME, $PATH and $name = $value', 'of \\$HOME, \\$PATH and \\$name = \\$value'],
  ['Set $HOME and $PATH first', 'Set \\$HOME and \\$PATH first'],
  ['in $HOME/bin:$PATH too', 'in \\$HOME/bin:\\$PATH too'],
  ['set $X$ and $PATH$ and $a and b$', 'set $X$ and $PATH$ and $a and b$'],
  ['rank $17 imes17$ by $47\times$', 'rank $17 \\times17$ by $47 \\times$'],
  ['take $ heta$ and $rac{1}{2}$, $ imestamp$', 'take $\\theta$ and $\\frac{1}{2}$, $imestamp$'],
])('%s', (latex, markdown) => {
  expect(toMarkdown(parseLatex(latex).tree)).toBe(markdown);
});
