/**
 * Papers of a BibTeX or biblatex file. A parser reads its structure and names; titles and abstracts are LaTeX as in
 * a listing, and are read as such.
 */
import { parse, type Entry } from '@retorquere/bibtex-parser';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { parseLatex, parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { namesOf, parseNames, stringOf, textOf } from './bibtex-fields.ts';
import { citedFacts } from './cited-facts.ts';
import type { SourcePaper } from './source-paper.ts';

/** Kinds of entry that have a venue -> the field that names it. */
const VENUES: Readonly<
  Record<string, { kind: 'conference' | 'journal'; fields: readonly string[] }>
> = {
  inproceedings: { kind: 'conference', fields: ['booktitle', 'eventtitle'] },
  conference: { kind: 'conference', fields: ['booktitle', 'eventtitle'] },
  article: { kind: 'journal', fields: ['journal', 'journaltitle'] },
};

/** What people write for the journal of a preprint. */
const NO_JOURNAL = /arxiv|preprint|corr/i;

export function readBibtex(
  text: string,
  file: string,
): { papers: readonly SourcePaper[]; problems: readonly Problem[] } {
  const { entries, errors } = parse(text, { raw: true });
  const problems = errors.map(({ error, input }) =>
    problem(
      'source-unreadable',
      placeOf(text, input ?? '', file),
      `This is not BibTeX: ${error}.`,
      'Correct the file; a missing brace or comma is the usual cause.',
    ),
  );
  const papers = entries
    .filter(({ type }) => type !== 'string' && type !== 'preamble')
    .map((entry) => toSourcePaper(entry, placeOf(text, entry.input, file)));
  return { papers, problems };
}

function toSourcePaper(entry: Entry, place: Place): SourcePaper {
  const field = (name: string): string | undefined => textOf(entry.fields[name]);
  const verbatim = (name: string): string | undefined => stringOf(entry.fields[name]);
  const names = namesOf(entry);
  const listedNames = parseNames(verbatim('namea')) ?? names;
  const title = titleOf(entry.fields['title']);
  const listedTitle = titleOf(entry.fields['origtitle']) ?? title;
  const venue = VENUES[entry.type];
  const venueName = venue?.fields.map(field).find((name) => name !== undefined);
  const isPublished =
    venueName !== undefined && !(venue?.kind === 'journal' && NO_JOURNAL.test(venueName));
  const archive = verbatim('eprinttype') ?? verbatim('archiveprefix') ?? '';
  const { facts, problems } = citedFacts(
    {
      kind: isPublished ? venue?.kind : undefined,
      venue: venueName,
      year: yearOf(verbatim('year') ?? verbatim('date')),
      series: field('series'),
      volume: field('volume'),
      issue: field('number'),
      pages: field('pages')?.replaceAll(/\s*[-–]+\s*/g, '-'),
      arxiv: /^arxiv$/i.test(archive) ? verbatim('eprint') : undefined,
      doi: verbatim('doi')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, ''),
      url: verbatim('url'),
      title: title === listedTitle ? undefined : title,
      authors: listedNames === names ? undefined : names,
    },
    `${place.file.split('/').at(-1) ?? ''}, ${entry.key}`,
    place,
  );
  const abstract = stringOf(entry.fields['abstract']);
  return {
    place,
    title: listedTitle,
    authors: listedNames.filter((name) => name !== 'others'),
    truncated: listedNames.at(-1) === 'others',
    date: dateOf(entry),
    category: verbatim('primaryclass') ?? verbatim('eprintclass'),
    abstract: abstract && toMarkdown(parseLatex(abstract).tree),
    badges: [],
    affiliations: [],
    yearFrom: 'listing',
    facts,
    problems,
  };
}

function titleOf(value: unknown): string | undefined {
  const tex = stringOf(value);
  return tex && toMarkdown(parseLatexTitle(tex).tree);
}

/** The day of the first edition where the file has it, else that of this one as far as the file says it. */
function dateOf({ fields }: Entry): string | undefined {
  const [original, date, year, month, day] = ['origdate', 'date', 'year', 'month', 'day'].map(
    (name) => stringOf(fields[name]),
  );
  if (original !== undefined) return original;
  if (date !== undefined) return date;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function yearOf(text: string | undefined): number | undefined {
  const year = /^\d{4}/.exec(text ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

function placeOf(text: string, input: string, file: string): Place {
  const at = Math.max(0, text.indexOf(input));
  const before = text.slice(0, at).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
