import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveStylesToSheets } from '../../../../src/site/astro/math-sheets.ts';

const KATEX = '@layer reset{.katex{text-indent:0}.katex .rule{border:0}.katex .vlist{top:0}}';
const LINK = '<link rel="stylesheet" href="/lab/_astro/katex.abc.css">';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint-sheets-'));
  write('_astro/katex.abc.css', KATEX);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  [
    'a page with a formula',
    LINK,
    '<b class="katex"><i class="rule"></i></b>',
    '@layer reset{.katex{text-indent:0}.katex .rule{border:0}}',
  ],
  [
    'a page whose formula has a style, which no policy lets through',
    LINK,
    '<b class="katex" style="top:1em">x</b>',
    '@layer reset{.katex{text-indent:0}}.S{top:1em!important}',
  ],
  [
    'a page with a style and no formula',
    '',
    '<b style="top:1em">x</b>',
    '@layer reset{}.S{top:1em!important}',
  ],
])('%s links a sheet with what it uses, and with nothing else', (_, link, body, css) => {
  write('index.html', `<html><head>${link}</head><body>${body}</body></html>`);
  moveStylesToSheets(root, '/lab/');
  const page = read('index.html');
  const [, sheet = ''] = /<link rel="stylesheet" href="\/lab\/([^"]+)"><\/head>/.exec(page) ?? [];
  const [name = 'S'] = /(?<=class="(?:katex )?)s\w+/.exec(page) ?? [];
  expect(read(sheet)).toBe(css.replace('.S', `.${name}`));
  expect(page).not.toContain(' style="');
  expect(readdirSync(path.join(root, '_astro'))).toEqual([path.basename(sheet)]);
});

test('a title that ends the head ends nothing', () => {
  const title = '<meta content="</head><body onload=x>">';
  for (const head of [title, title + LINK]) {
    write('index.html', `<head>${head}</head><b class="katex" style="top:1em">x</b>`);
    moveStylesToSheets(root, '/lab/');
    expect(read('index.html')).toMatch(/^<head><meta content="<\/head><body onload=x>"><link /);
    write('_astro/katex.abc.css', KATEX);
  }
});

test('pages with the same formulas share a sheet, and a page without any stays as it is', () => {
  const page = `<head>${LINK}</head><b class="katex">`;
  for (const name of ['a/index.html', 'b/index.html']) write(name, page);
  write('index.html', '<head></head>');
  moveStylesToSheets(root, '/lab/');
  expect(read('a/index.html')).toBe(read('b/index.html'));
  expect(read('index.html')).toBe('<head></head>');
  expect(readdirSync(path.join(root, '_astro'))).toHaveLength(1);
});

test('the fonts of the letters are loaded along with the page', () => {
  const face = '@font-face{font-family:KaTeX_Main;src:url(/main.woff2)}';
  write('_astro/katex.abc.css', `@layer reset{${face}.katex{font:1em KaTeX_Main}}`);
  write('index.html', `<head>${LINK}</head><b class="katex"><span data-glyphs="x"></span></b>`);
  moveStylesToSheets(root, '/lab/');
  expect(read('index.html')).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/main.woff2"></head>',
  );
});

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function read(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}
