/** Images for previews of links to papers, drawn at build from fonts of the project: the same bytes everywhere. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { engine } from 'virtual:offprint/site';
import { encodeIndexedPng } from './indexed-png.ts';

const FONT = '@expo-google-fonts/stix-two-text';
const { resolve } = createRequire(path.join(engine, 'package.json'));
const FONT_FILES = [
  resolve(`${FONT}/400Regular/STIXTwoText_400Regular.ttf`),
  resolve(`${FONT}/600SemiBold/STIXTwoText_600SemiBold.ttf`),
];

/** PNG. */
export async function previewImage(svg: string): Promise<Response> {
  const font = {
    loadSystemFonts: false,
    fontFiles: FONT_FILES,
    defaultFontFamily: 'STIX Two Text',
  };
  const { pixels, width, height } = await renderAsync(svg, { font });
  const png = await encodeIndexedPng(pixels, width, height);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
