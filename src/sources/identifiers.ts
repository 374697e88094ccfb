/** DOIs and arXiv ids in any notation. */
import { decodeHTMLStrict } from 'entities';
import { toReadable } from '../domain/readable.ts';

/** arXiv identifiers (info.arxiv.org/help/arxiv_identifier.html): since April 2007, and before. */
const NEW_ID = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
const OLD_ID = String.raw`(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph|math|cs|q-bio|stat|acc-phys|adap-org|alg-geom|ao-sci|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|dg-ga|funct-an|mtrl-th|patt-sol|plasm-ph|q-alg|q-fin|solv-int|supr-con)(?:\.[A-Z]{2})?\/\d{7}`;
const ID = `(?<id>${NEW_ID}|${OLD_ID})(?:v\\d+)?`;

const BARE = new RegExp(`^(?:arxiv[\\s:]{0,3})?${ID}(?:\\s|$)`, 'i');
const NAMED = new RegExp(
  `(?:\\barxiv(?:\\.org)?(?:/(?:abs|pdf|html|format|ps|src|e-print))?|\\bar5iv(?:\\.labs\\.arxiv|\\.org)?(?:\\.org)?/(?:abs|html)|\\babs|10\\.48550/arxiv)[\\s:/.,[]{0,3}(?:(?:preprints?|e-?prints?)[\\s:,]{1,2})?(?:arxiv[\\s:.]{1,3})?${ID}(?!\\d)`,
  'i',
);

/**
 * The id in a field that is meant for one: `2103.00001v2`, `arXiv:2103.00001 [cs.LG]`, an address.
 * @example readArxivId('arXiv:math/0309136v1') // 'math/0309136'
 */
export function readArxivId(text: string): string | undefined {
  return written(BARE.exec(text.trim())) ?? findArxivId(text);
}

/**
 * The id in any text, where it must be marked as arXiv's.
 * @example findArxivId('arXiv preprint arXiv:2103.00001, 2021') // '2103.00001'
 */
export function findArxivId(text: string): string | undefined {
  return written(NAMED.exec(text));
}

/** With the archive in lower case and its subject in capitals. */
function written(match: RegExpExecArray | null): string | undefined {
  return match?.groups?.['id']
    ?.toLowerCase()
    .replace(/\.[a-z]{2}(?=\/)/, (subject) => subject.toUpperCase());
}

/** Old DOIs can contain angle brackets: `10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2`. */
const DOI = /\b10\.\d{4,9}(?:\.\d+)*\/(?:[^\s\p{C}"<>{}\\^|]|<\d[^\s\p{C}<>]*>)+/u;

/**
 * The DOI in a text, without a resolver or final punctuation.
 * @example findDoi('https://doi.org/10.1000/182.') // '10.1000/182'
 */
export function findDoi(text: string): string | undefined {
  // Catalogues escape it twice.
  const escaped = decode(text).replaceAll(/&(?:amp;)+/g, '&amp;');
  const [doi] = DOI.exec(toReadable(decodeHTMLStrict(escaped))) ?? [];
  // A DOI of which a character is lost leads elsewhere.
  const whole = doi?.includes('\uFFFD') === true ? undefined : doi?.replace(/[.,;:]+$/, '');
  return whole?.includes('(') === true ? whole : whole?.replace(/\)+$/, '');
}

/** Whether a note is nothing but a DOI, as in RIS of Atypon and HighWire. */
export function isDoiAlone(text: string): boolean {
  return /^(?:doi:?\s*)?10\.\d{4,9}\/\S+$/i.test(text);
}

/** Decodes `%2F`; text that cannot be decoded is unchanged. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return text;
  }
}
