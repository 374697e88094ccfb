import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import type { BylineCorrection } from './listing/corrections.ts';
import type { Macros } from './texts.ts';

/** The result of a reader; problems of a single record are with the record. */
export interface ReadSource {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly Problem[];
}

/** What a reader may need besides the text. Everything but macros and nicknames is for pasted text. */
export interface SourceContext {
  readonly macros?: Macros;
  /** Ids of people in the files of a former site: `admin` -> `Ada Osei`. */
  readonly nicknames?: ReadonlyMap<string, string>;
  /** The day on which the text was copied, which gives headers without a year theirs. */
  readonly retrieved?: CalendarDate | undefined;
  /** Choices for ambiguous codes: `CO` -> `astro-ph.CO`. */
  readonly categories?: Readonly<Record<string, string>>;
  readonly corrections?: readonly BylineCorrection[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** Never fails, whatever the text. `file` is the path for the places of problems. */
export type SourceReader = (text: string, file: string, context?: SourceContext) => ReadSource;
