/** The catalog of the site's papers, built once. The only reader of Astro's content collections. */
import { getCollection } from 'astro:content';
import { parseEntryFile } from '../content/entry-file.ts';
import { parseYamlFile } from '../content/yaml-file.ts';
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import { orphaned } from '../domain/orphaned.ts';
import { overlaySchema } from '../domain/overlay.ts';
import { toPaper } from '../domain/paper.ts';
import { peopleProblems } from '../domain/people-problems.ts';
import { share } from './digest.ts';
import { readFolder } from './loaders.ts';
import { report } from './report.ts';
import { CONTENT_FOLDER, people, placeOfPerson, termSettings } from './settings.ts';
import { abstractText, titleText } from './typeset.ts';

let catalog: Promise<Catalog> | undefined;

export function loadCatalog(): Promise<Catalog> {
  catalog ??= load();
  return catalog;
}

async function load(): Promise<Catalog> {
  const [paperIds, overlayIds, noteIds] = await Promise.all([
    idsOf('papers'),
    idsOf('overlays'),
    idsOf('notes'),
  ]);
  if (paperIds.length === 0) {
    throw new Error(
      `There is no paper in ${CONTENT_FOLDER}/papers. Run \`npm run import\` first: it makes papers of ${CONTENT_FOLDER}/listings.`,
    );
  }
  const entries = readFolder('papers', '.md', paperIds, parseEntryFile);
  const overlays = readFolder('overlays', '.yaml', overlayIds, (text, file) =>
    parseYamlFile(text, file, overlaySchema),
  );
  report([...entries.problems, ...overlays.problems]);
  const laid = [...entries.values].map(([id, { entry, abstract }]) =>
    toPaper(id, entry, abstract, overlays.values.get(id)),
  );
  const papers = laid.map(({ paper }) => paper);
  const ids = new Set(papers.map(({ id }) => id));
  report([
    ...laid.flatMap(({ problems }) => problems),
    ...orphaned('overlays', overlayIds, ids),
    ...orphaned('notes', noteIds, ids),
    ...peopleProblems(papers, people, placeOfPerson),
  ]);
  const built = buildCatalog(papers, {
    people,
    termSettings,
    toText: (paper) => ({ title: titleText(paper), abstract: abstractText(paper) }),
  });
  for (const paper of built.papers) share(paper);
  return built;
}

async function idsOf(collection: 'papers' | 'overlays' | 'notes'): Promise<readonly string[]> {
  return (await getCollection(collection)).map(({ id }) => id);
}
