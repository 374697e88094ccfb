import type { Problem } from '../domain/problem.ts';
import type { SourceRecord } from '../domain/source-record.ts';

/** What a reader makes of the text of a file; problems of one record go with the record. */
export interface ReadSource {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly Problem[];
}

/** `file`: its path, for the places of problems. Total: any text has an answer. */
export type SourceReader = (text: string, file: string) => ReadSource;
