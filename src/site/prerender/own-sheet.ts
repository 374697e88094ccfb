/**
 * The styles of a page's formulas as a sheet of its own, named by its content. Over about a thousand papers that is
 * smaller than one sheet for the site.
 */
import { hash } from 'node:crypto';
import { moveStyles } from '../../markup/style-classes.ts';

export interface Sheet {
  /** Path within the site. */
  readonly file: string;
  readonly css: string;
}

export interface StyledPage {
  readonly html: string;
  /** For a page that needs one. */
  readonly sheet: Sheet | undefined;
}

/** The page without a style attribute, linked to its sheet. */
export function withOwnSheet(page: string, basePath: string): StyledPage {
  if (!page.includes(' style="')) return { html: page, sheet: undefined };
  const { html, rules } = moveStyles(page);
  const css = [...rules.values()].toSorted().join('');
  const file = `_astro/math.${hash('sha256', css).slice(0, 10)}.css`;
  const link = `<link rel="stylesheet" href="${basePath}${file}">`;
  return { html: html.replace('</head>', () => `${link}</head>`), sheet: { file, css } };
}

const LINK = /_astro\/math\.[0-9a-f]{10}\.css(?=">$)/;

/** File of the sheet that a page got from `withOwnSheet`: the last thing in its head. */
export function ownSheetOf(page: Buffer): string | undefined {
  const head = page.subarray(0, page.indexOf('</head>')).toString('latin1');
  return LINK.exec(head)?.[0];
}
