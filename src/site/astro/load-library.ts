/** The library of the site, made once per build. Nothing else reads the collections of papers and overlays. */
import { getCollection } from 'astro:content';
import { site } from 'virtual:offprint/site';
import { orphaned } from '../../domain/orphaned.ts';
import { toPaper } from '../../domain/paper.ts';
import { listProblems } from '../../domain/reading-lists.ts';
import { peopleProblems } from '../../domain/people-problems.ts';
import { findMoves } from '../files/moves.ts';
import { buildLibrary, type Library } from '../library.ts';
import { missingPictures } from '../settings/missing-pictures.ts';
import { noPapers } from '../settings/strictness.ts';
import { menuOf } from '../views/layout-view.ts';
import { collectionOf } from './collection-of.ts';
import { report } from './report.ts';

let library: Promise<Library> | undefined;

/** What every page shows of the library. */
export let everywhere = '';

/** Fails with every problem of the content folder. */
export function loadLibrary(): Promise<Library> {
  library ??= load();
  return library;
}

async function load(): Promise<Library> {
  const { folder, people, placeOf } = site;
  const [entries, overlays, notes] = await Promise.all([
    getCollection('papers'),
    collectionOf('overlays'),
    collectionOf('notes'),
  ]);
  if (entries.length === 0) {
    throw new Error(noPapers(folder));
  }
  const overlayById = new Map(overlays.map(({ id, data }) => [id, data]));
  const overlaid = entries.map(({ id, data, body = '' }) =>
    toPaper(id, data, body, overlayById.get(id)),
  );
  const papers = overlaid.map(({ paper }) => paper);
  const ids = new Set(papers.map(({ id }) => id));
  const built = buildLibrary(site, papers);
  report(
    [
      ...overlaid.flatMap(({ problems }) => problems),
      ...orphaned(
        'overlays',
        overlays.map(({ id }) => id),
        ids,
      ),
      ...orphaned(
        'notes',
        notes.map(({ id }) => id),
        ids,
      ),
      ...listProblems(site.lists, ids, (list) => placeOf('lists.yaml', list)),
      ...missingPictures(site),
      ...peopleProblems(papers, people, (id) => placeOf('people.yaml', id)),
      ...findMoves(built).problems,
    ],
    folder,
  );
  everywhere = JSON.stringify(menuOf(built));
  return built;
}
