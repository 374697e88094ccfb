/** Which fields of a record say nothing that is kept, so that they can be named. */
import type { Variable } from '../../domain/publication.ts';
import { VARIABLES } from '../../domain/publication.ts';
import { findArxivId, isDoiAlone } from '../identifiers.ts';
import type { LinkField } from '../links.ts';
import type { Role } from './dialects.ts';
import { typeOfTags } from './types.ts';

type ByRole = ReadonlyMap<Role, readonly LinkField[]>;

/** Variables of which one text is used, as it is written. */
const AS_WRITTEN: ReadonlySet<Role> = new Set<Role>([
  ...VARIABLES.filter((name) => name !== 'page' && name !== 'original-title'),
  'proceedings-title',
]);

/** Other roles of which the first text is used. */
const FIRST: ReadonlySet<Role> = new Set<Role>(['title', 'book-title', 'abstract']);

/** Notes of Scopus, Web of Science, EBSCO, ProQuest and Pure about their own records, with addresses of e-mail. */
const OF_DATABASE =
  /^(?:(?:export date|cited by|correspondence address|coden|references|conference code|funding (?:details|information|text)|publisher copyright|accession number|times cited)\b[^:]*:|(?:copyright|last updated) - )/i;

export function isOfDatabase(note: string): boolean {
  return OF_DATABASE.test(note);
}

/** A file in EndNote’s or Zotero’s library. */
export function isOnDisk(address: string): boolean {
  return /^(?:internal-pdf:|file:|\/(?!\/)|[A-Z]:\\)/i.test(address);
}

/** `variables` are those that are kept, and `editors` is the role that gives the editors. */
export function unusedFields(
  byRole: ByRole,
  plain: (text: string) => string | undefined,
  variables: Partial<Record<Variable, string | undefined>>,
  editors: Role,
): readonly LinkField[] {
  const [title] = byRole.get('title') ?? [];
  const kept = [...Object.values(variables), plain(title?.text ?? '')].map(folded);
  const isUnused = (role: Role, text: string, first: string): boolean => {
    if (role === 'accession') return findArxivId(text) === undefined;
    if (role === 'pdf') return isOnDisk(text);
    if (role === 'note') return isOfDatabase(text);
    if (role === 'early') return byRole.has('year');
    if (role === 'editors' || role === 'volume-editors') return role !== editors;
    if (FIRST.has(role)) return folded(text) !== folded(first);
    const saysType = role === 'genre' && (isDoiAlone(text) || typeOfTags([text]) !== undefined);
    return AS_WRITTEN.has(role) && !saysType && !kept.includes(folded(plain(text)));
  };
  return [...byRole].flatMap(([role, fields]) =>
    fields.filter(({ text }) => isUnused(role, text, fields[0]?.text ?? '')),
  );
}

function folded(text = ''): string {
  return text.toLowerCase();
}
