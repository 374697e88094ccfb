/**
 * Papers of a CSL-JSON file, as Zotero and this project write it. Titles are plain text; a paper that this project
 * wrote carries what its listing said in `custom`.
 */
import { z } from 'zod';
import { listedSchema } from '../domain/entry.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { toText } from '../markup/to-text.ts';
import { citedFacts, type Cited } from './cited-facts.ts';
import type { SourcePaper } from './source-paper.ts';

const text = z.coerce.string().optional();

const nameSchema = z.looseObject({
  literal: text,
  given: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
  family: text,
  suffix: text,
});

const itemSchema = z.looseObject({
  id: z.coerce.string(),
  type: z.string(),
  title: text,
  author: z.array(nameSchema).default([]),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.coerce.number())) }).optional(),
  'container-title': text,
  'event-title': text,
  'collection-title': text,
  volume: text,
  issue: text,
  page: text,
  number: text,
  archive_location: text,
  DOI: text,
  URL: text,
  abstract: text,
  custom: z.unknown().optional(),
});

type Item = z.infer<typeof itemSchema>;

const KINDS: Readonly<Record<string, 'conference' | 'journal'>> = {
  'paper-conference': 'conference',
  'article-journal': 'journal',
};

const ARXIV = /^arxiv:\s*(\S+?)(?:v\d+)?(?:\s|$)/i;

export function readCslJson(
  source: string,
  file: string,
): { papers: readonly SourcePaper[]; problems: readonly Problem[] } {
  const start = { file, line: 1, column: 1 };
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { papers: [], problems: [unreadable(`This is not JSON: ${error.message}.`, start)] };
  }
  const items = z.array(itemSchema).safeParse(data);
  if (!items.success) {
    const [issue] = items.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    return { papers: [], problems: [unreadable(`${where}: ${issue?.message ?? ''}.`, start)] };
  }
  return {
    papers: items.data.map((item) => toSourcePaper(item, placeOf(source, item, file))),
    problems: [],
  };
}

function toSourcePaper(item: Item, place: Place): SourcePaper {
  const listed = listedSchema.safeParse(item.custom).data;
  const names = item.author.map(nameOf);
  const { facts, problems } = citedFacts(
    {
      kind: KINDS[item.type],
      venue: item['container-title'] ?? item['event-title'],
      year: item.issued?.['date-parts'][0]?.[0],
      series: item['collection-title'],
      volume: item.volume,
      issue: item.issue,
      pages: item.page?.replaceAll(/\s*[-–]+\s*/g, '-'),
      arxiv: ARXIV.exec(item.number ?? item.archive_location ?? '')?.[1],
      doi: item.DOI,
      url: item.URL,
      ...changesOf(item, names, listed),
    },
    `${place.file.split('/').at(-1) ?? ''}, ${item.id}`,
    place,
  );
  return {
    place,
    title: listed?.title ?? toPlainMarkdown(item.title),
    authors: listed?.authors ?? names.filter((name) => !isCut(name)),
    truncated: listed?.truncated ?? names.some(isCut),
    date: listed?.date ?? item.issued?.['date-parts'][0]?.map(pad).join('-'),
    category: listed?.category,
    abstract: listed?.abstract ?? toPlainMarkdown(item.abstract),
    badges: listed?.badges ?? [],
    affiliations: listed?.affiliations ?? [],
    yearFrom: listed?.yearFrom ?? 'listing',
    facts,
    problems,
  };
}

/** Title and names of the published version, where the paper's own are known and are others. */
function changesOf(
  { title }: Item,
  names: readonly string[],
  listed: z.infer<typeof listedSchema> | undefined,
): Pick<Cited, 'title' | 'authors'> {
  if (listed === undefined) return { title: undefined, authors: undefined };
  const spelling = (list: readonly string[]): string => list.join(';').replaceAll(/\s/g, '');
  const isSamePeople = spelling(names) === spelling(listed.authors);
  return {
    title: title === toText(listed.title) ? undefined : toPlainMarkdown(title),
    authors: isSamePeople || names.length === 0 ? undefined : names,
  };
}

function nameOf(name: z.infer<typeof nameSchema>): string {
  const { literal, given, family, suffix } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return [given, ...particles, family, suffix, literal].filter(Boolean).join(' ').trim();
}

/** What some programs write for the end of a cut list. */
function isCut(name: string): boolean {
  return /^(?:others|et al\.?)$/i.test(name);
}

/** Plain text, whose signs mean nothing, as Markdown. */
function toPlainMarkdown(value: string | undefined): string | undefined {
  const plain = value?.replaceAll(/\s+/g, ' ').trim();
  if (plain === undefined || plain === '') return undefined;
  return toMarkdown({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: plain }] }],
  });
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function unreadable(message: string, place: Place): Problem {
  return problem('source-unreadable', place, message, 'Export the file again as CSL-JSON.');
}

function placeOf(source: string, { id }: Item, file: string): Place {
  const at = Math.max(0, source.indexOf(`"${id}"`));
  return { file, line: source.slice(0, at).split('\n').length, column: 1 };
}
