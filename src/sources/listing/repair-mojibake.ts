/** Mojibake in the lines of a record: reports every letter, and restores what can be restored. */
import { problem, type Problem } from '../../domain/problem.ts';
import { placeIn, type Line } from './lines.ts';
import { repairMojibake, type MojibakeFinding } from '../../markup/mojibake.ts';
import { quote } from '../../domain/quote.ts';
import type { RawRecord } from './records.ts';

interface RecordRepair {
  /** Title, authors and abstract with restored letters; absent if there are none. */
  readonly repaired?: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly abstract: string | undefined;
  };
  readonly problems: readonly Problem[];
}

/** Checks byline and abstract; a header with such a letter could not be read. */
export function repairRecord(
  { byline, names, abstract }: RawRecord,
  { title, authors }: { title: string; authors: readonly string[] },
  file: string,
): RecordRepair {
  const problems = [byline, names, abstract].flatMap((line) =>
    line === undefined
      ? []
      : repairMojibake(line.text).findings.map((finding) => mojibakeProblem(finding, line, file)),
  );
  if (!problems.some(({ code }) => code === 'mojibake-repaired')) return { problems };
  const repaired = {
    title: repairMojibake(title).text,
    authors: authors.map((author) => repairMojibake(author).text),
    abstract: abstract && repairMojibake(abstract.text).text,
  };
  return { repaired, problems };
}

function mojibakeProblem(
  { index, found, restored }: MojibakeFinding,
  line: Line,
  file: string,
): Problem {
  const context = quote(line.text.slice(Math.max(0, index - 12), index + 20));
  const place = placeIn(file, line, index);
  return restored === undefined
    ? problem(
        'mojibake-lost',
        place,
        `The character ${quote(found)} in ${context} is the rest of a wrongly decoded letter, which cannot be restored.`,
        'Put the correct text into the paper’s overlay.',
      )
    : problem(
        'mojibake-repaired',
        place,
        `The characters ${quote(found)} in ${context} are a wrongly decoded ${quote(restored)}.`,
        'If the restored letter is wrong, put the correct text into the paper’s overlay.',
      );
}
