/**
 * HTML in titles and abstracts, in the forms catalogues give it (JATS, entities, tags escaped for TeX), to LaTeX, so that
 * one parser reads every text. Tags that mean nothing for the text are dropped; `p < x > y` is not a tag.
 */
import { decodeHTMLStrict } from 'entities';
import { rowsByWord, wordSet } from '../domain/look-up.ts';
import { formulasToTex } from './mathml-to-tex.ts';

/** The LaTeX command around a tag's content. */
const STYLES = rowsByWord({
  emph: 'i em italic',
  textbf: 'b strong bold',
  textsubscript: 'sub inf',
  textsuperscript: 'sup',
  textsc: 'sc',
  texttt: 'tt code monospace',
});

/** Tags that end a paragraph. */
const BLOCKS = wordSet('p div sec br li ul ol list-item');

/** Tags that mean nothing for the text, and are dropped. */
const OTHERS = wordSet(
  'span a u s font small scp title label list abstract trans-abstract inline-formula disp-formula alternatives ' +
    'tex-math html body named-content styled-content ext-link xref h1 h2 h3 h4 math mrow mi mo mn msub msup msubsup ' +
    'mtext mspace mstyle mfrac msqrt mover munder mfenced semantics',
);

/** With the backslash that someone put before it. */
const TAG =
  /(?:(?<!\\)\\)?<(?<close>\/?)(?:[a-z]{1,6}:)?(?<name>[a-z][a-z0-9-]{0,15})(?:\s[^<>]{0,400})?\/?>/gi;

const HEADING =
  /<(?:[a-z]{1,6}:)?title>(?<words>[^<]*)<\/(?:[a-z]{1,6}:)?title>(?:\s|<(?:[a-z]{1,6}:)?p>)*/gi;

/** A tag escaped for TeX or HTML: `{\textless}p{\textgreater}` by Zotero, `$<$i$>$` by Mendeley, `&lt;i&gt;`. */
const ESCAPED_TAG =
  /(?:\{\\textless\}|\\textless(?:\{\}|\s)?|\$<\$|\\ensuremath\{<\}|&(?:amp;)*lt;)(?<tag>\/?[a-z][a-z0-9:-]{0,20}\/?)(?:\{\\textgreater\}|\\textgreater(?:\{\}|\s)?|\$>\$|\\ensuremath\{>\}|&(?:amp;)*gt;)/gi;

/** `&amp;`, perhaps escaped twice as `&amp;amp;`, or with its `&` escaped for TeX. */
const ENTITY = /(?:\{\\&\}|\\&|&)(?:amp;)*(?<name>(?:#\w|\w{2})\w{0,30};)/g;

/** @example htmlToTex('H<sub>2</sub>O &amp; <i>E. pluvia</i>') // 'H\\textsubscript{2}O \\& \\emph{E. pluvia}' */
export function htmlToTex(text: string): string {
  if (!/[<&]|\\textless/.test(text)) return text;
  const html = text.replaceAll(ESCAPED_TAG, (whole, tag: string) =>
    isTag(tag) ? `<${tag}>` : whole,
  );
  const open: string[] = [];
  const tex = formulasToTex(html)
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

/** Decodes entities; characters that are special in TeX are escaped. */
export function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, (whole, name: string) => {
    const character = decodeHTMLStrict(`&${name}`);
    if (character === `&${name}`) return whole;
    return /^[&%#_$]$/.test(character) ? `\\${character}` : character;
  });
}

/** A section's heading as a sentence before its text; the heading "Abstract" is dropped. */
function headingOf(_whole: string, heading: string): string {
  const words = heading.trim();
  if (words === '' || /^(?:abstract|summary)$/i.test(words)) return '';
  return /[.:?!]$/.test(words) ? `${words} ` : `${words}. `;
}

function isTag(tag: string): boolean {
  const name = tag.toLowerCase().replaceAll('/', '').replace(/^\w+:/, '');
  return STYLES.has(name) || BLOCKS.has(name) || OTHERS.has(name);
}
