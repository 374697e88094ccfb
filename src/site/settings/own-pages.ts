/** The pages in content/pages: their front matter, and its problems. */
import path from 'node:path';
import { parseYamlFile } from '../../content/yaml-file.ts';
import { nameProblem, ownPageSchema, toOwnPage, type OwnPage } from '../../domain/own-page.ts';
import type { Problem } from '../../domain/problem.ts';
import { TAKEN } from '../routes.ts';
import { readFolder } from './read-folder.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---\s*$/m;

/** Drafts are checked and left out. */
export function readOwnPages(content: string): {
  pages: readonly OwnPage[];
  problems: readonly Problem[];
} {
  const read = readFolder(path.join(content, 'pages'), '.mdx');
  const problems: Problem[] = [...read.problems];
  const pages = read.files.flatMap(({ id, file, text }) => {
    const front = text.startsWith('---') ? (FRONT_MATTER.exec(text)?.[1] ?? '') : '';
    const parsed = parseYamlFile(front, file, ownPageSchema, { line: 2 });
    problems.push(...parsed.problems);
    const wrongName = nameProblem(id, { file, line: 1, column: 1 }, TAKEN);
    if (wrongName) problems.push(wrongName);
    return parsed.value === undefined || parsed.value.draft ? [] : [toOwnPage(id, parsed.value)];
  });
  return { pages, problems };
}
