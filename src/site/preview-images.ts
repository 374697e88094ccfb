/** Images for previews of links to papers, drawn at build from fonts of the project: the same bytes everywhere. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Catalog } from '../domain/catalog.ts';
import { oncePer } from '../domain/once.ts';
import type { Paper } from '../domain/paper.ts';
import { formatPreview } from '../exports/preview-image.ts';
import { encodeIndexedPng } from './indexed-png.ts';
import { referenceOf } from './references.ts';
import { site } from './settings.ts';

const FONT = '@expo-google-fonts/stix-two-text';
const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));
const FONT_FILES = [
  resolve(`${FONT}/400Regular/STIXTwoText_400Regular.ttf`),
  resolve(`${FONT}/600SemiBold/STIXTwoText_600SemiBold.ttf`),
];

const illustrated = new WeakMap<Catalog, ReadonlySet<Paper>>();

/** The newest papers, but those whose letters the font has not got. */
export function papersWithPreview(catalog: Catalog): ReadonlySet<Paper> {
  const known = illustrated.get(catalog);
  if (known) return known;
  const newest = catalog.papers.slice(0, site.previewImages);
  const papers = new Set(newest.filter((paper) => drawingOf(paper) !== undefined));
  illustrated.set(catalog, papers);
  return papers;
}

export function hasPreview(paper: Paper, catalog: Catalog): boolean {
  return papersWithPreview(catalog).has(paper);
}

/** PNG. */
export async function previewImage(paper: Paper): Promise<Response> {
  const png = await render(drawingOf(paper) ?? '<svg/>');
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

async function render(drawing: string): Promise<Uint8Array> {
  const font = {
    loadSystemFonts: false,
    fontFiles: FONT_FILES,
    defaultFontFamily: 'STIX Two Text',
  };
  const { pixels, width, height } = await renderAsync(drawing, { font });
  return encodeIndexedPng(pixels, width, height);
}

const drawingOf = oncePer((paper: Paper): string | undefined => {
  const { title, authors, truncated, venue, date, arxiv } = referenceOf(paper);
  const year = String(date.year);
  return formatPreview({
    title,
    authors: authors.map(({ full }) => full),
    truncated,
    site: site.title,
    note: [venue ?? (arxiv && `arXiv:${arxiv.id}`), year].filter(Boolean).join(' · '),
  });
});
