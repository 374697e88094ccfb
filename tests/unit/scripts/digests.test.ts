import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  describeChanges,
  digestOf,
  formatDigests,
  parseDigests,
  stableName,
  withReason,
} from '../../../scripts/check/digests.ts';

const FIRST =
  '# As first recorded\naaaaaaaaaaaa index.html\nbbbbbbbbbbbb papers/osei-2021-rain.bib\n';

describe('stableName', () => {
  test.each([
    ['_astro/layers.CYcfGUqJ.css', '_astro/layers.css'],
    ['_astro/KaTeX_Main-Bold.Cx986IdX.woff2', '_astro/KaTeX_Main-Bold.woff2'],
    ['_astro/rain.CjMcQnI8_2cegyi.svg', '_astro/rain.svg'],
    ['papers/osei-2021-rain.bib', 'papers/osei-2021-rain.bib'],
  ])('%s is known as %s', (name, stable) => {
    expect(stableName(name)).toBe(stable);
  });
});

describe('digestOf', () => {
  test('leaves out the names of assets and how a file was compressed, and nothing else', () => {
    const page = (asset: string, text: string): string =>
      digestOf('index.html', Buffer.from(`<link href="/_astro/a.${asset}.css">${text}`));
    expect(page('CYcfGUqJ', 'rain')).toBe(page('B16Rz1U5', 'rain'));
    expect(page('CYcfGUqJ', 'rain')).not.toBe(page('CYcfGUqJ', 'snow'));
    expect(digestOf('a.bin', gzipSync('rain', { level: 1 }))).toBe(
      digestOf('a.bin', gzipSync('rain', { level: 9 })),
    );
  });
});

test('digests come back as they were written', () => {
  expect(formatDigests(parseDigests(FIRST))).toBe(FIRST);
});

test('a file keeps its reason until it differs', () => {
  const before = parseDigests(FIRST);
  const now = new Map([
    ['index.html', 'cccccccccccc'],
    ['papers/osei-2021-rain.bib', 'bbbbbbbbbbbb'],
    ['papers/osei-2021-rain/index.html', 'dddddddddddd'],
  ]);
  expect(describeChanges(before, now)).toEqual([
    'differs: index.html (1)',
    'is new: papers/*/index.html (1)',
  ]);
  expect(formatDigests(withReason(before, now, 'The title is larger'))).toBe(
    '# As first recorded\nbbbbbbbbbbbb papers/osei-2021-rain.bib\n\n' +
      '# The title is larger\ncccccccccccc index.html\ndddddddddddd papers/osei-2021-rain/index.html\n',
  );
});
