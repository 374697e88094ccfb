/**
 * Citations as sentences, made by citeproc-js from styles of the Citation Style Language
 * (docs.citationstyles.org/en/stable/specification.html; the files in csl/ are the project's, CC BY-SA 3.0).
 */
import CSL, { type Engine } from 'citeproc';
import { toCslItem, type CslItem } from './csl-json.ts';
import type { Reference } from './reference.ts';

/** XML of the styles and of the language's terms. */
export interface CitationStyles {
  readonly apa: string;
  readonly ieee: string;
  readonly chicago: string;
  readonly locale: string;
}

export interface FormattedCitations {
  readonly apa: string;
  readonly ieee: string;
  readonly chicago: string;
  /** APA with a title in italics and a linked address. */
  readonly markdown: string;
}

export type CitationFormatter = (reference: Reference) => FormattedCitations;

/** Signs of the private use area for what plain text has not got; they are taken out of every input. */
const MARK = { italic: '\uE000', upright: '\uE001', less: '\uE002' } as const;
const MARKS = /[\uE000-\uE002]/g;

/** Words that a style's title case must leave alone: with signs, digits or capitals inside, or letters of formulas. */
const FIXED_WORD = /[^\p{L}\p{M}'’,:;.?!“”()-]|\p{L}\(|^\p{Ll}(?!\p{L})/u;

/** A bracket at the end belongs to an address that opens it: `https://doi.org/10.1000/rain_(2)`. */
const ADDRESS = /(https?:\/\/(?:\([^\s()]*\)|[^\s()])*(?:\([^\s()]*\)|[^\s().,;]))/;

const FORMAT = 'offprint';

/** Number of names from which a style itself abbreviates: in its bibliography, or else at its names. */
const SHORTENING = /<(?:bibliography|name) [^>]*\bet-al-min="(\d+)"/;

const ET_AL_ATTRIBUTE = / et-al-(?:min|use-first|use-last)="[^"]*"/g;

const LISTS = /<(?:citation|bibliography)(?=[ >])/g;

/** What a list of one has no use for: its order, and what tells two works of one author and year apart. */
const FOR_SEVERAL = /<sort>[\s\S]*?<\/sort>| disambiguate-[a-z-]+="[^"]*"/g;

/** How works are cited in the text: nobody is shown that here, and it takes half of the processor's time. */
const IN_TEXT = /(<citation\b[^>]*>)[\s\S]*?(<\/citation>)/g;
const NOTHING = '$1<layout><text value="–"/></layout>$2';

/** Formatters are expensive to make and cheap to use: one serves a whole build. */
export function createCitationFormatter(styles: CitationStyles): CitationFormatter {
  CSL.Output.Formats[FORMAT] ??= {
    ...CSL.Output.Formats['text'],
    '@font-style/italic': `${MARK.italic}%%STRING%%${MARK.upright}`,
  };
  const apa = new StyleFormatter(styles.apa, styles.locale);
  const ieee = new StyleFormatter(styles.ieee, styles.locale);
  const chicago = new StyleFormatter(styles.chicago, styles.locale);
  return (reference) => {
    const item = toCitedItem(reference);
    const cut = reference.truncated;
    const marked = apa.format(inProceedings(item), cut);
    return {
      apa: toPlain(marked),
      // A list of one: its number says nothing.
      ieee: toPlain(ieee.format(item, cut)).replace(/^\[1\]\s*/, ''),
      chicago: toPlain(chicago.format(item, cut)),
      markdown: toMarkdown(marked),
    };
  };
}

/**
 * A cut list of names is one name longer for the processor than what it shows: the style's own "et al." then
 * stands for the rest.
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
    this.#engines.set(key, engine);
    return engine;
  }
}

/**
 * The style with `count` names before "et al.", wherever it says how many: the processor shows no fewer names in a
 * bibliography than it would in the text.
 */
function showNames(style: string, count: number): string {
  const own = ` et-al-min="${String(count + 1)}" et-al-use-first="${String(count)}"`;
  return edit(edit(style, ET_AL_ATTRIBUTE, ''), LISTS, `$&${own}`);
}

/** The style with every match replaced; another version of a style must not go through unedited. */
function edit(style: string, pattern: RegExp, replacement: string): string {
  const edited = style.replaceAll(pattern, replacement);
  return edited === style ? missing(pattern) : edited;
}

function missing(pattern: RegExp): never {
  throw new Error(`A citation style has no ${String(pattern)}, which is to be changed in it.`);
}

/** What styles print, with nothing in its text that the processor takes for markup. */
function toCitedItem(reference: Reference): CslItem {
  const { abstract, note, ...item } = toCslItem(reference);
  const title = reference.title.replaceAll(MARKS, '').split(' ').map(fixWord).join(' ');
  return { ...item, type: styledType(item), title };
}

/** Styles take the container of a chapter and what a review is about for granted. */
function styledType(item: CslItem): CslItem['type'] {
  const { type } = item;
  if (type === 'review' || type === 'review-book') return 'article-journal';
  return type === 'chapter' && item['container-title'] === undefined ? 'book' : type;
}

/** APA's style takes a conference paper without pages for a talk; what is in proceedings it cites like a chapter. */
function inProceedings(item: CslItem): CslItem {
  const isTold = (['page', 'volume', 'issue', 'editor'] as const).some(
    (name) => item[name] !== undefined,
  );
  const isIn = item['container-title'] !== undefined;
  return item.type === 'paper-conference' && isIn && !isTold ? { ...item, type: 'chapter' } : item;
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
