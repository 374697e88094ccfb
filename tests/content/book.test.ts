/** The books of the project name files; a file that is renamed must be renamed there too. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const BOOKS = globSync(['*.md', 'src/**/README.md', 'scripts/*/README.md'], {
  exclude: ['**/template/**'],
});
const NAMES = new Set(
  globSync(['{src,scripts,tests}/**/*.{ts,astro,css,mjs}', '*.mjs']).map((file) => path.basename(file)),
);

test.each(BOOKS)('%s names files that are there', (book) => {
  const text = readFileSync(book, 'utf8');
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  const folder = path.dirname(book);
  const isThere = (name: string): boolean => existsSync(name) || existsSync(path.join(folder, name));
  const paths = quoted.filter((name) => /^(?:src|scripts|tests)\/[^*…]+$/.test(name));
  const files = quoted.filter((name) => /^[\w/-]+\.(?:ts|astro|css)$/.test(name));
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, name = '']) => name);
  expect(paths.filter((name) => !isThere(name))).toEqual([]);
  expect(files.filter((name) => !NAMES.has(path.basename(name)))).toEqual([]);
  expect(links.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
});
