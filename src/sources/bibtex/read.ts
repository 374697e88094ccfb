/** Records of a BibTeX or biblatex file. ../README.md says which fields are read and which are not. */
import { placesOf } from '../places.ts';
import { problem, type Place, type Problem } from '../../domain/problem.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import type { Name } from '../../domain/name.ts';
import { toRecord } from '../citation.ts';
import { doubtfulNames, ignoredField, partlyReadField } from '../record-problems.ts';
import { linkFields, linkKindOf, PICTURES, type LinkField } from '../links.ts';
import { toAddress, toWebAddress } from '../addresses.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { joinTitle, splitKeywords, Texts } from '../texts.ts';
import { dateOf, isStatus } from './date.ts';
import { Fields } from './fields.ts';
import { inheritFields } from './inherit.ts';
import type { SettledNames } from '../settled-names.ts';
import { isIdentifier } from './locators.ts';
import { readNames } from './names.ts';
import { DERIVED, exportedType, withExtensionFields } from './extension-fields.ts';
import { scanBibtex, type BibEntry } from './scan.ts';
import type { BibFault } from './scan-fields.ts';
import { likeliestType, typeOfEntry } from './types.ts';
import { variablesOf } from './variables.ts';

/** Fields of catalogues and programs, which are not links even if they contain an address. */
const NOT_A_LINK =
  /^(?:x-.*|biburl|bibsource|copyright|license|file|bdsk-.*|note|notes|annote|annotation|comment|abstract|keywords|title|author|editor|.*date.*)$/;

/** @example readBibtex('@misc{osei, title = {Rain}, author = {Ada Osei}}', 'osei.bib').records.length // 1 */
export function readBibtex(text: string, file: string, { macros }: SourceContext = {}): ReadSource {
  const placeOf = placesOf(text, file);
  const entries = inheritFields(scanBibtex(text));
  return { records: entries.map((entry) => toBibRecord(entry, placeOf, macros)), problems: [] };
}

function toBibRecord(
  entry: BibEntry,
  placeOf: (offset: number) => Place,
  macros: SourceContext['macros'],
): SourceRecord {
  const place = placeOf(entry.offset);
  const texts = new Texts(() => place, macros);
  const exported = exportedType(entry.fields);
  const fields = new Fields(
    exported === undefined ? entry.fields : entry.fields.filter(({ name }) => !DERIVED.has(name)),
    place,
    texts,
  );
  const [howPublished, note] = [fields.plain('howpublished'), fields.plain('note', 'addendum')];
  const typeField = fields.peek('type') ?? fields.peek('document_type');
  const known = typeOfEntry(entry.type, [howPublished, note, typeField].join(' '), {
    subtype: fields.plain('entrysubtype'),
    state: fields.peek('pubstate'),
    typeField,
  });
  const type = known ?? likeliestType(entry.type, (name) => fields.has(name));
  const authors = namesOf(fields.take('author'), texts, place);
  const editors = namesOf(fields.take('editor'), texts, place);
  const translators = namesOf(fields.take('translator'), texts, place);
  const { date, status, unread, partly } = dateOf(fields, type);
  const variables = variablesOf(fields, type, entry.type, note ?? '');
  const isUndated = date.year === undefined && status === undefined;
  const words = [note, howPublished].find((text) => text !== undefined && isStatus(text));
  const selected = fields.plain('selected', 'featured');
  const citation = {
    key: entry.key === '' ? undefined : entry.key.toWellFormed(),
    raw: entry.fields.map(({ value }) => value),
    type,
    unknownType: known === undefined ? `@${entry.type}` : undefined,
    title: joinTitle(texts.title(fields.take('title')), texts.title(fields.take('subtitle'))),
    authors: [...authors.names, ...collaborationOf(fields)],
    truncated: authors.isCut,
    editors: editors.names,
    translators: translators.names,
    date,
    status: status ?? (isUndated ? words : undefined),
    variables,
    arxivFields: arxivFieldsOf(fields),
    texts: linkFields('note', [note, howPublished, ...Object.values(variables)]),
    fieldNames: { page: 'pages', 'collection-title': 'series' },
    doiFields: addressesOf(fields, ['doi']),
    category: isOnArxiv(fields)
      ? fields.plain('primaryclass', 'eprintclass', 'arxivclass')
      : undefined,
    keywords: keywordsOf(fields.take('keywords', 'keyword'), texts),
    award: fields.plain('award', 'award_name', 'awards'),
    picture: addressesOf(fields, PICTURES.filter((name) => fields.has(name)).slice(0, 1))[0],
    selected: selected === undefined ? undefined : /^(?:true|yes|1)$/i.test(selected),
    abstract: texts.prose(fields.take('abstract', 'abstractnote')),
  };
  const links = linkFieldsOf(fields);
  const isUsedElsewhere =
    note === citation.status || isIdentifier(note ?? '') || links.some(({ text }) => text === note);
  const explained = marksExplained(fields, citation.authors);
  const record = toRecord({
    ...citation,
    place,
    linkFields: links,
    note: (isUsedElsewhere ? undefined : note) ?? explained,
    leftOut: [...fields.unused(), ...fields.refused, ...unread].filter(
      (name) => exported === undefined || !name.startsWith('x-'),
    ),
    problems: [
      ...entry.faults.map((fault) => toProblem(fault, placeOf)),
      ...fields.problems,
      ...texts.problems,
      ...[authors, editors, translators].flatMap(({ problems }) => problems),
      ...unread.map((name) => ignoredField(name, fields.plain(name) ?? '', place)),
      ...partly.map((name) => partlyReadField(name, fields.plain(name) ?? '', place)),
    ],
  });
  return exported === undefined ? record : withExtensionFields(record, exported, fields, texts);
}

function namesOf(
  tex = '',
  texts: Texts,
  place: Place,
): Pick<SettledNames, 'names' | 'isCut'> & { readonly problems: readonly Problem[] } {
  const { names, isCut, doubts } = readNames(tex, (part) => texts.plain(part));
  const problems = doubtfulNames(doubts, tex, 'Family, Given and Family, Given', place);
  return { names, isCut, problems };
}

/** Collaborations that sign the paper, as INSPIRE has them: `RAIN`, `RAIN, HAIL`. */
function collaborationOf(fields: Fields): readonly Name[] {
  const name = fields.plain('collaboration');
  if (name === undefined) return [];
  if (/collaboration|consortium|team|group/i.test(name)) return [{ literal: name }];
  return name.split(/\s*,\s*/).map((each) => ({ literal: `${each} Collaboration` }));
}

function isOnArxiv(fields: Fields): boolean {
  const [prefix, type] = [fields.plain('archiveprefix'), fields.plain('eprinttype')];
  const archive = prefix ?? type;
  return archive === undefined || /arxiv/i.test(archive);
}

function arxivFieldsOf(fields: Fields): readonly LinkField[] {
  const names = ['arxiv', 'arxivid', 'arxiv_id'];
  return addressesOf(fields, isOnArxiv(fields) ? ['eprint', ...names] : names);
}

function addressesOf(fields: Fields, names: readonly string[]): readonly LinkField[] {
  return names.flatMap((field) => {
    const text = fields.address(field);
    return text === undefined ? [] : [{ field, text }];
  });
}

/** Link fields, and any other field that contains nothing but an address. */
function linkFieldsOf(fields: Fields): readonly LinkField[] {
  const inText = ['howpublished', 'note'].flatMap((field) => {
    const [address] =
      /https?:\/\/[^\s{}<>"]+[^\s{}<>".,;)]/.exec(toAddress(fields.peek(field) ?? '')) ?? [];
    return address === undefined ? [] : [{ field, text: address }];
  });
  const others = fields.unused().flatMap((field): readonly LinkField[] => {
    const text = toAddress(fields.peek(field) ?? '');
    const isLink =
      linkKindOf(field) !== undefined && !/^(?:true|false|yes|no|-|n\/?a)$/i.test(text);
    if (NOT_A_LINK.test(field) || !(isLink || toWebAddress(text) !== undefined)) return [];
    fields.take(field);
    return [{ field, text }];
  });
  return [...others, ...inText];
}

/** An explanation of marks at names, in al-folio's field; without marks an annotation is a private note. */
function marksExplained(fields: Fields, authors: readonly Name[]): string | undefined {
  const hasMarks = authors.some((name) => typeof name !== 'string' && name.marks !== undefined);
  return hasMarks ? fields.plain('annotation') : undefined;
}

/** In EndNote’s files, lines separate keywords. */
function keywordsOf(tex = '', texts: Texts): readonly string[] {
  const lines = tex.split(/\n(?=\S)/);
  const areLines = lines.length > tex.split(/[,;]/).length;
  return splitKeywords(texts.plain(areLines ? lines.join('; ') : tex) ?? '');
}

function toProblem(
  { message, offset, isRepaired }: BibFault,
  placeOf: (offset: number) => Place,
): Problem {
  const code = isRepaired ? 'source-mended' : 'source-record-unreadable';
  return problem(code, placeOf(offset), `${message}.`, 'Correct it in the file.');
}
