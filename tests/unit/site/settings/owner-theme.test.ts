import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, parseHex } from '../../../../src/site/settings/contrast.ts';
import { keepContrast, themeFaults } from '../../../../src/site/settings/owner-theme.ts';

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

test.each([
  ['a light paper to the light theme', '#fdf6e3', 'light-dark(#fdf6e3, #000000)'],
  ['a dark paper to the dark theme', '#102030', 'light-dark(#ffffff, #102030)'],
])('gives %s', (_, colour, expected) => {
  expect(keepContrast(`:root{--paper:${colour};--ink:#444}`, tokens)).toContain(expected);
});

test.each([
  ['nothing of a colour written once', '--accent:#7a1f1f', []],
  ['nothing of a paper written once', '--paper:#fdf6e3', []],
  ['nothing of two colours that can be read', '--ink: light-dark(#111111, #fefefe)', []],
  [
    'the contrast of one that cannot',
    '--quiet: light-dark(#767676, #dddddd)',
    ['--quiet: #767676 has a contrast of 3.9 in the light theme; text needs 4.5.'],
  ],
  [
    'what it cannot judge',
    '--accent: navy',
    [
      '--accent: navy is the same in both themes; write it as #rrggbb, or light-dark(#rrggbb, #rrggbb).',
    ],
  ],
])('tells %s', (_, theme, faults) => {
  expect(themeFaults(`:root { ${theme}; }`, tokens)).toEqual(faults);
});
