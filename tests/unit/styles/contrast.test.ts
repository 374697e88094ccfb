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

type Colour = readonly [red: number, green: number, blue: number];

/** The token's colour, each part 0 to 255. */
function colour(token: string, theme: (typeof THEMES)[number]): Colour {
  const written = tokens.get(token)?.[theme] ?? '';
  const part = (at: number): number => Number.parseInt(written.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 1] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1. */
function luminance(parts: Colour): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
