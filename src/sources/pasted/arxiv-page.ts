/** An arXiv page copied as text (of an author, a listing, search results, a paper) to source records. */
import { MONTHS } from '../../domain/date-parts.ts';
import { GROUP_ENDINGS } from '../../domain/name-parts.ts';
import { findCategory } from '../../domain/category.ts';
import { omitUndefined } from '../../domain/omit-undefined.ts';
import { fromParts, type PartialDate } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { arxivMonth } from '../../domain/publication.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { splitAuthors } from '../listing/byline.ts';
import { placeIn, type Line } from '../listing/lines.ts';
import { textsOnLine } from '../listing/to-source-record.ts';
import { findDoi, isDoiAlone } from '../identifiers.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { doubtfulNames } from '../record-problems.ts';
import { settleNames } from '../settled-names.ts';
import { Texts } from '../texts.ts';
import { isDoi, readArxivEntries, type ArxivEntry } from './arxiv-entries.ts';

/** `Rain Collaboration: Ana Gomez` */
const GROUP = new RegExp(`^([^,:]* (?:${[...GROUP_ENDINGS].join('|')})): `, 'i');

/**
 * The papers of the page in order, and a problem that names all unused lines.
 *
 * @example readArxivPage(toLines('[1] arXiv:2401.99934 [pdf]\nTitle: On Rain\nAuthors: Ana Gomez'), 'gomez.txt')
 */
export function readArxivPage(
  lines: readonly Line[],
  file: string,
  { macros }: SourceContext = {},
): ReadSource {
  const { entries, unused } = readArxivEntries(lines);
  const problems = unused.length === 0 ? [] : [unusedProblem(unused, file)];
  return { records: entries.map((entry) => toRecord(entry, file, macros)), problems };
}

function toRecord(
  { line, id, tags, fields }: ArxivEntry,
  file: string,
  macros: SourceContext['macros'],
): SourceRecord {
  const textOf = (name: string): string => fields.get(name)?.text ?? '';
  const lineOf = (name: string): Line => fields.get(name)?.line ?? line;
  const titles = textsOnLine(lineOf('title').number, file, macros);
  const title = titles.title(textOf('title'));
  const { names, truncated, hasRemarks } = readAuthors(textOf('authors'));
  const printedAbstract = wholeAbstract(textOf('abstract'));
  const place = placeIn(file, line);
  const others = new Texts(() => place, macros);
  const settled = settleNames(names.map((name) => others.plain(name) ?? ''));
  const abstracts = textsOnLine(lineOf('abstract').number, file, macros);
  const abstract = abstracts.prose(printedAbstract);
  const subjects = [...textOf('subjects').matchAll(/\(([^()]+)\)/g)].map(([, code = '']) => code);
  const [category, ...further] = [...subjects, ...tags].filter(
    (code) => findCategory(code) !== undefined,
  );
  const comments = textOf('comments');
  const noted = isDoiAlone(comments) ? findDoi(comments) : undefined;
  const note = [
    noted === undefined ? comments : '',
    textOf('journalRef') && `Journal reference: ${textOf('journalRef')}`,
  ]
    .filter((part) => part !== '')
    .map((part) => (others.plain(part) ?? '').replace(/\.?$/, '.'))
    .join(' ');
  return {
    place,
    key: `arXiv:${id}`,
    publication: {
      type: 'article',
      title,
      authors: [...settled.names],
      truncated: truncated || settled.isCut,
      arxiv: id,
      ...omitUndefined({
        date: dateOf(id, textOf('submitted')),
        doi: [...textOf('doi').split(' '), ...tags].find(isDoi) ?? noted,
        category: findCategory(category ?? '')?.id,
        note: note || undefined,
      }),
    },
    abstract,
    leftOut: [
      ...(further.length > 0 ? ['further subjects'] : []),
      ...(hasRemarks ? ['remarks on authors'] : []),
      ...['report number', 'MSC class', 'ACM class'].filter((name) => fields.has(name)),
    ],
    problems: [
      ...titles.problems,
      ...abstracts.problems,
      ...others.problems,
      ...doubtfulNames(settled.doubts, '', 'Ada Osei', place),
      ...(fields.has('abstract') && printedAbstract === undefined
        ? [cutAbstract(lineOf('abstract'), file)]
        : []),
    ],
    printed: { title: textOf('title'), authors: names, abstract: printedAbstract },
  };
}

/** Brackets contain affiliations, or say how many authors are not shown. */
function readAuthors(text: string): {
  names: readonly string[];
  truncated: boolean;
  hasRemarks: boolean;
} {
  const truncated = /\bet al\.?(?:,? \(\d.*)?$|\(\d+ additional authors? not shown\)$/.test(text);
  const shown = truncated ? text.replace(/,? *(?:et al\b.*|\(\d+ additional.*)$/, '') : text;
  const bare = withoutBrackets(shown).replace(GROUP, '$1, ');
  const names = splitAuthors(bare)
    .map((name) => name.replace(/,$/, '').trim())
    .filter((name) => name !== '');
  return { names, truncated, hasRemarks: withoutBrackets(shown) !== shown };
}

function withoutBrackets(text: string): string {
  const inner = text.replaceAll(/ ?\([^()]*\)/g, '');
  return inner === text ? text : withoutBrackets(inner);
}

/** Search results show the whole abstract only after a click; a beginning does not count. */
function wholeAbstract(text: string): string | undefined {
  const whole = text.replace(/ ?△ Less$/, '');
  return whole === '' || whole.endsWith('▽ More') ? undefined : whole;
}

/** The day of the first version if the page has it, else the month in the id. */
function dateOf(id: string, submitted: string): PartialDate | undefined {
  const first = /v1 submitted ([^;]*)/.exec(submitted)?.[1] ?? submitted;
  const [, day, monthName = '-', year] = /^(\d{1,2}) (\p{L}+),? (\d{4})/u.exec(first) ?? [];
  const month = MONTHS.findIndex((name) => name.startsWith(monthName)) + 1;
  if (month > 0) return fromParts({ year: Number(year), month, day: Number(day) });
  return arxivMonth(id);
}

function cutAbstract(line: Line, file: string): Problem {
  const message = 'The page shows only the beginning of this abstract, so it is left out.';
  const hint = 'Click “More” after the abstract before you copy the page.';
  return problem('abstract-cut', placeIn(file, line), message, hint);
}

function unusedProblem(lines: readonly Line[], file: string): Problem {
  const [first] = lines;
  const numbers = lines.map(({ number }) => String(number)).join(', ');
  const message = `The lines around the papers of this arXiv page are not used: line ${numbers}.`;
  const hint = 'If one of these lines belongs to a paper, copy the page again as a whole.';
  return problem('lines-unused', { file, line: first?.number ?? 1, column: 1 }, message, hint);
}
