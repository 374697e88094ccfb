import type { Problem } from '../domain/problem.ts';
import type { PastedOptions } from './pasted/read-pasted.ts';
import type { SourceRecord } from '../domain/source-record.ts';

/** What a reader makes of the text of a file; problems of one record go with the record. */
export interface ReadSource {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly Problem[];
}

/** What a reader may be told beside the text; pasted text needs to know when it was copied, and what is settled. */
export interface SourceContext extends Partial<Omit<PastedOptions, 'file'>> {
  /** What a site calls its people in files of papers: `admin` -> `Ada Osei`. */
  readonly nicknames?: ReadonlyMap<string, string>;
}

/** `file`: its path, for the places of problems. Total: any text has an answer. */
export type SourceReader = (text: string, file: string, context?: SourceContext) => ReadSource;
