/** The engines that the search is compared with. They are no part of the product: npm puts them into .cache. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { SearchDocument } from '../../src/search/build/document.ts';
import { runNpm } from '../lib/npm.ts';

const FOLDER = path.resolve('.cache/bench');
export const MODULES = path.join(FOLDER, 'node_modules');
const PACKAGES = ['minisearch@7.2.0', 'pagefind@1.4.0'];

interface MiniSearch {
  readonly addAll: (documents: readonly object[]) => void;
  readonly toJSON: () => object;
}

interface PagefindIndex {
  readonly addCustomRecord: (record: object) => Promise<unknown>;
  readonly writeFiles: (options: { outputPath: string }) => Promise<unknown>;
}

const miniSearchModule = z.object({
  default: z.custom<new (options: object) => MiniSearch>((value) => typeof value === 'function'),
});

const pagefindModule = z.object({
  createIndex: z.custom<() => Promise<{ index: PagefindIndex }>>(
    (value) => typeof value === 'function',
  ),
  close: z.custom<() => Promise<void>>((value) => typeof value === 'function'),
});

export function installCompared(): void {
  if (existsSync(path.join(MODULES, 'pagefind')) && existsSync(path.join(MODULES, 'minisearch'))) {
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, ...PACKAGES];
  const { status } = runNpm(args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm could not install ${PACKAGES.join(' and ')}.`);
}

export async function miniSearchIndex(documents: readonly SearchDocument[]): Promise<string> {
  const file = path.join(MODULES, 'minisearch/dist/es/index.js');
  const { default: Engine } = miniSearchModule.parse(await import(pathToFileURL(file).href));
  const engine = new Engine({
    fields: ['title', 'authors', 'abstract'],
    storeFields: ['title', 'authors'],
  });
  engine.addAll(documents.map((document) => ({ ...document, authors: namesOf(document) })));
  return JSON.stringify(engine);
}

/** Writes Pagefind's index into a folder. */
export async function pagefindIndex(
  documents: readonly SearchDocument[],
  outputPath: string,
): Promise<void> {
  const file = path.join(MODULES, 'pagefind/lib/index.js');
  const pagefind = pagefindModule.parse(await import(pathToFileURL(file).href));
  const { index } = await pagefind.createIndex();
  for (const document of documents) {
    const { id, title, abstract } = document;
    const authors = namesOf(document);
    await index.addCustomRecord({
      url: `/papers/${id}/`,
      content: `${title}\n${authors}\n${abstract}`,
      language: 'en',
      meta: { title, authors },
    });
  }
  await index.writeFiles({ outputPath });
  await pagefind.close();
}

function namesOf({ authors }: SearchDocument): string {
  return authors.map(({ name }) => name).join(', ');
}
