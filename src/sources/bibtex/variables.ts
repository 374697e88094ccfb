/** CSL variables and the fields they are read from; of several fields the first that exists counts. */
import type { CslType } from '../../domain/kinds.ts';
import type { Variable } from '../../domain/publication.ts';
import { toAddress, toWebAddress } from '../addresses.ts';
import { joinTitle } from '../texts.ts';
import { venueOfMacro } from '../venues.ts';
import type { Fields } from './fields.ts';
import { genreOf } from './types.ts';

const PLAIN: Readonly<Partial<Record<Variable, string>>> = {
  'collection-title': 'series',
  'event-title': 'eventtitle conference event',
  'event-place': 'venue eventplace',
  publisher: 'publisher school institution organization organisation university',
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
  PMID: 'pmid',
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

type Variables = Partial<Record<Variable, string | undefined>>;

export function variablesOf(fields: Fields, type: CslType, entryType: string): Variables {
  const plain: Variables = Object.fromEntries(
    Object.entries(PLAIN).map(([name, words]) => [name, fields.plain(...words.split(' '))]),
  );
  // Next to the publisher's address, a location is that of the conference; a talk has no publisher.
  const isBoth = type === 'paper-conference' && fields.has('address');
  const place = type === 'speech' ? plain['publisher-place'] : undefined;
  const pages = fields.plain('pages', 'page');
  const articleNumber = fields.plain(
    'eid',
    'articleno',
    'article-number',
    'article_number',
    'elocation-id',
    'elocationid',
  );
  const number = fields.plain('number');
  const length = fields.plain('pagetotal', 'numpages');
  const isNumbered = NUMBERED.has(type);
  const isInSeries = IN_SERIES.has(type) && plain['collection-title'] !== undefined;
  const isWords = !/https?:|\\url|\\href/.test(fields.peek('howpublished') ?? '');
  const howPublished = fields.plain('howpublished');
  return {
    ...plain,
    'container-title': containerOf(fields, type),
    'publisher-place': place === undefined ? plain['publisher-place'] : undefined,
    'event-place': plain['event-place'] ?? place ?? (isBoth ? fields.plain('location') : undefined),
    page: pages,
    // Publishers export 0 for an unknown number.
    'number-of-pages': length === '0' ? undefined : length,
    publisher: plain.publisher?.replace(/,$/, ''),
    issue: issueOf(fields, isNumbered || isInSeries ? undefined : number),
    'collection-number': isInSeries ? number : undefined,
    number: isNumbered
      ? (number ?? articleNumber)
      : articleNumber === pages
        ? undefined
        : articleNumber,
    PMID: plain.PMID ?? (isOnPubmed(fields) ? fields.plain('eprint') : undefined),
    genre:
      genreOf(entryType, type === 'thesis' || isNumbered ? fields.plain('type') : undefined) ??
      (isWords ? howPublished : undefined),
  };
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
