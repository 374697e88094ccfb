/** What is beside the abstract on a paper's page: labels with values. */
import type { PartialDate } from '../../domain/partial-date.ts';
import { dateView } from './paper-row.ts';

export interface FactList {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** A text; with `href` a link, with `iso` a date. */
export interface FactValue {
  readonly text: string;
  /** Where the text has markup. */
  readonly html?: string;
  readonly href?: string;
  readonly iso?: string;
  readonly look?: 'topic' | 'badge' | 'aside';
  readonly before?: string;
  /** After the text, smaller. */
  readonly aside?: string | undefined;
}

/** Nothing without a value. */
export function fact(label: string, values: readonly (FactValue | undefined)[]): readonly Fact[] {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? [] : [{ label, values: known }];
}

export function dateFact(date: PartialDate): FactValue {
  const { label, iso } = dateView(date);
  return { text: label, iso };
}
