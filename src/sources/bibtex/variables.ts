/** CSL variables and the fields they are read from; of several fields the first that exists counts. */
import type { CslType } from '../../domain/kinds.ts';
import type { Variable } from '../../domain/publication.ts';
import { toAddress, toWebAddress } from '../addresses.ts';
import { joinTitle } from '../texts.ts';
import { venueOfMacro } from '../venues.ts';
import type { Fields } from './fields.ts';
import { locatorsOf, pmidOf } from './locators.ts';
import { genreOf } from './types.ts';

const PLAIN: Readonly<Partial<Record<Variable, string>>> = {
  'collection-title': 'series',
  'event-title': 'eventtitle conference event',
  'event-place': 'venue eventplace',
  'publisher-place': 'address location city',
  volume: 'volume',
  edition: 'edition',
  'chapter-number': 'chapter',
  'number-of-volumes': 'volumes',
  version: 'version',
  'original-title': 'origtitle',
  'title-short': 'shorttitle',
  ISBN: 'isbn',
  ISSN: 'issn eissn',
  PMCID: 'pmcid pmc',
  language: 'language langid',
};

/** Types whose `number` is not that of an issue. */
const NUMBERED: ReadonlySet<CslType> = new Set([
  'report',
  'patent',
  'thesis',
  'document',
  'manuscript',
  'standard',
  'article',
  'webpage',
  'software',
  'dataset',
  'speech',
]);

/** Types whose `number` is that in their series. */
const IN_SERIES: ReadonlySet<CslType> = new Set(['book', 'chapter']);

const ISSN = /^\d{4}-?\d{3}[\dx](?![\w-])/i;

/** Types whose `institution` is that of the authors, as in DiVA. */
const PARTS: ReadonlySet<CslType> = new Set(['article-journal', 'paper-conference', 'chapter']);

type Variables = Partial<Record<Variable, string | undefined>>;

/** `note` is that of the entry, in plain Unicode. */
export function variablesOf(
  fields: Fields,
  type: CslType,
  entryType: string,
  note: string,
): Variables {
  const plain: Variables = Object.fromEntries(
    Object.entries(PLAIN).map(([name, words]) => [name, fields.plain(...words.split(' '))]),
  );
  // Next to the publisher's address, a location is that of the conference; a talk has no publisher.
  const isBoth = type === 'paper-conference' && fields.has('address');
  const place = type === 'speech' ? plain['publisher-place'] : undefined;
  const { articleNumber, ...locators } = locatorsOf(fields, type, note);
  // INSPIRE has the number of a report there.
  const number = fields.plain('number', ...(type === 'report' ? ['reportnumber'] : []));
  const isNumbered = NUMBERED.has(type);
  const isOurs = fields.has('x-type');
  // Of proceedings only one of volume and number is that in the series; our own exports mean the issue.
  const isVolume = type === 'paper-conference' && plain.volume === undefined && !isOurs;
  const isInSeries = (IN_SERIES.has(type) || isVolume) && plain['collection-title'] !== undefined;
  // Some programs have one field for both.
  const isSerial = !isOurs && plain.ISSN === undefined && ISSN.test(plain.ISBN ?? '');
  const isWords = !/https?:|\\url|\\href/.test(fields.peek('howpublished') ?? '');
  const howPublished = fields.plain('howpublished');
  return {
    ...plain,
    'container-title': containerOf(fields, type),
    'publisher-place': place === undefined ? plain['publisher-place'] : undefined,
    'event-place': plain['event-place'] ?? place ?? (isBoth ? fields.plain('location') : undefined),
    ...locators,
    ISBN: isSerial ? undefined : plain.ISBN,
    ISSN: isSerial ? plain.ISBN : plain.ISSN,
    publisher: publisherOf(fields, type),
    issue: issueOf(fields, isNumbered || isInSeries ? undefined : number),
    'collection-number': isInSeries ? number : undefined,
    number: isNumbered ? (number ?? articleNumber) : articleNumber,
    PMID: pmidOf(fields, note) ?? (isOnPubmed(fields) ? fields.plain('eprint') : undefined),
    genre:
      genreOf(entryType, type === 'thesis' || isNumbered ? fields.plain('type') : undefined) ??
      (isWords ? howPublished : undefined),
  };
}

function publisherOf(fields: Fields, type: CslType): string | undefined {
  const organizations = ['organization', 'organisation'];
  const others = PARTS.has(type)
    ? organizations
    : ['school', 'institution', ...organizations, 'university'];
  return fields.plain('publisher', ...others)?.replace(/,$/, '');
}

/** In biblatex `number` is the number of an issue, and `issue` is for one with words, such as “Summer”. */
function issueOf(fields: Fields, number: string | undefined): string | undefined {
  return number === undefined || number === fields.peek('issue') ? fields.plain('issue') : number;
}

function isOnPubmed(fields: Fields): boolean {
  return /^pubmed$/i.test(fields.peek('eprinttype') ?? fields.peek('archiveprefix') ?? '');
}

/** The journal, book or proceedings, even in the field of another type. */
function containerOf(fields: Fields, type: CslType): string | undefined {
  const isJournal = type === 'article-journal' || type === 'review' || type === 'article';
  const journal = ['journaltitle', 'journal', 'fjournal', 'journal-full'];
  const book = ['booktitle', 'maintitle'];
  const names = isJournal ? [...journal, ...book] : [...book, ...journal];
  const name = names.find(
    (each) => toWebAddress(toAddress(fields.peek(each) ?? '')) === undefined && fields.has(each),
  );
  if (name === undefined) return undefined;
  const macro = venueOfMacro(fields.peek(name)?.trim() ?? '');
  const subtitle = fields.plain(journal.includes(name) ? 'journalsubtitle' : 'booksubtitle');
  fields.take(name);
  return joinTitle(macro ?? fields.plain(name), subtitle);
}
