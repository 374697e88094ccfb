/**
 * All problems of the files in the content folder. A build stops at the first kind of file that has one, but the
 * maintainer wants to know about all.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@mdx-js/mdx';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { parseEntryFile } from '../../src/content/entry-file.ts';
import { problem, type Problem } from '../../src/domain/problem.ts';
import { quote } from '../../src/domain/quote.ts';
import { newsSchema } from '../../src/domain/news.ts';
import { readingListsSchema } from '../../src/domain/reading-lists.ts';
import { redirectsSchema } from '../../src/domain/redirects.ts';
import { macrosSchema, topicsSchema } from '../../src/domain/site.ts';
import { termsSchema } from '../../src/domain/terms/terms.ts';
import { REMOTE_MEDIA } from '../../src/markup/fail-on-remote-media.ts';
import { FORMULAS } from '../../src/markup/math/formula-issues.ts';
import { PROSE_REHYPE_PLUGINS, remarkPlugins } from '../../src/markup/processor.ts';
import { readOwnPages } from '../../src/site/settings/own-pages.ts';
import { readFolder } from '../../src/site/settings/read-folder.ts';
import { papersFolder, readEntries, readMaintainerFiles, readYaml } from './content-folder.ts';

const SETTINGS: Readonly<Record<string, z.ZodType>> = {
  'topics.yaml': topicsSchema,
  'terms.yaml': termsSchema,
  'redirects.yaml': redirectsSchema,
  'lists.yaml': readingListsSchema,
  'news.yaml': newsSchema,
};

/** What unified throws. */
const messageSchema = z.object({
  reason: z.string(),
  line: z.number().default(1),
  column: z.number().default(1),
  cause: z.unknown(),
  source: z.string().optional(),
});

export async function contentProblems(content: string): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [name, schema] of Object.entries(SETTINGS)) {
    readYaml(path.join(content, name), schema, problems);
  }
  const macros = readYaml(path.join(content, 'macros.yaml'), macrosSchema, problems) ?? {};
  readMaintainerFiles(content, problems);
  problems.push(...readOwnPages(content).problems);
  for (const [id, text] of readEntries(content, problems)) {
    problems.push(...parseEntryFile(text, path.join(papersFolder(content), `${id}.md`)).problems);
  }
  const prose = ['notes', 'pages'].map((name) => readFolder(path.join(content, name), '.mdx'));
  for (const { file, text } of prose.flatMap(({ files }) => files)) {
    const missing = (tree: Root): void => {
      problems.push(...missingPictures(tree, file));
    };
    try {
      await compile(withoutFrontMatter(text), {
        remarkPlugins: remarkPlugins(macros),
        rehypePlugins: [...PROSE_REHYPE_PLUGINS, () => missing],
      });
    } catch (error) {
      problems.push(unreadable(file, messageSchema.parse(error)));
    }
  }
  return problems;
}

/** Keeps its line breaks, so that the lines of the text keep their numbers. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/, (front) =>
    front.replaceAll(/[^\n]/g, ''),
  );
}

/** Pictures beside a page that are not there: Vite names every module on the way to them, and no line. */
function missingPictures(tree: Root, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'element', ({ tagName, properties: { src }, position }) => {
    if (tagName !== 'img' || typeof src !== 'string' || /^\/|^[a-z]+:/i.test(src)) return;
    if (existsSync(path.join(path.dirname(file), decodeURI(src)))) return;
    const { line = 1, column = 1 } = position?.start ?? {};
    const message = `There is no picture ${quote(src)} beside this page.`;
    const hint = 'Put it there, or correct the name.';
    problems.push(problem('file-missing', { file, line, column }, message, hint));
  });
  return problems;
}

function unreadable(
  file: string,
  { line, column, reason, cause, source }: z.infer<typeof messageSchema>,
): Problem {
  if (source === FORMULAS) {
    const hint = 'Correct it here, or define its macro in content/macros.yaml.';
    return problem('prose-unreadable', { file, line, column }, reason, hint);
  }
  if (source === REMOTE_MEDIA) {
    const hint =
      'Copy a picture into content/pages, and name it ![What it shows](./picture.jpg); link to anything else.';
    return problem('prose-unreadable', { file, line, column }, reason, hint);
  }
  const why = cause instanceof Error ? cause.message : reason;
  return problem(
    'prose-unreadable',
    { file, line, column },
    `This is not MDX: ${why.replace(/\.$/, '')}.`,
    'In MDX < and { have a meaning of their own; write \\< and \\{ for the characters.',
  );
}
