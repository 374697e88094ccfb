import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Library } from '../library.ts';
import { fact, type FactList } from './facts.ts';
import { topicLink, type PaperRow } from './paper-row.ts';

/** Topics, badges, affiliations and the year of a paper. */
export function detailsView(paper: Paper, { badges }: PaperRow, library: Library): FactList {
  const { site, topicsByPaper } = library;
  const topics = (topicsByPaper.get(paper.id) ?? []).map((key) => topicLink(key, site));
  const printed = paper.facts.affiliations;
  const year = paper.date && yearOf(paper.date);
  return {
    heading: 'Details',
    facts: [
      ...fact(
        topics.length === 1 ? 'Topic' : 'Topics',
        topics.map(({ href, label, code, archive }) => ({
          text: label === code ? label : `${label} (${code})`,
          href,
          look: 'topic',
          aside: archive,
        })),
      ),
      ...fact(
        badges.length === 1 ? 'Badge' : 'Badges',
        badges.map((text) => ({ text, look: 'badge' })),
      ),
      ...fact(
        'Affiliation',
        paper.affiliations.map((text) => ({ text, aside: '(as listed)' })),
      ),
      ...fact('Printed on the paper', [
        printed && { text: printed.value.join(', '), aside: printed.note },
      ]),
      ...fact('Year', [
        year === undefined ? undefined : { text: String(year), href: site.routes.year(year) },
      ]),
    ],
  };
}
