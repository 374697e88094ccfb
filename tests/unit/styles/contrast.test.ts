/** Every pair of colours that stands together is far enough apart (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/domain/category.ts';
import { hueOf } from '../../../src/site/hues.ts';
import { isStrong, STRENGTHS } from '../../../src/site/views/coauthor-matrix.ts';

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

const HUES = [...tokens.keys()].filter((name) => name.startsWith('hue-'));

test('every archive of arXiv has a hue, every hue a colour', () => {
  const named = CATEGORIES.map(({ id }) => hueOf(id));
  expect(named).not.toContain('other');
  expect(new Set([...named, 'other'].map((hue) => `hue-${hue}`))).toEqual(new Set(HUES));
  const styles = readFileSync('src/styles/hues.css', 'utf8');
  expect(HUES.filter((hue) => !styles.includes(`.${hue} {\n  --hue: var(--${hue});`))).toEqual([]);
});

/** What src/styles/hues.css mixes the topics of one archive of: share of the hue, and the rest. */
const SHADES = [
  [1, 'paper'],
  [0.7, 'paper'],
  [0.5, 'ink'],
  [0.4, 'quiet'],
] as const;

test.each(HUES.filter((hue) => hue !== 'hue-other'))('%s and its shades are seen', (hue) => {
  for (const theme of THEMES) {
    const paper = colour('paper', theme);
    for (const [share, rest] of SHADES) {
      const shade = mix(colour(hue, theme), colour(rest, theme), share);
      expect(contrast(shade, paper)).toBeGreaterThanOrEqual(GRAPHICS);
    }
  }
});

test('the hue of the rest is seen', () => {
  for (const theme of THEMES) {
    const ratio = contrast(colour('hue-other', theme), colour('paper', theme));
    expect(ratio).toBeGreaterThanOrEqual(GRAPHICS);
  }
});

test.each(STRENGTHS)('figures on a cell with %d of the accent can be read', (strength) => {
  for (const theme of THEMES) {
    const cell = mix(colour('accent', theme), colour('paper', theme), strength);
    const figures = colour(isStrong(strength) ? 'paper' : 'ink', theme);
    expect(contrast(cell, figures)).toBeGreaterThanOrEqual(TEXT);
  }
});

type Colour = readonly [red: number, green: number, blue: number];

/** The token's colour, each part 0 to 255. */
function colour(token: string, theme: (typeof THEMES)[number]): Colour {
  const written = tokens.get(token)?.[theme] ?? '';
  const part = (at: number): number => Number.parseInt(written.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** As `color-mix(in srgb, …)` and opacity mix. */
function mix(one: Colour, other: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2): number => one[at] * share + other[at] * (1 - share);
  return [part(0), part(1), part(2)];
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
