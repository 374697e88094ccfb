/** What Crossref’s API has in forms of its own. */
import { z } from 'zod';
import { KINDS, type CslType } from '../../domain/kinds.ts';
import type { GivenVariables } from '../classify-venue.ts';

const listSchema = z.array(z.string());

const eventSchema = z.looseObject({ name: z.string().nullish(), location: z.string().nullish() });

/** Of two titles the first is that of the series in which the book is; a book has only that one. */
export function crossrefTitles(type: CslType, value: unknown): GivenVariables {
  const [series, book] = listSchema.safeParse(value).data ?? [];
  if (type === 'book' && series !== undefined) {
    return { 'container-title': undefined, 'collection-title': series };
  }
  const isInBook = KINDS[type].container === 'book' || KINDS[type].container === 'proceedings';
  return isInBook && book !== undefined
    ? { 'container-title': book, 'collection-title': series }
    : {};
}

/** Undefined if the conference is given in words. */
export function crossrefEvent(value: unknown): GivenVariables | undefined {
  const event = eventSchema.safeParse(value).data;
  return (
    event && {
      'event-title': event.name ?? undefined,
      'event-place': event.location ?? undefined,
    }
  );
}
