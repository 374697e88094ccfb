/** The catalog of the site's papers, built once. The only reader of Astro's content collections. */
import { getCollection } from 'astro:content';
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import { toPaper } from '../domain/paper.ts';
import { compareNames } from '../domain/person-name.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { formatProblems } from '../content/format-problems.ts';

let catalog: Promise<Catalog> | undefined;

export function loadCatalog(): Promise<Catalog> {
  catalog ??= load();
  return catalog;
}

/** Throws with every problem of entries and overlays, so that one build names all of them. */
async function load(): Promise<Catalog> {
  const [entries, overlays] = await Promise.all([
    getCollection('papers'),
    getCollection('overlays'),
  ]);
  const overlayById = new Map(overlays.map(({ id, data }) => [id, data]));
  const papers = entries.map(({ id, data: { abstract, ...entry } }) =>
    toPaper(id, entry, abstract, overlayById.get(id)),
  );
  const known = new Set(entries.map(({ id }) => id));
  const problems = [
    ...papers.flatMap((paper) => paper.problems),
    ...[...overlayById.keys()].filter((id) => !known.has(id)).map(orphaned),
  ];
  if (problems.length > 0) throw new Error(`\n${formatProblems(problems)}`);
  return buildCatalog(
    papers.map(({ paper }) => paper),
    compareNames,
  );
}

function orphaned(id: string): Problem {
  return problem(
    'overlay-orphaned',
    { file: `content/overlays/${id}.yaml`, line: 1, column: 1 },
    `No paper has the id “${id}”.`,
    'Name the file after an entry in content/papers, or remove it.',
  );
}
