/** A record of a source of citations as an entry: what no paper can be without, and what the schema takes. */
import type { Facts } from '../content/entry-file.ts';
import { findCategory } from '../domain/category.ts';
import { entrySchema } from '../domain/entry.ts';
import { hasError, problem, type Place, type Problem } from '../domain/problem.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import type { EntryContent } from './entry-content.ts';

export interface SourceFile {
  /** Name in content/listings, without its ending. */
  readonly name: string;
  /** Category of papers that name none. */
  readonly category: string | undefined;
}

const factsSchema = entrySchema.omit({ digest: true });

/** Fields without which there is no entry. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'authors', 'truncated', 'type']);

/** Characters; ten times what is usual. Markdown takes four times as long to read for twice the text. */
const LONGEST_ABSTRACT = 30_000;

/** The entry, or undefined when the record is refused; problems say why. */
export function toContent(
  record: SourceRecord,
  { name, category: usual }: SourceFile,
): { content: EntryContent | undefined; problems: readonly Problem[] } {
  const { place, publication, fromListing = {} } = record;
  const { abstract = '' } = record;
  const isTooLong = abstract.length > LONGEST_ABSTRACT;
  const category = categoryOf(publication.category, usual, place);
  // What the reader refuses lacks more for a reason that the reader gives.
  if (hasError(record.problems)) return { content: undefined, problems: record.problems };
  const missing = [
    ...(publication.title === undefined ? ['title'] : []),
    ...(publication.authors.length === 0 && publication.editors === undefined ? ['author'] : []),
  ].map((what) => incomplete(what, place));
  const candidate = {
    ...publication,
    category: category.id,
    yearFrom: fromListing.yearFrom ?? 'listing',
    badges: fromListing.badges ?? [],
    affiliations: fromListing.affiliations ?? [],
    listing: name,
  };
  const { facts, problems: refused } = keepValid(candidate, place);
  const problems = [
    ...record.problems,
    ...missing,
    ...category.problems,
    ...(missing.length > 0 ? [] : refused),
    ...(isTooLong ? [tooLong(abstract, place)] : withdrawn(abstract, place)),
  ];
  return facts === undefined || missing.length > 0 || hasError(problems)
    ? { content: undefined, problems }
    : { content: { facts, abstract: isTooLong ? '' : abstract, problems }, problems };
}

/** What the schema of an entry refuses is left out and named, so that import never writes what a build cannot read. */
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
  const instead = fallback === undefined ? 'it has no category' : `it is in ${fallback}`;
  return {
    id: fallback,
    problems: [
      problem(
        'source-field-ignored',
        place,
        `There is no arXiv category “${given}”, so ${instead}.`,
        'Correct it in the file, or give the category in an overlay.',
      ),
    ],
  };
}

/** What arXiv puts in the place of an abstract. */
const WITHDRAWN =
  /\b(?:paper|article|manuscript|submission|preprint|work) (?:has been|was|is) (?:withdrawn|retracted)\b/i;

function withdrawn(abstract: string, place: Place): readonly Problem[] {
  const [words] = WITHDRAWN.exec(abstract) ?? [];
  if (words === undefined) return [];
  return [
    problem(
      'paper-withdrawn',
      place,
      `The abstract says “${words}”, and no page or citation says so yet.`,
      'Say it in the overlay: notice: { kind: withdrawn, source: https://… }.',
    ),
  ];
}

function tooLong({ length }: string, place: Place): Problem {
  return problem(
    'source-field-ignored',
    place,
    `“abstract” is left out: it has ${String(length)} characters, and at most ${String(LONGEST_ABSTRACT)} are read.`,
    'Check that it is an abstract and not the whole paper.',
  );
}

function incomplete(what: string, place: Place): Problem {
  return problem(
    'source-incomplete',
    place,
    `This citation has no ${what}, so it is left out.`,
    'Add it to the file, or take the citation out.',
  );
}
