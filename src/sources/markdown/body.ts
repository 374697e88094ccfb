/** The text below the front matter: an abstract, and routine lines with links. */
import type { LinkField } from '../links.ts';

const LINK = /\[(?<label>[^[\]]*)\]\((?<href>[^()\s]+)\)(?:\{[^{}]*\})?/g;

/** Lines that academicpages adds to every paper, and the heading “Abstract”. */
const ROUTINE =
  /^(?:\[?\s*(?:download|access|read|link to)\b.*|(?:recommended |suggested )?citation:.*|<a\b.*<\/a>|#{1,6} ?abstract:?|\{[{%<].*|<!--.*-->)$/i;

export interface Body {
  /** Plain text with HTML; undefined if there are only links. */
  readonly text: string | undefined;
  readonly links: readonly LinkField[];
}

export function readBody(markdown: string): Body {
  const lines = markdown.split('\n').map((line) => line.trim());
  const routine = lines.filter((line) => ROUTINE.test(line));
  const links = routine.flatMap((line) =>
    [...line.matchAll(LINK)].map(({ groups }) => {
      const { label = '', href = '' } = groups ?? {};
      return { field: /slides/i.test(label) ? 'slides' : 'paper', text: href };
    }),
  );
  const text = withoutMarkup(lines.filter((line) => !ROUTINE.test(line)).join('\n'));
  return { text: text === '' ? undefined : text, links };
}

/** Replaces links by their labels and emphasis by HTML; other markup is unchanged. */
export function withoutMarkup(markdown: string): string {
  return markdown
    .replaceAll(LINK, '$<label>')
    .replaceAll(/^#{1,6}[^\S\n]+(\S.*)$/gm, '$1.')
    .replaceAll(/(?<![\w*])(\*{1,2})(?=\S)([^*\n]+)(?<=\S)\1(?![\w*])/g, '<i>$2</i>')
    .replaceAll(/\b_(?=\S)([^_\n]+)_\b/g, '<i>$1</i>')
    .trim();
}
