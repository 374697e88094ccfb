/** A paper as the site knows it, to be recognised among the records of a service, and such a record. */
import type { Name } from '../../domain/name.ts';
import type { PersonName } from '../../domain/person-name.ts';

export interface Sought {
  /** Readable Unicode. */
  readonly title: string;
  readonly authors: readonly PersonName[];
  /** The list of authors is cut. */
  readonly truncated: boolean;
  readonly year: number | undefined;
}

export interface Hit {
  readonly title: string;
  readonly authors: readonly Name[];
  /** False where the record lacks a name. */
  readonly isWhole: boolean;
  readonly year: number | undefined;
}
