/**
 * The styles of a page's formulas as a sheet of its own, named by its content. Over about a thousand papers that is
 * smaller than one sheet for the site.
 */
import { hash } from 'node:crypto';
import { moveStyles } from '../../markup/style-classes.ts';

export interface Sheet {
  readonly name: string;
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
  const name = `math.${hash('sha256', css).slice(0, 10)}.css`;
  const link = `<link rel="stylesheet" href="${basePath}${sheetFile(name)}">`;
  return { html: html.replace('</head>', () => `${link}</head>`), sheet: { name, css } };
}

/** Path of a sheet in the site. */
export function sheetFile(name: string): string {
  return `_astro/${name}`;
}
