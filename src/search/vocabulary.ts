/** All terms of the index in order, so that the terms with one beginning are neighbours. */
export interface TermRange {
  readonly from: number;
  /** Not in the range. */
  readonly to: number;
}

export interface Vocabulary {
  readonly terms: readonly string[];
  /** The term itself, or an empty range. */
  readonly exactly: (term: string) => TermRange;
  readonly startingWith: (beginning: string) => TermRange;
  /** Terms that end in these letters, in no order. */
  readonly endingIn: (ending: string) => readonly number[];
}

/** Letters by which `endingIn` groups the terms. */
const ENDING = 2;

/** `terms` must be sorted by code unit. */
export function makeVocabulary(terms: readonly string[]): Vocabulary {
  const at = (term: string): number => firstNotBelow(terms, term);
  let byEnding: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    terms,
    exactly: (term) => {
      const from = at(term);
      return { from, to: terms[from] === term ? from + 1 : from };
    },
    startingWith: (beginning) => ({ from: at(beginning), to: at(`${beginning}\u{10FFFF}`) }),
    endingIn: (ending) => {
      byEnding ??= groupByEnding(terms);
      const group = byEnding.get(ending.slice(-ENDING)) ?? [];
      return group.filter((term) => terms[term]?.endsWith(ending));
    },
  };
}

function firstNotBelow(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByEnding(terms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, term] of terms.entries()) {
    const ending = term.slice(-ENDING);
    const group = groups.get(ending);
    if (group) group.push(index);
    else groups.set(ending, [index]);
  }
  return groups;
}
