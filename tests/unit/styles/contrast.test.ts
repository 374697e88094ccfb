/** Every pair of colours that stands together is far enough apart (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

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
  ['paper', 'layer-second', TEXT],
  ['field', 'paper', GRAPHICS],
  ['layer-first', 'paper', GRAPHICS],
  ['layer-second', 'paper', GRAPHICS],
  ['layer-third', 'paper', GRAPHICS],
  ['layer-fourth', 'paper', GRAPHICS],
  ['layer-other', 'paper', GRAPHICS],
])('%s on %s is at least %d to 1 in both themes', (front, back, least) => {
  for (const theme of ['light', 'dark'] as const) {
    const colours = [tokens.get(front)?.[theme], tokens.get(back)?.[theme]];
    const [lighter = 0, darker = 1] = colours
      .map((colour = '') => luminance(colour))
      .toSorted((a, b) => b - a);
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(least);
  }
});

/** Relative luminance of `#rrggbb`, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
