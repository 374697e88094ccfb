/**
 * HTML in titles and abstracts, and what catalogues make of it (JATS, entities, tags that were escaped for TeX), as
 * LaTeX, so that one parser reads every text. Tags that mean nothing for a text go; `p < x > y` is no tag.
 */
import { decodeHTMLStrict } from 'entities';

/** Tag -> command of LaTeX around its content. */
const STYLES: ReadonlyMap<string, string> = new Map([
  ['i', 'emph'],
  ['em', 'emph'],
  ['italic', 'emph'],
  ['b', 'textbf'],
  ['strong', 'textbf'],
  ['bold', 'textbf'],
  ['sub', 'textsubscript'],
  ['inf', 'textsubscript'],
  ['sup', 'textsuperscript'],
  ['sc', 'textsc'],
  ['tt', 'texttt'],
  ['code', 'texttt'],
  ['monospace', 'texttt'],
]);

/** Between paragraphs and sections. */
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'sec',
  'br',
  'li',
  'ul',
  'ol',
  'list-item',
]);

const OTHERS: ReadonlySet<string> = new Set(
  (
    'span a u s font small scp title label list abstract trans-abstract inline-formula disp-formula alternatives ' +
    'tex-math html body named-content styled-content ext-link xref h1 h2 h3 h4 math mrow mi mo mn msub msup msubsup ' +
    'mtext mspace mstyle mfrac msqrt mover munder mfenced semantics'
  ).split(' '),
);

const TAG = /<(?<close>\/?)(?:[a-z]{1,6}:)?(?<name>[a-z][a-z0-9-]{0,15})(?:\s[^<>]{0,400})?\/?>/gi;

const HEADING =
  /<(?:[a-z]{1,6}:)?title>(?<words>[^<]*)<\/(?:[a-z]{1,6}:)?title>(?:\s|<(?:[a-z]{1,6}:)?p>)*/gi;

/** `{\textless}p{\textgreater}` of Zotero, `$<$i$>$` of Mendeley: signs of HTML that were escaped for TeX. */
const ESCAPED_TAG =
  /(?:\{\\textless\}|\\textless(?:\{\}|\s)?|\$<\$|\\ensuremath\{<\})(?<tag>\/?[a-z][a-z0-9:-]{0,20}\/?)(?:\{\\textgreater\}|\\textgreater(?:\{\}|\s)?|\$>\$|\\ensuremath\{>\})/gi;

/** `&amp;`, also with its first sign escaped for TeX. */
const ENTITY = /(?:\{\\&\}|\\&|&)(?<name>#?\w{2,31};)/g;

/** @example htmlToTex('H<sub>2</sub>O &amp; <i>E. pluvia</i>') // 'H\\textsubscript{2}O \\& \\emph{E. pluvia}' */
export function htmlToTex(text: string): string {
  if (!/[<&]|\\textless/.test(text)) return text;
  const html = text.replaceAll(ESCAPED_TAG, (whole, tag: string) =>
    isTag(tag) ? `<${tag}>` : whole,
  );
  const open: string[] = [];
  const tex = html
    .replaceAll(HEADING, headingOf)
    .replaceAll(TAG, (whole, close: string, written: string) => {
      const name = written.toLowerCase();
      const command = STYLES.get(name);
      if (command === undefined) return BLOCKS.has(name) ? '\n\n' : OTHERS.has(name) ? '' : whole;
      if (close === '') {
        if (/\/\s*>$/.test(whole)) return '';
        open.push(name);
        return `\\${command}{`;
      }
      if (open.at(-1) !== name) return '';
      open.pop();
      return '}';
    })
    .concat('}'.repeat(open.length));
  return decodeEntities(tex.trim());
}

/** The text without tags and entities, for what is no LaTeX. */
export function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, (whole, name: string) => {
    const character = decodeHTMLStrict(`&${name}`);
    if (character === `&${name}`) return whole;
    return /^[&%#_$]$/.test(character) ? `\\${character}` : character;
  });
}

/** The heading of a section of an abstract as a sentence in front of it; that of the whole abstract goes. */
function headingOf(_whole: string, heading: string): string {
  const words = heading.trim();
  if (words === '' || /^(?:abstract|summary)$/i.test(words)) return '';
  return /[.:?!]$/.test(words) ? `${words} ` : `${words}. `;
}

function isTag(tag: string): boolean {
  const name = tag.toLowerCase().replaceAll('/', '').replace(/^\w+:/, '');
  return STYLES.has(name) || BLOCKS.has(name) || OTHERS.has(name);
}
