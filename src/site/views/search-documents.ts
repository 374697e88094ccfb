import { buildIndex, type BuiltIndex } from '../../search/build/build-index.ts';
import type { SearchDocument } from '../../search/build/document.ts';
import { KINDS } from '../../domain/kinds.ts';
import { memoize } from '../../domain/memoize.ts';
import type { Paper } from '../../domain/paper.ts';
import { joinParts, startOf } from '../../domain/partial-date.ts';
import { VENUE, type SearchPlaces } from '../../search/index-files.ts';
import { EXTRAS } from '../../search/query.ts';
import type { Library } from '../library.ts';
import { bibOf } from '../routes.ts';
import type { Site } from '../site.ts';
import { paperLinks } from './paper-links.ts';
import { hasCode, meaningOf, venueLabel } from './paper-row.ts';

/** Both parts of the index. */
export const searchIndex = memoize((library: Library): Promise<BuiltIndex> => {
  const { ownerId, site } = library;
  const { routes } = site;
  const addresses = {
    paper: routes.paper('{id}'),
    owner: ownerId && routes.author(ownerId),
    bib: bibOf(routes.papers()),
    author: routes.author('{id}'),
    topic: routes.topic('{id}'),
  };
  const { venues, terms } = library;
  const pages = site.pages.map(({ name, title }) => ({ id: name, label: title }));
  const lists = Object.entries(site.lists).map(([id, { title }]) => ({ id, label: title }));
  // A phrase of only two papers is found by its words.
  const phrases = terms.terms.filter(({ papers }) => papers.length > 2);
  const places = [
    toPlaces(
      VENUE,
      routes.venue('{id}'),
      venues.map(({ id, name }) => ({ id, label: name })),
    ),
    toPlaces('list', routes.list('{id}'), lists),
    toPlaces('page', routes.own('{id}'), pages),
    toPlaces('key phrase', routes.term('{id}'), phrases),
  ];
  return buildIndex(
    searchDocuments(library),
    addresses,
    places.filter(({ labels }) => labels.length > 0),
  );
});

function toPlaces(
  kind: string,
  address: string,
  found: readonly { readonly id: string; readonly label: string }[],
): SearchPlaces {
  return {
    kind,
    address,
    labels: found.map(({ label }) => label),
    ids: Object.fromEntries(found.map(({ id }, at) => [at, id])),
  };
}

/** A link of the kind, or for code a badge of the source. */
function extrasOf(paper: Paper, site: Site): readonly string[] {
  const kinds: readonly string[] = paperLinks(paper, site).map(({ kind }) => kind);
  return EXTRAS.filter((extra) => kinds.includes(extra) || (extra === 'code' && hasCode(paper)));
}

function searchDocuments({
  site,
  papers,
  authorsByPaper,
  topicsByPaper,
  venueByPaper,
  textOf,
}: Library): readonly SearchDocument[] {
  return papers.map((paper) => {
    const authors = authorsByPaper.get(paper.id) ?? [];
    return {
      id: paper.id,
      title: textOf(paper.title),
      authors: paper.authors.map(({ full }, index) => ({
        name: full,
        id: authors[index]?.id,
      })),
      truncated: paper.truncated,
      date: paper.date ? joinParts(startOf(paper.date)) : '',
      dateMeaning: meaningOf(paper).toLowerCase(),
      topics: (topicsByPaper.get(paper.id) ?? []).map((key) => {
        const { id, name, category = '', archive = '' } = site.topicOf(key);
        // Every reader loads the index, so the same words are not written twice.
        return { id, name, category, archive: archive === name ? '' : archive };
      }),
      abstract: textOf(paper.abstract ?? ''),
      has: extrasOf(paper, site),
      kind: KINDS[paper.versions[0].type].label,
      venue: venueLabel(paper),
      venueName: venueByPaper.get(paper.id)?.name,
      arxiv: paper.arxiv,
      doi: paper.doi,
    };
  });
}
