/** Pasted text to source records: the form of the text decides which reader takes it. */
import type { Problem } from '../../domain/problem.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { isArxivPage, readArxivPage } from './arxiv-page.ts';
import { isHeaderLike } from '../listing/header.ts';
import { toLines, type Line } from '../listing/lines.ts';
import { binaryProblem, parseListing, type ParseOptions } from '../listing/parse-listing.ts';
import { toSourceRecord, withoutContent } from '../listing/to-source-record.ts';
import type { Macros } from '../texts.ts';
import { unreadForm } from './unread-forms.ts';

export interface PastedOptions extends ParseOptions {
  readonly macros: Macros;
}

export interface ReadPasted {
  /** In the order of the text; those with an error are left out. */
  readonly records: readonly SourceRecord[];
  /** Errors concern the whole text, warnings what is around the records. */
  readonly problems: readonly Problem[];
}

interface PastedForm {
  readonly isForm: (lines: readonly Line[]) => boolean;
  readonly read: (text: string, options: PastedOptions) => ReadPasted;
}

/** The first that fits is taken. */
const FORMS: readonly PastedForm[] = [
  { isForm: isArxivPage, read: (text, options) => readArxivPage(toLines(text), options) },
  { isForm: (lines) => lines.some(({ text }) => isHeaderLike(text)), read: readListing },
];

/**
 * Reads text that was pasted into a file.
 *
 * @example readPasted('LGJun 7, 2022\nOn RainAna Gomez\nWe look at rain.', { file: 'gomez.txt', retrieved, macros: {} })
 */
export function readPasted(text: string, options: PastedOptions): ReadPasted {
  const lines = toLines(text);
  const binary = binaryProblem(text, options.file);
  if (binary !== undefined) return { records: [], problems: [binary] };
  if (lines.length === 0) return { records: [], problems: [] };
  const form = FORMS.find(({ isForm }) => isForm(lines));
  return form?.read(text, options) ?? { records: [], problems: [unreadForm(lines, options.file)] };
}

function readListing(text: string, options: PastedOptions): ReadPasted {
  const { records, refused, strays, unused } = parseListing(text, options);
  return {
    records: [
      ...[...records, ...refused].map((record) => toSourceRecord(record, options)),
      ...strays.map(withoutContent),
    ].sort((a, b) => a.place.line - b.place.line),
    problems: unused,
  };
}
