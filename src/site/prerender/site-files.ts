/** Writing files of the site that is being built, with a link for the next build. A thread beside the renderer's runs it. */
import path from 'node:path';
import { sheetFile, withOwnSheet } from './own-sheet.ts';
import { keep, type Shelf } from './page-store.ts';
import { writeFile } from './write-file.ts';

export interface Site {
  /** The folder that the site is built into. */
  readonly root: string;
  readonly basePath: string;
  readonly shelf: Shelf;
}

export interface SiteFile {
  /** Path in the site. */
  readonly file: string;
  /** As it was rendered. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isPage: boolean;
  readonly key: string;
}

export interface SiteFiles extends Site {
  readonly files: readonly SiteFile[];
}

/** Writes the files, and for pages the sheets of their styles; answers the names of what the shelf keeps of them. */
export default function writeSiteFiles({ files, ...site }: SiteFiles): readonly string[] {
  return files.flatMap((file) => writeSiteFile(file, site));
}

const sheets = new Map<string, string>();

function writeSiteFile({ file, bytes, isPage, key }: SiteFile, site: Site): readonly string[] {
  if (!isPage) return [write(file, bytes, key, site)];
  const { html, sheet } = withOwnSheet(Buffer.from(bytes.buffer).toString(), site.basePath);
  const page = write(file, html, key, site, sheet?.name);
  if (sheet === undefined) return [page];
  const { name, css } = sheet;
  const kept = sheets.get(name) ?? write(sheetFile(name), css, name, site);
  sheets.set(name, kept);
  return [page, kept];
}

function write(
  name: string,
  content: Uint8Array | string,
  key: string,
  { root, shelf }: Site,
  sheet?: string,
): string {
  const file = path.join(root, name);
  writeFile(file, content);
  return keep(file, content, key, { shelf, sheet });
}
