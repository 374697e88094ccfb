/** Markup of papers as the pages need it: one place decides what happens to a formula that cannot be typeset. */
import type { Paper } from '../domain/paper.ts';
import type { MarkupIssue } from '../markup/issue.ts';
import { toInlineHtml } from '../markup/to-html.ts';
import { toText } from '../markup/to-text.ts';
import { oncePer } from '../domain/once.ts';
import { CONTENT_FOLDER, macros, site } from './settings.ts';

export const titleHtml = oncePer((paper: Paper): string => {
  const { html, issues } = toInlineHtml(paper.title, { macros });
  refuse(paper, issues);
  return html;
});

/** Inline Markdown of an overlay, such as the title of the published paper. */
export function inlineHtml(markdown: string): string {
  return toInlineHtml(markdown, { macros }).html;
}

const texts = new Map<string, string>();

/** Readable Unicode of Markdown, worked out once: pages, exports and search ask for the same texts. */
export function plainText(markdown: string): string {
  const known = texts.get(markdown) ?? toText(markdown, macros);
  texts.set(markdown, known);
  return known;
}

export function titleText(paper: Paper): string {
  return plainText(paper.title);
}

export function abstractText(paper: Paper): string {
  return plainText(paper.abstract);
}

/** Ends the build of a strict site at the first paper whose markup cannot be shown as it was meant. */
export function refuse({ id }: Paper, issues: readonly MarkupIssue[]): void {
  if (!site.strict || issues.length === 0) return;
  const lines = issues.map(
    ({ message, hint }) => `${CONTENT_FOLDER}/papers/${id}.md: ${message} ${hint}`,
  );
  throw new Error(lines.join('\n'));
}
