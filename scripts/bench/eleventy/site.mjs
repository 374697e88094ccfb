// Pages and files of the site: addresses, heads and what writes each.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEntryFile } from '../../../src/content/entry-file.ts';
import { toPaper } from '../../../src/domain/paper.ts';
import { topicId } from '../../../src/domain/topic.ts';
import { formatRis } from '../../../src/exports/ris.ts';
import { feedFile, feedPapers } from '../../../src/site/files/feeds.ts';
import { bibFile, jsonFile } from '../../../src/site/files/responses.ts';
import { homeHead } from '../../../src/site/head/list-heads.ts';
import { paperDocument } from '../../../src/site/files/paper-document.ts';
import { buildLibrary } from '../../../src/site/library.ts';
import { contentFolder, loadSite } from '../../../src/site/load-site.ts';
import * as shown from '../../../src/site/shown.ts';
import { authorEntries } from '../../../src/site/views/author-index-view.ts';
import { homeView } from '../../../src/site/views/home-view.ts';
import { isSplit, letterCounts } from '../../../src/site/views/letters.ts';
import { pageCount } from '../../../src/site/views/list-pages.ts';
import { paperText } from '../../../src/site/views/paper-view.ts';
import { searchIndex } from '../../../src/site/views/search-documents.ts';
import { termEntries } from '../../../src/site/views/term-index-view.ts';
import { letterHtml, listHtml, paperHtml } from './html.mjs';

const site = loadSite(contentFolder(process.env), process.env);
const { routes } = site;
const folder = path.join(site.folder, 'papers');
const papers = readdirSync(folder).map((name) => {
  const file = path.join(folder, name);
  const { value } = parseEntryFile(readFileSync(file, 'utf8'), file);
  return toPaper(name.slice(0, -'.md'.length), value.entry, value.abstract, undefined).paper;
});
const { library } = buildLibrary(site, papers);

/** Every page of a list of `length` papers; `show` takes a page's number. */
function listPages(length, show) {
  return Array.from({ length: pageCount(length) }, (_, index) => toPage(show(index + 1), listHtml));
}

function letterPages(index, entries) {
  if (!isSplit(entries)) return [];
  return letterCounts(entries).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, at) =>
      toPage(shown.showLetter(site, index, entries, letter, at + 1), letterHtml),
    ),
  );
}

function toPage({ view, head }, write) {
  return { route: head.route, head, render: () => write(view) };
}

const home = homeView(library);

export const pages = [
  toPage({ view: home, head: homeHead(site, home) }, listHtml),
  ...listPages(papers.length, (page) => shown.showPapers(library, page)),
  ...library.papers.map((paper) =>
    toPage(shown.showPaper(paper, library), (view) => paperHtml(view, paperText(paper, library))),
  ),
  ...library.authors.flatMap((author) =>
    listPages(library.papersByAuthor.get(author.id).length, (page) =>
      shown.showAuthor(author, library, page),
    ),
  ),
  ...[...library.papersByTopic].flatMap(([category, { length }]) =>
    listPages(length, (page) => shown.showTopic(category, library, page)),
  ),
  ...[...library.papersByYear].flatMap(([year, { length }]) =>
    listPages(length, (page) => shown.showYear(year, library, page)),
  ),
  ...library.terms.terms.flatMap((term) =>
    listPages(term.papers.length, (page) => shown.showTerm(term, library, page)),
  ),
  ...letterPages('Authors', authorEntries(library)),
  ...letterPages('Terms', termEntries(library)),
];

/** Files beside the pages; each is written as text. */
export const files = [
  ...library.papers.flatMap((paper) => [
    { route: routes.paperBib(paper.id), render: () => bibFile([paper], library).text() },
    { route: routes.paperRis(paper.id), render: () => formatRis(library.referenceOf(paper)) },
    {
      route: routes.paperJson(paper.id),
      render: () => jsonFile(paperDocument(paper, library), 'json').text(),
    },
  ]),
  ...library.authors.flatMap(({ id, name }) => {
    const own = library.papersByAuthor.get(id);
    const page = { title: name, page: routes.author(id), feed: routes.authorFeed(id) };
    return [
      { route: routes.authorBib(id), render: () => bibFile(own, library).text() },
      { route: page.feed, render: () => feedFile(page, feedPapers(own, library), library).text() },
    ];
  }),
  ...[...library.papersByTopic].map(([category, own]) => ({
    route: routes.topicBib(topicId(category)),
    render: () => bibFile(own, library).text(),
  })),
  { route: routes.papersBib(), render: () => bibFile(library.papers, library).text() },
  {
    route: '/search.json',
    render: async () => JSON.stringify((await searchIndex(library)).names.length),
  },
];
