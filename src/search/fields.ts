/** The fields of a paper as the search weighs them. People come first, then titles, then the rest. */
export interface Field {
  readonly name: FieldName;
  /** What one occurrence counts. */
  readonly weight: number;
  /** How much a long text takes from an occurrence, 0 to 1 (`b` of BM25F). */
  readonly lengthPenalty: number;
}

export type FieldName = 'author' | 'title' | 'topic' | 'date' | 'venue' | 'abstract';

export const FIELDS: readonly Field[] = [
  { name: 'author', weight: 4, lengthPenalty: 0 },
  { name: 'title', weight: 3, lengthPenalty: 0.6 },
  { name: 'topic', weight: 2, lengthPenalty: 0 },
  { name: 'date', weight: 2, lengthPenalty: 0 },
  { name: 'venue', weight: 2, lengthPenalty: 0 },
  { name: 'abstract', weight: 1, lengthPenalty: 0.5 },
];
