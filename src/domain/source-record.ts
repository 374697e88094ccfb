/** One citation of a source, as the reader of any format returns it. */
import type { Place, Problem } from './problem.ts';
import type { Publication } from './publication.ts';

/** A publication that may lack its title. A record without a title or a name is refused. */
export type RecordedPublication = Omit<Publication, 'title'> & {
  readonly title: Publication['title'] | undefined;
};

export interface SourceRecord {
  /** Where the citation begins. */
  readonly place: Place;
  /** Its key in the source. */
  readonly key: string | undefined;
  /** Names in parts if the source has them so; the title in Markdown, everything else plain Unicode. */
  readonly publication: RecordedPublication;
  /** Markdown. */
  readonly abstract: string | undefined;
  /** Names of the source's fields that are not used. */
  readonly leftOut: readonly string[];
  /** A record with an error is refused and reported; the others are written. */
  readonly problems: readonly Problem[];
  /** Title, names and abstract in the source's own characters, if these differ. */
  readonly printed?: {
    readonly title?: string | undefined;
    readonly authors?: readonly string[] | undefined;
    readonly abstract?: string | undefined;
  };
  /** What only a listing says, or this project's export of one. */
  readonly fromListing?: {
    readonly yearFrom?: 'listing' | 'retrieval';
    readonly badges?: readonly string[];
    readonly affiliations?: readonly string[];
    /** Probability that the title was split from the authors in the right place. */
    readonly confidence?: number;
  };
}
