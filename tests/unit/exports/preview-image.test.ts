import { expect, test } from 'vitest';
import { formatPreview, wrap, type Preview } from '../../../src/exports/preview-image.ts';

const preview: Preview = {
  title: 'Rain on Tin Roofs',
  authors: ['Ada Osei', 'Bo Li'],
  truncated: true,
  site: 'Papers of Ada Osei',
  note: 'RainConf · 2022',
};

function linesOf(svg: string | undefined): readonly string[] {
  return [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

test('formatPreview shows title, authors, site and venue', () => {
  expect(linesOf(formatPreview(preview))).toEqual([
    'Rain on Tin Roofs',
    'Ada\u00A0Osei, Bo\u00A0Li et\u00A0al.',
    'Papers of Ada Osei',
    'RainConf · 2022',
  ]);
});

test('formatPreview cuts what does not fit', () => {
  const lines = linesOf(formatPreview({ ...preview, title: 'Rain on roofs '.repeat(40) }));
  expect(lines).toHaveLength(8);
  expect(lines[4]).toMatch(/…$/);
});

test('formatPreview escapes its texts', () => {
  const [title] = linesOf(formatPreview({ ...preview, title: '</text><script> & "x"' }));
  expect(title).toBe('&lt;/text&gt;&lt;script&gt; &amp; &quot;x&quot;');
});

test.each(['雨', 'المطر', 'Rain ☔', '🏠'])('formatPreview has no letters for %s', (title) => {
  expect(formatPreview({ ...preview, title })).toBeUndefined();
});

test('wrap leaves a word whole that is longer than a line', () => {
  expect(wrap(`a ${'w'.repeat(80)} b`, 60)).toHaveLength(3);
});
