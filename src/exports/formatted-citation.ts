/**
 * Formatted citations, made by citeproc-js from styles of the Citation Style Language
 * (docs.citationstyles.org/en/stable/specification.html; the files in csl/ are from that project, CC BY-SA 3.0).
 */
import CSL, { type Engine } from 'citeproc';
import { forEachStyle, type CitationStyles, type StyleName } from './citation-styles.ts';
import { toCslItem, type CslItem } from './csl-json.ts';
import type { Reference } from './reference.ts';

export interface FormattedCitations extends Readonly<Record<StyleName, string>> {
  /** APA with italics and a linked address. */
  readonly markdown: string;
}

export type CitationFormatter = (reference: Reference) => FormattedCitations;

/** Private-use characters for what plain text lacks; they are removed from all input. */
const MARK = { italic: '\uE000', upright: '\uE001', less: '\uE002' } as const;
const MARKS = /[\uE000-\uE002]/g;

/** Words that title case must not change: with symbols, digits or capitals inside, or letters of formulas. */
const FIXED_WORD = /[^\p{L}\p{M}'’,:;.?!“”()-]|\p{L}\(|^\p{Ll}(?!\p{L})/u;

/** A closing parenthesis is part of an address that has the opening one: `https://doi.org/10.1000/rain_(2)`. */
const ADDRESS = /(https?:\/\/(?:\([^\s()]*\)|[^\s()])*(?:\([^\s()]*\)|[^\s().,;]))/;

const FORMAT = 'offprint';

/** Number of names from which a style abbreviates, set for the bibliography or for names. */
const SHORTENING = /<(?:bibliography|name) [^>]*\bet-al-min="(\d+)"/;

const ET_AL_ATTRIBUTE = / et-al-(?:min|use-first|use-last)="[^"]*"/g;

const LISTS = /<(?:citation|bibliography)(?=[ >])/g;

/** Sorting and disambiguation, which a list of one work does not need. */
const FOR_SEVERAL = /<sort>[\s\S]*?<\/sort>| disambiguate-[a-z-]+="[^"]*"/g;

/** The layout of in-text citations, which are not used here and take half of the time. */
const IN_TEXT = /(<citation\b[^>]*>)[\s\S]*?(<\/citation>)/g;
const NOTHING = '$1<layout><text value="–"/></layout>$2';

/** Expensive to create and cheap to use: one is enough for a build. */
export function createCitationFormatter(styles: CitationStyles): CitationFormatter {
  CSL.Output.Formats[FORMAT] ??= {
    ...CSL.Output.Formats['text'],
    '@font-style/italic': `${MARK.italic}%%STRING%%${MARK.upright}`,
  };
  const formatters = forEachStyle((name) => new StyleFormatter(styles[name], styles.locale));
  return (reference) => {
    const item = toCitedItem(reference);
    const marked = forEachStyle((name) =>
      formatters[name].format(name === 'apa' ? inProceedings(item) : item, reference.truncated),
    );
    // Without the number, as it is the only one in its list.
    const plain = forEachStyle((name) => toPlain(marked[name]).replace(/^\[1\]\s*/, ''));
    return { ...plain, markdown: toMarkdown(marked.apa) };
  };
}

/**
 * For a cut list of names the processor gets one name more and a style that shows one name fewer, so that the style's own
 * "et al." appears.
 */
class StyleFormatter {
  readonly #engines = new Map<string, Engine>();
  readonly #style: string;
  readonly #locale: string;
  readonly #longest: number;
  #item: CslItem | undefined;

  constructor(style: string, locale: string) {
    this.#style = edit(edit(style, FOR_SEVERAL, ''), IN_TEXT, NOTHING);
    this.#locale = locale;
    this.#longest = Number(SHORTENING.exec(style)?.[1] ?? missing(SHORTENING));
  }

  format(item: CslItem, isCut: boolean): string {
    const { author = [] } = item;
    const shown = author.length;
    const isShortened = isCut && shown < this.#longest;
    const engine = this.#engineFor(isShortened ? shown : undefined);
    this.#item = isCut ? { ...item, author: [...author, { literal: 'others' }] } : item;
    engine.updateItems([]);
    engine.updateItems([item.id]);
    return (engine.makeBibliography()[1][0] ?? '').trim();
  }

  #engineFor(shownNames: number | undefined): Engine {
    const key = String(shownNames);
    const known = this.#engines.get(key);
    if (known) return known;
    const sys = { retrieveLocale: () => this.#locale, retrieveItem: () => this.#item };
    const style = shownNames === undefined ? this.#style : showNames(this.#style, shownNames);
    const engine = new CSL.Engine(sys, style, 'en-US', true);
    engine.setOutputFormat(FORMAT);
    // One work has nobody to be told apart from, and somebody can be called `constructor`.
    const { namereg } = engine.registry;
    namereg.addname = () => undefined;
    Object.setPrototypeOf(namereg.namereg, null);
    this.#engines.set(key, engine);
    return engine;
  }
}

/**
 * The style with `count` names before "et al.", in citations too, as the processor shows no fewer names in a
 * bibliography than in the text.
 */
function showNames(style: string, count: number): string {
  const attributes = ` et-al-min="${String(count + 1)}" et-al-use-first="${String(count)}"`;
  return edit(edit(style, ET_AL_ATTRIBUTE, ''), LISTS, `$&${attributes}`);
}

/** Replaces all matches. @throws an Error without a match, as another version of the style needs other patterns */
function edit(style: string, pattern: RegExp, replacement: string): string {
  const edited = style.replaceAll(pattern, replacement);
  return edited === style ? missing(pattern) : edited;
}

function missing(pattern: RegExp): never {
  throw new Error(`A citation style has no ${String(pattern)}, so it cannot be adapted.`);
}

/** The fields that styles print, without text that the processor would take for markup. */
function toCitedItem(reference: Reference): CslItem {
  const { abstract, note, ...item } = toCslItem(reference);
  const title = reference.title.replaceAll(MARKS, '').split(' ').map(fixWord).join(' ');
  return { ...item, type: styledType(item), title };
}

/** Styles expect a chapter to have a container, and a review to name the work reviewed. */
function styledType(item: CslItem): CslItem['type'] {
  const { type } = item;
  if (type === 'review' || type === 'review-book') return 'article-journal';
  return type === 'chapter' && item['container-title'] === undefined ? 'book' : type;
}

/** The APA style treats a conference paper without pages as a talk; one in proceedings should be cited like a chapter. */
function inProceedings(item: CslItem): CslItem {
  const hasDetails = (['page', 'volume', 'issue', 'editor'] as const).some(
    (name) => item[name] !== undefined,
  );
  const isIn = item['container-title'] !== undefined;
  return item.type === 'paper-conference' && isIn && !hasDetails
    ? { ...item, type: 'chapter' }
    : item;
}

function fixWord(word: string): string {
  const text = word.replaceAll('<', MARK.less);
  return FIXED_WORD.test(word) && word !== 'a' ? `<span class="nocase">${text}</span>` : text;
}

function toPlain(marked: string): string {
  return marked.replaceAll(MARK.less, '<').replaceAll(MARKS, '');
}

function toMarkdown(marked: string): string {
  return marked
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeMarkdown(part)))
    .join('');
}

function escapeMarkdown(text: string): string {
  return text
    .replaceAll(MARK.less, '<')
    .replaceAll(/[\\`*_[\]<>#~$]|&(?=#?\w+;)/g, '\\$&')
    .replaceAll(/[\uE000\uE001]/g, '*');
}
