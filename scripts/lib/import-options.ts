import { parseArgs } from 'node:util';
import { calendarDateSchema, type CalendarDate } from '../../src/domain/calendar-date.ts';

export interface ImportOptions {
  /** Listings to import; none means all of content/listings. */
  readonly files: readonly string[];
  readonly retrieved: CalendarDate | undefined;
  /** Fail if content/papers differs from what would be written; write nothing. */
  readonly isCheck: boolean;
  /** Print what would change; write nothing. */
  readonly isDryRun: boolean;
  readonly format: 'text' | 'jsonl';
  /** Add HTML, text and Markdown to each JSON line. */
  readonly withForms: boolean;
  /** Treat warnings as errors. */
  readonly isStrict: boolean;
  /** Show all warnings, not just a few of each kind. */
  readonly isVerbose: boolean;
  /** Copy the sources into content/listings, and the files that they name into content/files. */
  readonly isBringing: boolean;
}

export const USAGE = `npm run import -- [FILE…] [options]

  FILE…                    sources to import: BibTeX, CSL-JSON, RIS, PubMed, Web of Science, EndNote, pages of
                           academicpages or Hugo Blox, pasted text, or folders of these (default: content/listings)
  --bring                  copy the sources into content/listings, and the PDFs and pictures that they name
                           into content/files
  --retrieved YYYY-MM-DD   day on which the listing was copied (default: from the .yaml file next to it)
  --check                  fail if content/papers differs from what import would write
  --dry-run                show what would change, write nothing
  --format text|jsonl      report as text, or one JSON object for each record
  --render                 with jsonl: add the HTML, Markdown and text of titles and abstracts
  --strict                 treat warnings as errors
  --verbose                show all warnings, not just a few of each kind`;

/** @throws an Error that says what is wrong with the arguments */
export function parseImportOptions(args: readonly string[]): ImportOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      retrieved: { type: 'string' },
      check: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      render: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      bring: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { format } = values;
  if (format !== 'text' && format !== 'jsonl') {
    throw new Error(`--format is “${format}”; expected text or jsonl.`);
  }
  return {
    files: positionals,
    retrieved: values.retrieved === undefined ? undefined : toDate(values.retrieved),
    isCheck: values.check,
    isDryRun: values['dry-run'],
    format,
    withForms: values.render,
    isStrict: values.strict,
    isVerbose: values.verbose,
    isBringing: values.bring,
  };
}

function toDate(text: string): CalendarDate {
  const { data } = calendarDateSchema.safeParse(text);
  if (data === undefined) {
    throw new Error(`--retrieved is “${text}”; expected a day such as 2026-11-23.`);
  }
  return data;
}
