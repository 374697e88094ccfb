import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import type { BylineCorrection } from './listing/corrections.ts';
import type { Macros } from './texts.ts';

/** What a reader makes of the text of a file; problems of one record go with the record. */
export interface ReadSource {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly Problem[];
}

/** What a reader may be told beside the text; all but macros and nicknames is for pasted text. */
export interface SourceContext {
  readonly macros?: Macros;
  /** What a site calls its people in files of papers: `admin` -> `Ada Osei`. */
  readonly nicknames?: ReadonlyMap<string, string>;
  /** The day the text was copied: a header without a year means this year. */
  readonly retrieved?: CalendarDate | undefined;
  /** What is settled of ambiguous codes: upper-case code to category, `CO` to `astro-ph.CO`. */
  readonly categories?: Readonly<Record<string, string>>;
  readonly corrections?: readonly BylineCorrection[];
  /** Told how many steps of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** `file`: its path, for the places of problems. Total: any text has an answer. */
export type SourceReader = (text: string, file: string, context?: SourceContext) => ReadSource;
