/** Issue, number in a series and the work's own number, which BibTeX has in one field. */
import type { Reference } from '../reference.ts';
import { text } from './field.ts';
import type { EntryType } from './types.ts';

/** What `number` means in an entry of this type: an issue, a number in a series, or the work's own. */
function numbered({ variables }: Reference, type: EntryType): (typeof NUMBERS)[number] {
  if (type === 'article' || type === 'inproceedings') return 'issue';
  if (type === 'book' || type === 'incollection' || type === 'inbook') {
    return variables['collection-title'] === undefined ? 'issue' : 'collection-number';
  }
  return 'number';
}

const NUMBERS = ['issue', 'collection-number', 'number'] as const;

/** The classic styles do not accept both `volume` and `number` for a book. An article number is `eid`. */
export function numbers(reference: Reference, type: EntryType): readonly string[] {
  const { variables } = reference;
  const name = numbered(reference, type);
  if (name === 'number') return text('number', isPatent(reference) ? undefined : variables.number);
  const isFree = type === 'article' || variables.volume === undefined;
  const inSeries = type === 'article' ? undefined : variables['collection-number'];
  return [
    ...(isFree ? text('number', variables[name] ?? variables.issue ?? inSeries) : []),
    ...text('eid', variables.number),
  ];
}

/** All numbers in fields of their own, where `number` and `eid` cannot be understood again. */
export function extraNumbers(reference: Reference, type: EntryType): readonly string[] {
  const { variables } = reference;
  const name = numbered(reference, type);
  const isFree = type === 'article' || name === 'number' || variables.volume === undefined;
  const isUnambiguous = NUMBERS.every(
    (each) =>
      variables[each] === undefined ||
      (each === 'number' && !isPatent(reference)) ||
      (each === name && isFree && each !== 'number'),
  );
  return isUnambiguous ? [] : NUMBERS.flatMap((each) => text(`x-${each}`, variables[each]));
}

export function isPatent({ type, variables }: Reference): boolean {
  return type === 'patent' && variables.number !== undefined;
}
