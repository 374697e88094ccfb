/** The catalog of the site's papers, built once. The only reader of Astro's content collections. */
import { getCollection } from 'astro:content';
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import { orphaned } from '../domain/orphaned.ts';
import { toPaper } from '../domain/paper.ts';
import { peopleProblems } from '../domain/people-problems.ts';
import { hasError, type Problem } from '../domain/problem.ts';
import { formatProblems } from '../content/format-problems.ts';
import { CONTENT_FOLDER, people, placeOfPerson, termSettings } from './settings.ts';
import { abstractText, titleText } from './typeset.ts';

let catalog: Promise<Catalog> | undefined;

export function loadCatalog(): Promise<Catalog> {
  catalog ??= load();
  return catalog;
}

async function load(): Promise<Catalog> {
  const [entries, overlays, notes] = await Promise.all([
    getCollection('papers'),
    getCollection('overlays'),
    getCollection('notes'),
  ]);
  if (entries.length === 0) {
    throw new Error(
      `There is no paper in ${CONTENT_FOLDER}/papers. Run \`npm run import\` first: it makes papers of ${CONTENT_FOLDER}/listings.`,
    );
  }
  const overlayById = new Map(overlays.map(({ id, data }) => [id, data]));
  const laid = entries.map(({ id, data: { abstract, ...entry } }) =>
    toPaper(id, entry, abstract, overlayById.get(id)),
  );
  const papers = laid.map(({ paper }) => paper);
  const ids = new Set(papers.map(({ id }) => id));
  report([
    ...laid.flatMap(({ problems }) => problems),
    ...orphaned('overlays', overlayById.keys(), ids),
    ...orphaned(
      'notes',
      notes.map(({ id }) => id),
      ids,
    ),
    ...peopleProblems(papers, people, placeOfPerson),
  ]);
  return buildCatalog(papers, {
    people,
    termSettings,
    toText: (paper) => ({ title: titleText(paper), abstract: abstractText(paper) }),
  });
}

/** Ends the build with every problem when one is an error; warnings are printed. */
function report(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const text = `\n${formatProblems(problems, CONTENT_FOLDER)}`;
  if (hasError(problems)) throw new Error(text);
  console.warn(text);
}
