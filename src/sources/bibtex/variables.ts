/** Fields of an entry that are variables of CSL. One row a variable; of several fields the first that is there counts. */
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

/** Types whose `number` is their own and not that of an issue. */
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

type Said = Partial<Record<Variable, string | undefined>>;

export function variablesOf(fields: Fields, type: CslType, entryType: string): Said {
  const said: Said = Object.fromEntries(
    Object.entries(PLAIN).map(([name, words]) => [name, fields.plain(...words.split(' '))]),
  );
  // Beside the publisher's address a location is that of the conference; a talk was given at its own.
  const isBoth = type === 'paper-conference' && fields.has('address');
  const place = type === 'speech' ? said['publisher-place'] : undefined;
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
  const isOwn = NUMBERED.has(type);
  const isInSeries = IN_SERIES.has(type) && said['collection-title'] !== undefined;
  const isWords = !/https?:|\\url|\\href/.test(fields.peek('howpublished') ?? '');
  const howPublished = fields.plain('howpublished');
  return {
    ...said,
    'container-title': containerOf(fields, type),
    'publisher-place': place === undefined ? said['publisher-place'] : undefined,
    'event-place': said['event-place'] ?? place ?? (isBoth ? fields.plain('location') : undefined),
    page: pages,
    // Publishers export 0 where they have not counted.
    'number-of-pages': length === '0' ? undefined : length,
    publisher: said.publisher?.replace(/,$/, ''),
    issue: fields.plain('issue') ?? (isOwn || isInSeries ? undefined : number),
    'collection-number': isInSeries ? number : undefined,
    number: isOwn ? (number ?? articleNumber) : articleNumber === pages ? undefined : articleNumber,
    PMID: said.PMID ?? (isOnPubmed(fields) ? fields.plain('eprint') : undefined),
    genre:
      genreOf(entryType, type === 'thesis' || isOwn ? fields.plain('type') : undefined) ??
      (isWords ? howPublished : undefined),
  };
}

function isOnPubmed(fields: Fields): boolean {
  return /^pubmed$/i.test(fields.peek('eprinttype') ?? fields.peek('archiveprefix') ?? '');
}

/** The journal, the book or the proceedings; in the field of another type, too. */
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
