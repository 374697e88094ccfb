import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, parseHex } from '../../../src/site/contrast.ts';
import { keepContrast } from '../../../src/site/owner-theme.ts';

const tokens =
  ':root { --paper: light-dark(#ffffff, #000000); --raised: light-dark(#eeeeee, #222222); }';

test.each([
  ['a dark colour, which the light theme takes as it is', '#7a1f1f'],
  ['a light colour, which the dark theme takes as it is', '#ffd0d0'],
  ['a colour too near both', '#808080'],
  ['three digits', '#722'],
  ['white', '#fff'],
])('%s can be read in both themes', (_, colour) => {
  const css = keepContrast(`:root{--accent:${colour}}`, tokens);
  const [, light = '', dark = ''] = /light-dark\((#\w{6}), (#\w{6})\)/.exec(css) ?? [];
  for (const [front, grounds] of [
    [light, ['#ffffff', '#eeeeee']],
    [dark, ['#000000', '#222222']],
  ] as const) {
    for (const ground of grounds) {
      const colours = [parseHex(front), parseHex(ground)] as const;
      expect(contrast(colours[0] ?? [0, 0, 0], colours[1] ?? [0, 0, 0])).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  }
});

test.each([
  ['a colour that is right where it is', ':root{--accent:#7a1f1f}', 'light-dark(#7a1f1f, '],
  [
    'two colours of the owner',
    ':root{--accent: light-dark(#123456, #abcdef)}',
    'light-dark(#123456, #abcdef)',
  ],
  ['other properties', 'h1{color:#777}', 'h1{color:#777}'],
  ['other forms of a colour', ':root{--accent: oklch(50% 0.1 20)}', 'oklch(50% 0.1 20)'],
])('keeps %s', (_, theme, expected) => {
  expect(keepContrast(theme, tokens)).toContain(expected);
});

test('finds the grounds of a page in the tokens of the site', () => {
  const own = readFileSync('src/styles/tokens.css', 'utf8');
  expect(keepContrast(':root{--accent:#333333}', own)).toMatch(/light-dark\(#333333, #(?!333333)/);
});
