/**
 * Fields that an entry inherits: by `crossref` (“BibTeXing”, section 2.4) and biblatex’s `xdata` (biblatex 3.20, section
 * 3.13). The parent's title becomes the child's `booktitle`.
 */
import { wordSet } from '../../domain/look-up.ts';
import type { BibEntry } from './scan.ts';
import type { BibField } from './scan-fields.ts';
import { PARENTS } from './types.ts';

/** Fields that are not inherited. */
const NOT_INHERITED = wordSet(
  'title subtitle titleaddon shorttitle sorttitle author shortauthor abstract annotation annote note addendum keywords ' +
    'crossref xref xdata ids entryset entrysubtype execute label options presort related relatedoptions relatedstring ' +
    'relatedtype shorthand shorthandintro sortkey key url doi eprint eprinttype eprintclass archiveprefix primaryclass ' +
    'pdf file pages pagetotal urldate chapter type',
);

/** The longest chain of parents. */
const DEEPEST = 5;

/**
 * The entries that are publications, each with inherited fields after its own. Only a reference to an entry that the file
 * does not have stays in place, to be named.
 */
export function inheritFields(entries: readonly BibEntry[]): readonly BibEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const parents = new Set<BibEntry>();
  const withParents = (entry: BibEntry, depth: number): readonly BibField[] => {
    if (depth > DEEPEST) return entry.fields;
    const followed = new Set<BibField>();
    const inherited: BibField[] = [];
    const names = new Set(
      entry.fields.filter(({ value }) => value.trim() !== '').map((field) => field.name),
    );
    for (const field of entry.fields) {
      const { name, value } = field;
      if (name !== 'crossref' && name !== 'xdata') continue;
      const found = value.split(',').map((key) => byKey.get(key.trim().toLowerCase()));
      if (!found.includes(undefined)) followed.add(field);
      for (const parent of found) {
        if (parent === undefined || parent === entry) continue;
        parents.add(parent);
        const given = withParents(parent, depth + 1);
        const taken =
          name === 'xdata' ? given : given.flatMap((each) => inheritedField(each, given));
        for (const each of taken) {
          if (names.has(each.name)) continue;
          names.add(each.name);
          inherited.push(each);
        }
      }
    }
    return [...entry.fields.filter((field) => !followed.has(field)), ...inherited];
  };
  const whole = entries.map((entry) => ({ ...entry, fields: withParents(entry, 0) }));
  return whole.filter((_, at) => {
    const entry = entries[at];
    return entry !== undefined && !PARENTS.has(entry.type) && !parents.has(entry);
  });
}

/** A parent's field as the child inherits it, if it does. */
function inheritedField(field: BibField, given: readonly BibField[]): readonly BibField[] {
  const hasBookTitle = given.some(({ name }) => name === 'booktitle');
  if (field.name === 'title') return hasBookTitle ? [] : [{ ...field, name: 'booktitle' }];
  if (field.name === 'subtitle') return hasBookTitle ? [] : [{ ...field, name: 'booksubtitle' }];
  return NOT_INHERITED.has(field.name) ? [] : [field];
}
