/**
 * `npm run bench:growth`: what readers of foreign text cost on one piece of text repeated, at one length and at four
 * times that length. A reader that looks at all before for every piece costs sixteen times as much; such rows are
 * marked, and the exit code is 1.
 */
import { calendarDateSchema } from '../src/domain/calendar-date.ts';
import { isHeaderLike, parseHeader } from '../src/sources/listing/header.ts';
import { repairMojibake } from '../src/markup/mojibake.ts';
import { parseListing } from '../src/sources/listing/parse-listing.ts';
import { parseLatex } from '../src/markup/latex/parse.ts';
import { toMarkdown } from '../src/markup/markdown.ts';

const LENGTH = 25_000;
const GREATER = 4;
/** Growth is not seen in less; collecting garbage takes as long. */
const LEAST_MILLISECONDS = 100;
const MOST_GROWTH = 10;
const RUNS = 3;

const retrieved = calendarDateSchema.parse('2026-11-23');

const READERS: readonly {
  readonly name: string;
  readonly read: (text: string) => void;
  readonly pieces: readonly string[];
}[] = [
  {
    name: 'LaTeX',
    read: (text) => toMarkdown(parseLatex(text).tree),
    pieces: [
      ...'{ } \\ $ ^ _ ~ ` \' - [ * < . "'.split(' '),
      ...['$x ', '$x$ ', '\\text{$', '\\(', '\\[', '$$x', '\\begin{equation}', '\\verb|'],
      ...['\\begin{itemize}\\item a', '{\\it a ', '\\emph{a ', "\\'", '\\"{', 'a_', 'x^{2}'],
      ...['\\alpha', '\\frac{', 'http://a/((', '10.1234/a', '\\cite[', '\\item[', '\\\\ '],
      ...['\\foo{', '{\\cal ', '\\cal ', '[a](', '&amp;', '\\def\\a', '\u0000'],
    ],
  },
  {
    name: 'header',
    read: (text) => [parseHeader(text, retrieved), isHeaderLike(text)],
    pieces: ['A', 'Aa', 'A-', 'Jan ', 'LGJun 7, 2022', ' '],
  },
  {
    name: 'byline',
    read: (text) => parseListing(`LGJun 7, 2022\n${text}\n${text}`, { file: 'x.txt', retrieved }),
    pieces: ['A', 'Aa', 'Aa ', 'Ab, ', '$', '(A)', '刘', 'd’A', 'x', '·', 'Ã'],
  },
  { name: 'mojibake', read: repairMojibake, pieces: ['Ã', 'Ã¼', 'Å ', 'â€', '\uFFFD'] },
];

for (const { name, read, pieces } of READERS) {
  for (const piece of pieces) {
    const [short, long] = [LENGTH, GREATER * LENGTH].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return Math.min(
        ...Array.from({ length: RUNS }, () =>
          timeOf(() => {
            read(text);
          }),
        ),
      );
    }) as [number, number];
    const isSteep = long > LEAST_MILLISECONDS && long > MOST_GROWTH * short;
    if (isSteep) process.exitCode = 1;
    console.log(
      `${name.padEnd(9)} ${JSON.stringify(piece).padEnd(30)} ` +
        `${short.toFixed(1).padStart(8)} ms ${long.toFixed(1).padStart(8)} ms${isSteep ? '  steep' : ''}`,
    );
  }
}

/** Milliseconds of processor time, which a busy machine does not lengthen. */
function timeOf(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
