/** Identifiers and venue of a citation as facts of an entry; what their schema refuses is left out and reported. */
import { entrySchema, type Entry } from '../domain/entry.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';

export interface Cited {
  readonly kind: 'conference' | 'journal' | undefined;
  readonly venue: string | undefined;
  readonly year: number | undefined;
  readonly series: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly pages: string | undefined;
  /** Markdown; title and names of the published version, where they differ from the paper's own. */
  readonly title: string | undefined;
  readonly authors: readonly string[] | undefined;
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
}

type CitedFacts = NonNullable<Entry['facts']>;

const factsSchema = entrySchema.shape.facts.unwrap();

/** `source`: where the facts stand, such as `papers.bib, osei-2021-rain`. */
export function citedFacts(
  cited: Cited,
  source: string,
  place: Place,
): { facts: CitedFacts; problems: readonly Problem[] } {
  const fact = <Value>(value: Value): { value: Value; source: string } => ({ value, source });
  const optional = (name: string, value: string | readonly string[] | undefined): object =>
    value === undefined ? {} : { [name]: fact(value) };
  const { kind, venue, year, volume, issue, url } = cited;
  const candidates: Readonly<Record<keyof CitedFacts, unknown>> = {
    arxiv: cited.arxiv === undefined ? undefined : fact(cited.arxiv),
    doi: cited.doi === undefined ? undefined : fact(cited.doi),
    publication:
      kind === undefined || venue === undefined || year === undefined
        ? undefined
        : {
            kind,
            venue: fact(venue),
            year: fact(year),
            ...optional('series', cited.series),
            ...optional('volume', issue === undefined ? volume : `${volume ?? ''}(${issue})`),
            ...optional('pages', cited.pages),
            ...optional('title', cited.title),
            ...optional('authors', cited.authors),
          },
    links:
      kind === undefined || url === undefined || /^https?:\/\/(?:www\.)?arxiv\.org\//.test(url)
        ? undefined
        : [{ kind: 'publisher', href: url }],
  };
  return keepValid(candidates, place);
}

function keepValid(
  candidates: Readonly<Record<keyof CitedFacts, unknown>>,
  place: Place,
): { facts: CitedFacts; problems: readonly Problem[] } {
  const given = Object.entries(candidates).filter(([, value]) => value !== undefined);
  const parsed = factsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return { facts: parsed.data, problems: [] };
  const refused = new Set(parsed.error.issues.map(({ path: [name] }) => String(name)));
  const rest = given.filter(([name]) => !refused.has(name));
  return {
    facts: factsSchema.parse(Object.fromEntries(rest)),
    problems: parsed.error.issues.map(({ path, message }) =>
      problem(
        'source-field-ignored',
        place,
        `The field behind “${path.map(String).join('.')}” is left out: ${message}`,
        'Correct it in the file, or give the fact in an overlay.',
      ),
    ),
  };
}
