import { describe, expect, test } from 'vitest';
import {
  composePreview,
  drawPreview,
  wrap,
  type Face,
  type Preview,
} from '../../../src/exports/preview-image.ts';
import { ENGINE } from '../../../src/site/engine.ts';
import { openFaces } from '../../../src/site/files/preview-fonts.ts';

const faces = openFaces(ENGINE);

const preview: Preview = {
  title: 'Rain on Tin Roofs',
  authors: ['Ada Osei', 'Bo Li'],
  truncated: true,
  site: 'Papers of Ada Osei',
  note: 'RainConf · 2022',
};

function linesOf(changed: Partial<Preview>): readonly string[] {
  return composePreview({ ...preview, ...changed }, faces).map(({ text }) => text);
}

describe('composePreview', () => {
  test('shows title, authors, site and venue', () => {
    expect(linesOf({})).toEqual([
      'Rain on Tin Roofs',
      'Ada\u00A0Osei, Bo\u00A0Li et\u00A0al.',
      'Papers of Ada Osei',
      'RainConf · 2022',
    ]);
  });

  test('cuts what does not fit', () => {
    const lines = linesOf({ title: 'Rain on roofs '.repeat(40) });
    expect(lines).toHaveLength(8);
    expect(lines[4]).toMatch(/…$/);
  });

  test.each(['雨', 'المطر', 'Rain ☔', '🏠'])(
    'puts the site in the place of a title like %s',
    (title) => {
      expect(linesOf({ title })).toEqual([
        'Papers of Ada Osei',
        'Ada\u00A0Osei, Bo\u00A0Li et\u00A0al.',
        'RainConf · 2022',
      ]);
    },
  );

  test('leaves out a name that the font has no letters for', () => {
    expect(linesOf({ authors: ['Ada Osei', '李明'], truncated: false })[1]).toBe('Ada\u00A0Osei');
  });

  test('is neutral where the font has letters for nothing', () => {
    expect(
      linesOf({ title: '雨', authors: ['李明'], truncated: false, site: '李明', note: '气象' }),
    ).toEqual([]);
  });
});

test('drawPreview draws letters as outlines, so that no text can be markup', () => {
  const svg = drawPreview({ ...preview, title: '</text><script> & "x"' }, faces);
  expect(svg).toMatch(/<path transform="translate\(0 0\)" d="M/);
  expect(svg).not.toMatch(/<text|<script/);
});

test('wrap leaves a word whole that is longer than a line', () => {
  const face: Face = {
    hasLetters: () => true,
    widthOf: (text) => text.length * 0.5,
    outlineOf: () => '',
  };
  expect(wrap(`a ${'w'.repeat(80)} b`, 60, face)).toHaveLength(3);
});
