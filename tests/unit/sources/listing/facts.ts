import type { SourceRecord } from '../../../../src/domain/source-record.ts';
import type { Byline } from '../../../../src/sources/listing/byline.ts';

/** What a listing says of a paper, in its own characters. */
export interface Facts {
  readonly line: number;
  readonly category: string | undefined;
  readonly date: string | undefined;
  readonly yearFrom: string | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  readonly badges: readonly string[];
  readonly affiliations: readonly string[];
  readonly abstract: string | undefined;
  readonly confidence: number;
}

export function factsOf({ place, publication, printed, fromListing }: SourceRecord): Facts {
  return {
    line: place.line,
    category: publication.category,
    date: publication.date,
    yearFrom: fromListing?.yearFrom,
    title: printed?.title ?? '',
    authors: printed?.authors ?? [],
    truncated: publication.truncated,
    badges: fromListing?.badges ?? [],
    affiliations: fromListing?.affiliations ?? [],
    abstract: printed?.abstract,
    confidence: fromListing?.confidence ?? 0,
  };
}

/** The byline as a listing prints it: the inverse of reading it. */
export function formatByline({ title, authors, truncated, affiliations }: Byline): string {
  const tags = affiliations.length === 0 ? '' : ` · ${affiliations.join(', ')}`;
  return title + authors.join(', ') + (truncated ? ' et al.' : '') + tags;
}
