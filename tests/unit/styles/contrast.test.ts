/** Every pair of colours that stands together is far enough apart (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, parseHex, type Rgb } from '../../../src/site/settings/contrast.ts';

const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

const THEMES = ['light', 'dark'] as const;
const TEXT = 4.5;
const GRAPHICS = 3;

test.each([
  ['ink', 'paper', TEXT],
  ['ink', 'raised', TEXT],
  ['ink', 'mark', TEXT],
  ['quiet', 'paper', TEXT],
  ['quiet', 'raised', TEXT],
  ['accent', 'paper', TEXT],
  ['accent', 'raised', TEXT],
  ['paper', 'accent', TEXT],
  ['field', 'paper', GRAPHICS],
])('%s on %s is at least %d to 1 in both themes', (front, back, least) => {
  for (const theme of THEMES) {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least);
  }
});

function colour(token: string, theme: (typeof THEMES)[number]): Rgb {
  return parseHex(tokens.get(token)?.[theme] ?? '') ?? [0, 0, 0];
}

test.each([
  ['#ffffff', '#000000', 21],
  ['#767676', '#ffffff', 4.54],
  ['#7a1f1f', '#7a1f1f', 1],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(parseHex(one) ?? [0, 0, 0], parseHex(other) ?? [0, 0, 0])).toBeCloseTo(ratio, 2);
});
