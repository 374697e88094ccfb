/** Papers that stand twice in a listing: titles that are the same but for case, punctuation and small words. */
import { problem, type Problem } from '../domain/problem.ts';
import type { ListingRecord } from './record.ts';
import { quote } from './quote.ts';

/** A warning at each later record whose title an earlier one has. */
export function findDuplicates(
  records: readonly ListingRecord[],
  file: string,
): ReadonlyMap<ListingRecord, Problem> {
  const seen = new Map<string, ListingRecord>();
  const problems = new Map<ListingRecord, Problem>();
  for (const record of records) {
    const key = titleKey(record.title);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, record);
    else problems.set(record, duplicate(record, earlier, file));
  }
  return problems;
}

function duplicate(record: ListingRecord, earlier: ListingRecord, file: string): Problem {
  return problem(
    'duplicate-paper',
    { file, line: record.line + 1, column: 1 },
    `The paper ${quote(record.title)} stands at line ${String(earlier.line)} already, as ${quote(earlier.title)}.`,
    'Take one of the two records out of the listing unless they are two papers.',
  );
}

/** Letters and digits without accents; a plural's s and the order of words do not count. */
function titleKey(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [title];
  return words
    .filter((word) => !['a', 'an', 'the'].includes(word))
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}
