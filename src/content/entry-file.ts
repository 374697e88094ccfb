/** The file of an entry: YAML front matter, then the abstract as Markdown. */
import { stringify } from 'yaml';
import { entrySchema, type Entry } from '../domain/entry.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { parseYamlFile } from './yaml-file.ts';

/** A digest of text, such as SHA-256 in hexadecimal; given by the caller, as this module is pure. */
export type DigestText = (text: string) => string;

/** What a source says: an entry without its digest. */
export type Facts = Omit<Entry, 'digest'>;

export interface EntryFile {
  readonly entry: Entry;
  /** Markdown; empty where there is none. */
  readonly abstract: string;
}

const COMMENT =
  '# Written by `npm run import`. To correct something, make an overlay in content/overlays.\n';

/** Strings are quoted, so that no YAML reader takes one for a date or a number. */
const YAML_OPTIONS = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_SINGLE',
  defaultKeyType: 'PLAIN',
} as const;

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;
const DIGEST_LINE = /^digest: '(.*)'\n/m;

/** Fields that people look for first; the rest follows in the order of the source. */
const FIRST: readonly string[] = [
  ...['type', 'title', 'authors', 'truncated', 'date', 'yearFrom', 'category'],
  ...['badges', 'affiliations', 'listing'],
];

export function formatEntryFile(facts: Facts, abstract: string, digestOf: DigestText): string {
  const front = `---\n${COMMENT}${stringify(inOrder(facts), YAML_OPTIONS)}`;
  const rest = abstract === '' ? '---\n' : `---\n\n${abstract}\n`;
  return `${front}digest: '${digestOf(front + rest)}'\n${rest}`;
}

/** The default type is not written. */
function inOrder({ type, ...facts }: Facts): object {
  const all = new Map(Object.entries(type === 'article' ? facts : { ...facts, type }));
  const names = new Set([...FIRST, ...all.keys()]);
  return Object.fromEntries(
    [...names].flatMap((name) => (all.get(name) === undefined ? [] : [[name, all.get(name)]])),
  );
}

/** The entry in a file that `formatEntryFile` wrote, or the problems that keep it from being one. */
export function parseEntryFile(
  text: string,
  file: string,
): { value: EntryFile | undefined; problems: readonly Problem[] } {
  const [, yaml, body] = FRONT_MATTER.exec(withUnixLines(text)) ?? [];
  if (yaml === undefined || body === undefined) {
    const place = { file, line: 1, column: 1 };
    const message = 'This file has no front matter: it must begin with a line of three hyphens.';
    return { value: undefined, problems: [problem('entry-unreadable', place, message, HINT)] };
  }
  const { value: entry, problems } = parseYamlFile(yaml, file, entrySchema, {
    line: 2,
    hint: HINT,
  });
  return { value: entry && { entry, abstract: body.trim() }, problems };
}

const HINT =
  'Undo the edit (git checkout), or delete the file; `npm run import` writes it again. Corrections belong in an overlay.';

/** Whether an entry's file, apart from line ends, differs from what import wrote. */
export function isEdited(text: string, digestOf: DigestText): boolean {
  const unix = withUnixLines(text);
  return DIGEST_LINE.exec(unix)?.[1] !== digestOf(unix.replace(DIGEST_LINE, ''));
}

function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
