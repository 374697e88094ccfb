/** A record of a listing as an entry: LaTeX becomes Markdown, names become readable Unicode. */
import type { Facts } from '../content/entry-file.ts';
import { fromDay } from '../domain/partial-date.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { MarkupIssue } from '../markup/issue.ts';
import { parseLatex, parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { toHtml } from '../markup/to-html.ts';
import { toText } from '../markup/to-text.ts';
import type { ListingRecord } from './record.ts';

export interface EntryContent {
  readonly facts: Facts;
  /** Markdown. */
  readonly abstract: string;
  readonly problems: readonly Problem[];
}

export interface ListingSource {
  /** Name in content/listings, without its ending. */
  readonly name: string;
  /** Path, for places of problems. */
  readonly file: string;
}

/** What TeX commands of the maintainer stand for: `{ '\\bigO': '\\mathcal{O}' }`. */
export type Macros = Readonly<Record<string, string>>;

export function toEntry(
  record: ListingRecord,
  listing: ListingSource,
  macros: Macros,
): EntryContent {
  const text = record.repaired ?? record;
  const title = parseLatexTitle(text.title, macros);
  const abstract = parseLatex(text.abstract ?? '', macros);
  const report = (issues: readonly MarkupIssue[], line: number): readonly Problem[] =>
    issues.map(({ code, offset, message, hint }) =>
      problem(code, { file: listing.file, line, column: offset + 1 }, message, hint),
    );
  return {
    facts: {
      type: 'article',
      title: toMarkdown(title.tree),
      authors: text.authors.map((name) => toText(parseLatex(name).tree)),
      truncated: record.truncated,
      date: fromDay(record.date),
      yearFrom: record.yearFrom,
      category: record.category,
      badges: [...record.badges],
      affiliations: [...record.affiliations],
      listing: listing.name,
    },
    abstract: toMarkdown(abstract.tree),
    problems: [
      ...report([...title.issues, ...toHtml(title.tree, { macros }).issues], record.bylineLine),
      ...report(
        [...abstract.issues, ...toHtml(abstract.tree, { macros }).issues],
        record.abstractLine ?? record.line,
      ),
    ],
  };
}
