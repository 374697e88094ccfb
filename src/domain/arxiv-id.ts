import { fromParts, type PartialDate } from './partial-date.ts';

/** Two-digit years from this one on are in the twentieth century: arXiv began in August 1991. */
const FIRST_YEAR = 91;

/**
 * The month in which a preprint was submitted, from its id (info.arxiv.org/help/arxiv_identifier.html).
 * @example arxivMonth('2206.03126') // '2022-06'
 * @example arxivMonth('hep-th/9901001') // '1999-01'
 */
export function arxivMonth(id: string): PartialDate | undefined {
  const [, year = '', month = ''] = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})(\d{2})/.exec(id) ?? [];
  const short = Number(year);
  return fromParts({ year: short + (short < FIRST_YEAR ? 2000 : 1900), month: Number(month) });
}
