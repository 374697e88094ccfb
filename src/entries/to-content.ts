/** A source record to the content of an entry. Refuses records without what every paper needs. */
import type { Facts } from '../content/entry-file.ts';
import { findCategory } from '../domain/category.ts';
import { entrySchema } from '../domain/entry.ts';
import { noticeOfNote } from '../domain/notice.ts';
import { hasError, problem, type Place, type Problem } from '../domain/problem.ts';
import { quote } from '../domain/quote.ts';
import type { SourceRecord } from '../domain/source-record.ts';

/** What a file of content/papers will say. */
export interface EntryContent {
  readonly facts: Facts;
  /** Markdown, or empty. */
  readonly abstract: string;
  readonly problems: readonly Problem[];
}

export interface SourceFile {
  /** Name in content/listings, without its ending. */
  readonly name: string;
  /** Category of papers without one. */
  readonly category: string | undefined;
}

const factsSchema = entrySchema.omit({ digest: true });

/** Fields that every entry needs. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'authors', 'truncated', 'type']);

/** In characters, ten times the usual. The time to parse Markdown grows with the square of its length. */
const LONGEST_ABSTRACT = 30_000;
const LONGEST_TITLE = 3000;

/** The content of the entry; undefined if the record is refused, for the reason that `problems` give. */
export function toContent(
  record: SourceRecord,
  { name, category: usual }: SourceFile,
): { content: EntryContent | undefined; problems: readonly Problem[] } {
  const { place, publication, fromListing = {} } = record;
  const { abstract = '' } = record;
  const unusable = unusableAbstract(abstract, place);
  const { category: named, ...others } = publication;
  const category = categoryOf(named, usual, place);
  // If the reader has refused a record, further complaints would only repeat its reason.
  if (hasError(record.problems)) return { content: undefined, problems: record.problems };
  const missing = [
    ...(publication.title === undefined ? ['title'] : []),
    ...(publication.authors.length === 0 && publication.editors === undefined ? ['author'] : []),
  ].map((what) => incomplete(what, place));
  const candidate = {
    ...others,
    // Absent, not undefined, which would win over the category of a preprint of this paper.
    ...(category.id !== undefined && { category: category.id }),
    yearFrom: fromListing.yearFrom ?? 'listing',
    badges: fromListing.badges ?? [],
    affiliations: fromListing.affiliations ?? [],
    listing: name,
  };
  const { facts, problems: refused } = keepValid(candidate, place);
  const problems = [
    ...record.problems,
    ...missing,
    ...endlessTitle(publication.title, place),
    ...category.problems,
    ...(missing.length > 0 ? [] : refused),
    ...unusable,
    ...withdrawn(publication, abstract, place),
  ];
  return facts === undefined || hasError(problems)
    ? { content: undefined, problems }
    : { content: { facts, abstract: unusable.length > 0 ? '' : abstract, problems }, problems };
}

/** Leaves out and reports what the schema refuses, so that import never writes what a build cannot read. */
function keepValid(
  candidate: Readonly<Record<string, unknown>>,
  place: Place,
): { facts: Facts | undefined; problems: readonly Problem[] } {
  const parsed = factsSchema.safeParse(candidate);
  if (parsed.success) return { facts: parsed.data, problems: [] };
  const { issues } = parsed.error;
  const refused = new Set(issues.map(({ path: [name] }) => String(name)));
  const isLost = [...refused].some((name) => NEEDED.has(name));
  const rest = Object.fromEntries(Object.entries(candidate).filter(([name]) => !refused.has(name)));
  return {
    facts: isLost ? undefined : factsSchema.parse(rest),
    problems: issues.map(({ path, message }) =>
      problem(
        isLost ? 'source-incomplete' : 'source-field-ignored',
        place,
        `“${path.map(String).join('.')}” is left out: ${message}`,
        'Correct it in the file, or give the fact in an overlay.',
      ),
    ),
  };
}

function categoryOf(
  given: string | undefined,
  usual: string | undefined,
  place: Place,
): { id: string | undefined; problems: readonly Problem[] } {
  const known = findCategory(given ?? usual ?? '')?.id;
  if (known !== undefined || given === undefined) return { id: known, problems: [] };
  const fallback = findCategory(usual ?? '')?.id;
  const instead =
    fallback === undefined ? 'the paper has no category' : `${fallback} is used instead`;
  return {
    id: fallback,
    problems: [
      problem(
        'source-field-ignored',
        place,
        `There is no arXiv category ${quote(given)}, so ${instead}.`,
        'Correct it in the file, or give the category in an overlay.',
      ),
    ],
  };
}

/** What publishers put before the title, Web of Science in brackets after it, and arXiv in place of the abstract. */
const WITHDRAWN = {
  title: /^\W*(retracted|withdrawn)(?: \w+)?\s*[:\]]|(?<=\()(retracted|withdrawn) \w+\./i,
  abstract:
    /\b(?:paper|article|manuscript|submission|preprint|work) (?:has been|was|is) (withdrawn|retracted)\b/i,
};

function withdrawn(
  { title = '', note }: SourceRecord['publication'],
  abstract: string,
  place: Place,
): readonly Problem[] {
  const inTitle = WITHDRAWN.title.exec(title);
  const [words, before, after] = inTitle ?? WITHDRAWN.abstract.exec(abstract) ?? [];
  if (words === undefined || noticeOfNote(note) !== undefined) return [];
  return [
    problem(
      'paper-withdrawn',
      place,
      `The ${inTitle === null ? 'abstract' : 'title'} says “${words}”, but lists and citations do not say so yet.`,
      `Add it to the overlay: notice: { kind: ${(before ?? after ?? '').toLowerCase()}, source: https://… }.`,
    ),
  ];
}

/** All that a database says if it has no abstract. */
const PLACEHOLDER =
  /^\W*(?:no abstract(?: (?:is )?(?:available|provided|given))?|abstract (?:is )?(?:not available|unavailable|missing)|n\/?a|none|null|tb[ad])\W*$/i;

/** Why the abstract is left out, if it is. */
function unusableAbstract(abstract: string, place: Place): readonly Problem[] {
  const { length } = abstract;
  const isTooLong = length > LONGEST_ABSTRACT;
  if (!isTooLong && !PLACEHOLDER.test(abstract)) return [];
  const [reason, hint] = isTooLong
    ? [
        `it has ${String(length)} characters, and at most ${String(LONGEST_ABSTRACT)} are read`,
        'Check that it is an abstract and not the whole paper.',
      ]
    : [`it only says “${abstract}”`, 'Give the abstract in an overlay, if the paper has one.'];
  return [problem('source-field-ignored', place, `“abstract” is left out: ${reason}.`, hint)];
}

/** What follows a brace or a quotation mark that nobody has closed. */
function endlessTitle(title: string | undefined, place: Place): readonly Problem[] {
  if (title === undefined || title.length <= LONGEST_TITLE) return [];
  const message = `The title has ${String(title.length)} characters, and at most ${String(LONGEST_TITLE)} are read, so this citation is left out.`;
  const hint = 'Correct the file; perhaps a brace or a quotation mark is not closed.';
  return [problem('source-incomplete', place, message, hint)];
}

function incomplete(what: string, place: Place): Problem {
  const message = `This citation has no ${what}, so it is left out.`;
  const hint = 'Add it to the file, or remove the citation.';
  return problem('source-incomplete', place, message, hint);
}
