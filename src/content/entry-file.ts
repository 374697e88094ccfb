/** The file of an entry: YAML front matter, then the abstract as Markdown. */
import { parseDocument, stringify } from 'yaml';
import { entrySchema, type Entry } from '../domain/entry.ts';

/** A digest of text, such as SHA-256 in hexadecimal digits; given by the caller, who has the means. */
export type DigestText = (text: string) => string;

export interface EntryFile {
  readonly entry: Entry;
  /** Markdown. */
  readonly abstract: string;
  /** True when a character of the file is not as import wrote it. */
  readonly isEdited: boolean;
}

const COMMENT = '# Written by `npm run import`. To correct something, make an overlay in content/overlays.\n';

/** Strings are quoted, so that no YAML reader takes a date or a number for anything but text. */
const YAML_OPTIONS = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_SINGLE',
  defaultKeyType: 'PLAIN',
} as const;

const DIGEST_LINE = /^digest: .*\n/m;

export function formatEntryFile(
  facts: Omit<Entry, 'digest'>,
  abstract: string,
  digestOf: DigestText,
): string {
  const front = `---\n${COMMENT}${stringify(facts, YAML_OPTIONS)}`;
  const rest = `---\n\n${abstract}\n`;
  return `${front}digest: '${digestOf(front + rest)}'\n${rest}`;
}

/** The entry in a file that `formatEntryFile` wrote, or in words why it cannot be read. */
export function parseEntryFile(text: string, digestOf: DigestText): EntryFile | string {
  const unix = text.replaceAll('\r\n', '\n');
  const [, yaml, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(unix) ?? [];
  if (yaml === undefined || body === undefined) return 'it does not begin with front matter';
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) return error.message.split('\n')[0] ?? error.message;
  const parsed = entrySchema.safeParse(document.toJS());
  if (!parsed.success) {
    return parsed.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('; ');
  }
  return {
    entry: parsed.data,
    abstract: body.trim(),
    isEdited: parsed.data.digest !== digestOf(unix.replace(DIGEST_LINE, '')),
  };
}
