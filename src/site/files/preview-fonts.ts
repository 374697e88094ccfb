/** The typeface of preview images, which is bundled so that the picture is the same on every machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openSync, type Font, type GlyphRun } from 'fontkit';
import type { Face, Faces } from '../../exports/preview-image.ts';

const FONT = '@expo-google-fonts/stix-two-text';

/** Below `node_modules`; in the package, in `lib/fonts`. */
export const FONT_FILES = {
  regular: `${FONT}/400Regular/STIXTwoText_400Regular.ttf`,
  bold: `${FONT}/600SemiBold/STIXTwoText_600SemiBold.ttf`,
} as const satisfies Record<keyof Faces, string>;

/** `engine` is the folder of Offprint. */
export function openFaces(engine: string): Faces {
  return { regular: openFace(engine, 'regular'), bold: openFace(engine, 'bold') };
}

function openFace(engine: string, weight: keyof Faces): Face {
  const installed = path.join(engine, 'node_modules', FONT_FILES[weight]);
  const packed = path.join(engine, 'lib', 'fonts', path.basename(FONT_FILES[weight]));
  const font = openSync(existsSync(installed) ? installed : packed);
  if (!('layout' in font)) throw new Error(`${packed} holds several fonts.`);
  return toFace(font);
}

function toFace(font: Font): Face {
  const runs = new Map<string, GlyphRun>();
  const runOf = (text: string): GlyphRun => {
    const run = runs.get(text) ?? font.layout(text);
    runs.set(text, run);
    return run;
  };
  const space = runOf(' ').advanceWidth;
  return {
    hasLetters: (text) =>
      Array.from(text).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    widthOf: (text) => {
      const words = text.split(' ');
      const width = words.reduce((sum, word) => sum + runOf(word).advanceWidth, 0);
      return (width + (words.length - 1) * space) / font.unitsPerEm;
    },
    outlineOf: (text) => outline(runOf(text), font.unitsPerEm),
  };
}

function outline({ glyphs, positions }: GlyphRun, unitsPerEm: number): string {
  let x = 0;
  const paths = glyphs.map(({ path: shape }, index) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
    const place = `translate(${String(x + xOffset)} ${String(yOffset)})`;
    x += xAdvance;
    return `<path transform="${place}" d="${shape.toSVG()}"/>`;
  });
  const scale = 1 / unitsPerEm;
  return `<g transform="scale(${String(scale)} ${String(-scale)})">${paths.join('')}</g>`;
}
