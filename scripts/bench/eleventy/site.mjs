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
import { homeHead } from '../../../src/site/head/list-heads.ts';
import { paperDocument } from '../../../src/site/paper-document.ts';
import { referenceOf } from '../../../src/site/references.ts';
import { routes } from '../../../src/site/routes.ts';
import { CONTENT_FOLDER, people, termSettings } from '../../../src/site/settings.ts';
import * as shown from '../../../src/site/shown.ts';
import { abstractText, titleText } from '../../../src/site/typeset.ts';
import { authorEntries } from '../../../src/site/views/author-index-view.ts';
import typesetPaper from '../../../src/site/typesetting/typeset-paper.ts';
import { homeView } from '../../../src/site/views/home-view.ts';
import { isSplit, letterCounts } from '../../../src/site/views/letters.ts';
import { pageCount } from '../../../src/site/views/list-pages.ts';
import { paperText } from '../../../src/site/views/paper-view.ts';
import { searchIndex } from '../../../src/site/views/search-documents.ts';
import { termEntries } from '../../../src/site/views/term-view.ts';
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

/** Every page of a list of `length` papers; `show` takes a page's number. */
function listPages(length, show) {
  return Array.from({ length: pageCount(length) }, (_, index) => toPage(show(index + 1), listHtml));
}

function letterPages(index, entries) {
  if (!isSplit(entries)) return [];
  return letterCounts(entries).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, at) =>
      toPage(shown.showLetter(index, entries, letter, at + 1), letterHtml),
    ),
  );
}

function toPage({ view, head }, write) {
  return { route: head.route, head, render: () => write(view) };
}

const home = homeView(catalog);

export const pages = [
  toPage({ view: home, head: homeHead(home) }, listHtml),
  ...listPages(papers.length, (page) => shown.showPapers(catalog, page)),
  ...catalog.papers.map((paper) =>
    toPage(shown.showPaper(paper, catalog), async (view) =>
      paperHtml(view, await paperText(paper, typesetPaper)),
    ),
  ),
  ...catalog.authors.flatMap((author) =>
    listPages(catalog.papersByAuthor.get(author.id).length, (page) =>
      shown.showAuthor(author, catalog, page),
    ),
  ),
  ...[...catalog.papersByCategory].flatMap(([category, { length }]) =>
    listPages(length, (page) => shown.showTopic(category, catalog, page)),
  ),
  ...[...catalog.papersByYear].flatMap(([year, { length }]) =>
    listPages(length, (page) => shown.showYear(year, catalog, page)),
  ),
  ...catalog.terms.terms.flatMap((term) =>
    listPages(term.papers.length, (page) => shown.showTerm(term, catalog, page)),
  ),
  ...letterPages('Authors', authorEntries(catalog)),
  ...letterPages('Terms', termEntries(catalog)),
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
