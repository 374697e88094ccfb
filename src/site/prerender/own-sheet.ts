/**
 * The styles of a page's formulas as a sheet of its own, named by its content. Over about a thousand papers that is
 * smaller than one sheet for the site.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moveStyles } from '../../markup/style-classes.ts';

const FOLDER = '_astro';

export interface StyledPage {
  readonly html: string;
  /** CSS; empty for a page that needs none. */
  readonly sheet: string;
}

/** The page without a style attribute, linked to its sheet. */
export function withOwnSheet(page: string, basePath: string): StyledPage {
  if (!page.includes(' style="')) return { html: page, sheet: '' };
  const { html, rules } = moveStyles(page);
  const sheet = [...rules.values()].toSorted().join('');
  const link = `<link rel="stylesheet" href="${basePath}${FOLDER}/${nameOf(sheet)}">`;
  return { html: html.replace('</head>', () => `${link}</head>`), sheet };
}

export function writeSheets(root: string, sheets: Iterable<string>): void {
  mkdirSync(path.join(root, FOLDER), { recursive: true });
  for (const sheet of sheets) writeFileSync(path.join(root, FOLDER, nameOf(sheet)), sheet);
}

function nameOf(sheet: string): string {
  return `math.${createHash('sha256').update(sheet).digest('hex').slice(0, 10)}.css`;
}
