/**
 * RIS ("RIS Format Specifications", Research Information Systems, 2001, with the additions of 2011): one line for each
 * value, `TAG  - value`, ended by CR LF. It has no type for preprints (`UNPB` is unpublished work) and no way to say that
 * a list of names is cut. The title of proceedings is in `C3` and `BT`, which together work in all readers, unlike `T2`.
 */
import { KINDS } from '../domain/kinds.ts';
import { joinParts, startOf, type PartialDate } from '../domain/partial-date.ts';
import { formatFamilyFirst, parsePersonName, type PersonName } from '../domain/person-name.ts';
import type { Reference } from './reference.ts';

const CONTAINERS = {
  journal: ['T2'],
  proceedings: ['C3', 'BT'],
  book: ['T2', 'BT'],
  site: ['T2'],
} as const;

/** Types that have their number in the tag of the ISBN. */
const NUMBERED = new Set(['report', 'patent', 'standard']);

/**
 * One record, with a line end.
 * @example formatRis(reference) // 'TY  - UNPB\r\nTI  - Rain on Tin Roofs\r\nAU  - Osei, Ada\r\n…ER  - \r\n'
 */
export function formatRis(reference: Reference): string {
  const { type, arxiv, pages, date, variables } = reference;
  const { ris, container } = KINDS[type];
  const isPreprint = type === 'article';
  const isNumbered = NUMBERED.has(type);
  const tags = container === undefined ? [] : CONTAINERS[container];
  const lines = [
    line('TY', ris),
    line('ID', reference.key),
    line('TI', reference.title),
    ...reference.authors.map((name) => line('AU', formatName(name))),
    ...reference.editors.map((name) => line('ED', formatName(name))),
    ...reference.translators.map((name) => line('TA', formatName(name))),
    line('PY', date && joinParts({ year: startOf(date).year })),
    line('DA', date && formatRisDate(date)),
    ...tags.map((tag) => line(tag, variables['container-title'])),
    container === undefined
      ? line('T2', variables['container-title'] ?? variables['event-title'])
      : [],
    line('T3', variables['collection-title']),
    line('VL', variables.volume),
    line('IS', variables.issue ?? variables['collection-number']),
    line('M3', variables.genre),
    line(isNumbered ? 'SN' : 'M1', variables.number),
    line('SP', pages?.first),
    line('EP', pages?.last),
    line('ET', variables.edition),
    line('PB', variables.publisher ?? (isPreprint && arxiv ? 'arXiv' : undefined)),
    line('CY', variables['publisher-place'] ?? variables['event-place']),
    line('SN', isNumbered ? undefined : (variables.ISBN ?? variables.ISSN)),
    line('DO', reference.doi),
    line('AN', arxiv && `arXiv:${arxiv.id}`),
    line('UR', reference.url),
    line('L1', reference.pdf),
    line('LA', reference.language),
    line('KW', arxiv?.category),
    ...reference.keywords.map((keyword) => line('KW', keyword)),
    ...reference.notes.map((note) => line('N1', note)),
    line('N1', reference.status),
    line('AB', reference.abstract),
  ].flat();
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/**
 * `Family, Given, Suffix`: the order of the specification. What could be taken for a person with a given name, or for
 * several, ends in a comma, as EndNote expects.
 */
function formatName({ suffix, ...name }: PersonName): string {
  const plain = formatFamilyFirst(name);
  if (name.given !== undefined) return suffix === undefined ? plain : `${plain}, ${suffix}`;
  const whole = [plain, suffix].filter((part) => part !== undefined).join(' ');
  const isKnown = name.isGroup ? parsePersonName(whole).isGroup : !whole.includes(' ');
  return isKnown && !/[,;]| (?:and|&) /.test(whole) ? whole : `${whole},`;
}

/** `2017/05/03/`; unknown parts are empty. */
function formatRisDate(date: PartialDate): string {
  const [year = '', month = '', day = ''] = joinParts(startOf(date)).split('-');
  return `${year}/${month}/${day}/`;
}

function line(tag: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`];
}
