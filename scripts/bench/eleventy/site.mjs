// Pages and files of the site: addresses, heads and what writes each.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEntryFile } from '../../../src/content/entry-file.ts';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { toPaper } from '../../../src/domain/paper.ts';
import { topicId } from '../../../src/domain/topic.ts';
import { formatRis } from '../../../src/exports/ris.ts';
import { feedFile, feedPapers } from '../../../src/site/feeds.ts';
import { bibFile, jsonFile } from '../../../src/site/files.ts';
import * as heads from '../../../src/site/head/list-heads.ts';
import { letterHead, onPage } from '../../../src/site/head/page-head.ts';
import { paperHead } from '../../../src/site/head/paper-head.ts';
import { paperDocument } from '../../../src/site/paper-document.ts';
import { referenceOf } from '../../../src/site/references.ts';
import { routes } from '../../../src/site/routes.ts';
import { CONTENT_FOLDER, people, termSettings } from '../../../src/site/settings.ts';
import { abstractText, titleText } from '../../../src/site/typeset.ts';
import { authorEntries } from '../../../src/site/views/author-index-view.ts';
import { authorView } from '../../../src/site/views/author-view.ts';
import { homeView } from '../../../src/site/views/home-view.ts';
import { letterCounts, letterPage, isSplit } from '../../../src/site/views/letters.ts';
import { pageCount } from '../../../src/site/views/list-pages.ts';
import { paperText, paperView } from '../../../src/site/views/paper-view.ts';
import { papersView } from '../../../src/site/views/papers-view.ts';
import { searchIndex } from '../../../src/site/views/search-documents.ts';
import { termEntries, termView } from '../../../src/site/views/term-view.ts';
import { topicView } from '../../../src/site/views/topic-view.ts';
import { yearView } from '../../../src/site/views/year-view.ts';
import { letterHtml, listHtml, paperHtml } from './html.mjs';

const folder = path.join(CONTENT_FOLDER, 'papers');
const papers = readdirSync(folder).map((name) => {
  const file = path.join(folder, name);
  const { value } = parseEntryFile(readFileSync(file, 'utf8'), file);
  return toPaper(name.slice(0, -'.md'.length), value.entry, value.abstract, undefined).paper;
});
const catalog = buildCatalog(papers, {
  people,
  termSettings,
  toText: (paper) => ({ title: titleText(paper), abstract: abstractText(paper) }),
});

const described = (title, { description }) => ({ title, description });

/** Every page of each list: `viewOf` and `headOf` take a page's number. */
function listPages(length, viewOf, headOf) {
  return Array.from({ length: pageCount(length) }, (_, index) => {
    const view = viewOf(index + 1);
    const head = onPage(headOf(view), index + 1);
    return { route: head.route, head, render: () => listHtml(view) };
  });
}

function letterPages(name, entries, routeOf) {
  if (!isSplit(entries)) return [];
  return letterCounts(entries).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => {
      const view = letterPage(entries, letter, index + 1, routeOf);
      const head = letterHead(name, view.heading, routeOf(letter), index + 1);
      return { route: head.route, head, render: () => letterHtml(view) };
    }),
  );
}

const home = homeView(catalog);

export const pages = [
  { route: routes.home(), head: heads.homeHead(home), render: () => listHtml(home) },
  ...listPages(
    papers.length,
    (page) => papersView(catalog, page),
    (view) => heads.papersHead(described('Papers', view)),
  ),
  ...catalog.papers.map((paper) => ({
    route: routes.paper(paper.id),
    head: paperHead(paper, catalog),
    render: () => paperHtml(paperView(paper, catalog), paperText(paper)),
  })),
  ...catalog.authors.flatMap((author) =>
    listPages(
      catalog.papersByAuthor.get(author.id).length,
      (page) => authorView(author, catalog, page),
      (view) => heads.authorHead(author, described(view.name, view)),
    ),
  ),
  ...[...catalog.papersByCategory].flatMap(([category, { length }]) =>
    listPages(
      length,
      (page) => topicView(category, catalog, page),
      (view) => heads.topicHead(category, described(view.heading, view)),
    ),
  ),
  ...[...catalog.papersByYear].flatMap(([year, { length }]) =>
    listPages(
      length,
      (page) => yearView(year, catalog, page),
      (view) => heads.yearHead(year, described(view.label, view)),
    ),
  ),
  ...catalog.terms.terms.flatMap((term) =>
    listPages(
      term.papers.length,
      (page) => termView(term, catalog, page),
      (view) => heads.termHead(view.href, described(view.label, view)),
    ),
  ),
  ...letterPages('Authors', authorEntries(catalog), routes.authorsLetter),
  ...letterPages('Terms', termEntries(catalog), routes.termsLetter),
];

/** Files beside the pages; each is written as text. */
export const files = [
  ...catalog.papers.flatMap((paper) => [
    { route: routes.paperBib(paper.id), render: () => bibFile([paper]).text() },
    { route: routes.paperRis(paper.id), render: () => formatRis(referenceOf(paper)) },
    {
      route: routes.paperJson(paper.id),
      render: () =>
        jsonFile(paperDocument(paper, catalog.authorsByPaper.get(paper.id)), 'json').text(),
    },
  ]),
  ...catalog.authors.flatMap(({ id, name }) => {
    const own = catalog.papersByAuthor.get(id);
    const page = { title: name, page: routes.author(id), feed: routes.authorFeed(id) };
    return [
      { route: routes.authorBib(id), render: () => bibFile(own).text() },
      { route: page.feed, render: () => feedFile(page, feedPapers(own, catalog)).text() },
    ];
  }),
  ...[...catalog.papersByCategory].map(([category, own]) => ({
    route: routes.topicBib(topicId(category)),
    render: () => bibFile(own).text(),
  })),
  { route: routes.papersBib(), render: () => bibFile(catalog.papers).text() },
  {
    route: '/search.json',
    render: async () => JSON.stringify((await searchIndex(catalog)).names.length),
  },
];
