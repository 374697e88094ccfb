/** What a reader of any format makes of one citation of a source: the way from every format to an entry. */
import type { Place, Problem } from './problem.ts';
import type { Publication } from './publication.ts';

/** A publication that may lack its title; a record without one, or without a name, is refused. */
export type RecordedPublication = Omit<Publication, 'title'> & {
  readonly title: Publication['title'] | undefined;
};

export interface SourceRecord {
  /** Where the citation begins. */
  readonly place: Place;
  /** Its key in the source. */
  readonly key: string | undefined;
  /** Names structured where the source is; title in Markdown, everything else plain Unicode. */
  readonly publication: RecordedPublication;
  /** Markdown. */
  readonly abstract: string | undefined;
  /** Fields of the source that have no place in the model, by their names there. */
  readonly leftOut: readonly string[];
  /** A record with an error is refused: it is named, and the others are written. */
  readonly problems: readonly Problem[];
  /** Title, names and abstract in the source's own characters, where these are others. */
  readonly printed?: {
    readonly title?: string | undefined;
    readonly authors?: readonly string[] | undefined;
    readonly abstract?: string | undefined;
  };
  /** What only a listing says, or this project's own export of one. */
  readonly listed?: {
    readonly yearFrom?: 'listing' | 'retrieval';
    readonly badges?: readonly string[];
    readonly affiliations?: readonly string[];
    /** How sure it is where the title ends and the authors begin, 0 to 1. */
    readonly confidence?: number;
  };
}
