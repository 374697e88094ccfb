/** The papers that `<Papers … />` shows on one of the maintainer's pages. */
import { closestSpelling } from '../../domain/spelling.ts';
import { lookUp } from '../../domain/look-up.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Library } from '../library.ts';
import { selectedPapers } from './home-view.ts';
import { rowsOf, type PaperRow } from './paper-row.ts';

/** The first of these properties that is given chooses the papers; without any, all are listed, the newest first. */
export interface PapersQuery {
  readonly selected?: boolean;
  readonly list?: string;
  readonly ids?: readonly string[];
  /** A code, a keyword, or the last part of the topic's address. */
  readonly topic?: string;
  /** Last part of the author's address. */
  readonly author?: string;
  readonly year?: number | string;
  /** Maximum number. */
  readonly limit?: number;
}

/** @throws an Error for a name that the site does not have, as it is probably misspelt */
export function ownPapers(query: PapersQuery, library: Library): readonly PaperRow[] {
  return papersOf(query, library).slice(0, query.limit).map(rowsOf(library));
}

function papersOf(query: PapersQuery, library: Library): readonly Paper[] {
  const { selected, list, ids, topic, author, year } = query;
  const { papers, paperById, papersByTopic, papersByAuthor, papersByYear, site } = library;
  if (selected === true) return selectedPapers(library);
  if (list !== undefined) {
    const found = lookUp(site.lists, list);
    const { papers: named } = found ?? fail('list', list, Object.keys(site.lists));
    return named.flatMap((id) => paperById.get(id) ?? []);
  }
  if (ids !== undefined) {
    return ids.map((id) => paperById.get(id) ?? fail('paper', id, paperById.keys()));
  }
  if (topic !== undefined) {
    const key = [...papersByTopic.keys()].find((each) =>
      [each, site.topicOf(each).id, site.topicOf(each).name].includes(topic),
    );
    return papersByTopic.get(key ?? topic) ?? fail('topic', topic, papersByTopic.keys());
  }
  if (author !== undefined) {
    return papersByAuthor.get(author) ?? fail('author', author, papersByAuthor.keys());
  }
  if (year !== undefined) {
    const years = [...papersByYear.keys()].map(String);
    return papersByYear.get(Number(year)) ?? fail('year', String(year), years);
  }
  return papers;
}

function fail(kind: string, given: string, known: Iterable<string>): never {
  const meant = closestSpelling(given, known);
  const advice = meant === undefined ? 'Correct it, or leave it out.' : `Did you mean “${meant}”?`;
  throw new Error(`<Papers>: this site has no ${kind} “${given}”. ${advice}`);
}
