/** Removes from a field of names what is not part of a name: bold type, footnotes, HTML tags. */
import { wordSet } from '../../domain/look-up.ts';
import { decodeEntities } from '../../markup/html-to-tex.ts';
import { LINK } from '../settled-names.ts';
import { endOfGroup, splitOutsideBraces } from './tex-groups.ts';

/** Commands that are removed with their content. */
const ASIDE = wordSet(
  'thanks footnote footnotemark footnotetext orcid orcidlink orcidicon inst affil',
);

/** Commands that only style their content. */
const STYLE = wordSet(
  'textbf textit textsl textsc textrm textsf textmd textup textnormal emph underline uline underbar mbox hbox bold me myname mkbibbold mkbibemph enquote textcolor color href',
);

/** Commands whose first argument is not text. */
const TWO_ARGUMENTS: ReadonlySet<string> = new Set(['textcolor', 'href']);

const SWITCH = /\{\s*\\(?:bf|it|em|sc|sl|bfseries|itshape|scshape|rm)\b\s*(?=\S)/g;
/** `$^{1,*}$`, `$^\dagger$` */
const RAISED = /\$\s*\{?\}?\^(?<content>[^$]*)\$/g;
const TAG = /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>/gi;
const COMMAND = /\\(?<name>[a-z]+)\s*(?=\{)/gi;

const AND = / and(?= )/iy;

/** In characters. */
const LONGEST = 1000;

export function tidyNames(tex: string): string {
  const plain = takeElse(decodeEntities(tex.replaceAll(/\s+/g, ' ').replaceAll(TAG, '')))
    .replaceAll(RAISED, (_whole, content: string) => marksOf(content))
    .replaceAll(LINK, '$1')
    .replaceAll('**', '')
    .replaceAll(/\\and\b/gi, 'and');
  // Name by name, as the time grows with the square of the length.
  return splitOutsideBraces(plain, AND)
    .map((name) => unwrap(dropSwitches(name)))
    .join(' and');
}

/** `\ifmmode \check{Z}\else \v{Z}\fi{}aba`, as physics publishers write it, to `\v{Z}aba`. */
function takeElse(tex: string): string {
  const [before = '', ...conditions] = tex.split('\\ifmmode');
  const taken = conditions.map((condition) => {
    const [inText = condition, ...after] = (condition.split('\\else')[1] ?? condition).split(
      '\\fi',
    );
    return `${inText.trimStart()}${after.join('').replace(/^\{\}/, '')}`;
  });
  return [before, ...taken].join('');
}

/** `{\bf Osei, A.}` to `Osei, A.` */
function dropSwitches(tex: string): string {
  let text = tex;
  for (const { index, 0: found } of [...tex.matchAll(SWITCH)].toReversed()) {
    const end = endOfGroup(text, index, LONGEST);
    if (end < 0) continue;
    text = text.slice(0, index) + text.slice(index + found.length, end - 1) + text.slice(end);
  }
  return text;
}

/** `\textbf{Osei, A.}` to `Osei, A.`; likewise any command with several words, which cannot be an accent. */
function unwrap(tex: string): string {
  let text = tex;
  for (const { index, 0: found, 1: name = '' } of [...tex.matchAll(COMMAND)].toReversed()) {
    const open = index + found.length;
    const end = endOfGroup(text, open, LONGEST);
    if (end < 0) continue;
    const second =
      TWO_ARGUMENTS.has(name) && text[end] === '{' ? endOfGroup(text, end, LONGEST) : -1;
    const content = second < 0 ? text.slice(open + 1, end - 1) : text.slice(end + 1, second - 1);
    const rest = text.slice(second < 0 ? end : second);
    if (ASIDE.has(name)) text = text.slice(0, index) + rest;
    else if (name === 'textsuperscript') {
      // `M\textsuperscript{c}Fay`
      const isLetter = /^\}?\p{Lu}/u.test(rest);
      text = text.slice(0, index) + (isLetter ? content : marksOf(content)) + rest;
    } else if (STYLE.has(name) || /[^\s{}]\s+[^\s{}]/.test(content)) {
      text = text.slice(0, index) + content + rest;
    }
  }
  return text;
}

/** Superscripts at a name: marks are kept, numbers of affiliations are not. */
function marksOf(content: string): string {
  return content
    .replaceAll(/[\d\s,{}]|(?<![\\a-z])[a-z](?![a-z])/gi, '')
    .replace(/^\\/, '{\\')
    .replace(/^\{.*$/, '$&}');
}
