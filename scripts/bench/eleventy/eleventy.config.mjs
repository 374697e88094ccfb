// The site that `npm run bench -- --compare` measures Offprint against.
import { readFileSync } from 'node:fs';
import katex from 'katex';
import markdownIt from 'markdown-it';

const PAGE = 200;
const MATH = /\$((?:[^$\\]|\\.)+)\$/g;
const markdown = markdownIt();
const papers = JSON.parse(readFileSync(new URL('papers.json', import.meta.url), 'utf8'));

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function configure(config) {
  const sorted = papers.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  for (const paper of sorted) {
    paper.title = typeset(paper.title);
    paper.html = typeset(paper.abstract);
  }
  config.addGlobalData('papers', sorted);
  config.addGlobalData('lists', [
    ...pagesOf('/papers/', 'Papers', sorted),
    ...groups('authors', sorted, ({ authors }) => authors),
    ...groups('topics', sorted, ({ category }) => [category]),
    ...groups('years', sorted, ({ date }) => [date.slice(0, 4)]),
  ]);
  return { dir: { input: 'views' } };
}

function groups(folder, all, keysOf) {
  const found = new Map();
  for (const paper of all) {
    for (const key of keysOf(paper)) {
      const group = found.get(key);
      if (group) group.push(paper);
      else found.set(key, [paper]);
    }
  }
  return [...found].flatMap(([key, some]) => pagesOf(`/${folder}/${slug(key)}/`, key, some));
}

function pagesOf(route, title, some) {
  return Array.from({ length: Math.ceil(some.length / PAGE) }, (_, index) => ({
    title,
    route: index === 0 ? route : `${route}page/${index + 1}/`,
    papers: some.slice(index * PAGE, (index + 1) * PAGE),
  }));
}

/** Formulas are set first and put back after Markdown, which would take their signs for its own. */
function typeset(text) {
  const formulas = [];
  const held = text.replaceAll(MATH, (_, tex) => {
    formulas.push(katex.renderToString(tex, { throwOnError: false }));
    return `\uE000${formulas.length - 1}\uE001`;
  });
  return markdown.renderInline(held).replaceAll(/\uE000(\d+)\uE001/g, (_, at) => formulas[at]);
}

export function slug(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
