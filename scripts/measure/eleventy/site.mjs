// Pages and files of the site: addresses, heads and what writes each.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEntryFile } from '../../../src/content/entry-file.ts';
import { toPaper } from '../../../src/domain/paper.ts';
import { feedFile, feedPapers } from '../../../src/site/files/feeds.ts';
import { PAPER_FILES } from '../../../src/site/files/paper-files.ts';
import { bibFile } from '../../../src/site/files/responses.ts';
import { buildLibrary } from '../../../src/site/library.ts';
import { contentFolder, loadSite } from '../../../src/site/load-site.ts';
import { PAGE_KINDS } from '../../../src/site/page-kinds.ts';
import { bibOf } from '../../../src/site/routes.ts';
import { paperText } from '../../../src/site/views/paper-view.ts';
import { searchIndex } from '../../../src/site/views/search-documents.ts';
import { letterHtml, listHtml, paperHtml } from './html.mjs';

const site = loadSite(contentFolder(process.env), process.env);
const { routes } = site;
const folder = path.join(site.folder, 'papers');
const papers = readdirSync(folder).map((name) => {
  const file = path.join(folder, name);
  const { value } = parseEntryFile(readFileSync(file, 'utf8'), file);
  return toPaper(name.slice(0, -'.md'.length), value.entry, value.abstract, undefined).paper;
});
export const library = buildLibrary(site, papers);

/** What writes the pages of each kind; those that are not here the comparison leaves out. */
const WRITERS = {
  home: () => listHtml,
  papers: () => listHtml,
  paper:
    ({ papers: [paper] }) =>
    (view) =>
      paperHtml(view, paperText(paper, library)),
  author: () => listHtml,
  topic: () => listHtml,
  year: () => listHtml,
  term: () => listHtml,
  authorsByLetter: () => letterHtml,
  termsByLetter: () => letterHtml,
};

export const pages = Object.entries(WRITERS).flatMap(([kind, writerOf]) =>
  PAGE_KINDS[kind].pages(library).flatMap((page) =>
    Array.from({ length: page.count }, (_, index) => {
      const { view, head } = page.show(index + 1);
      return { route: head.route, head, render: () => writerOf(page)(view) };
    }),
  ),
);

/** Files beside the pages; each is written as text. */
export const files = [
  ...library.papers.flatMap((paper) =>
    PAPER_FILES.map(({ ending, format }) => ({
      route: routes.paperFile(paper.id, ending),
      render: () => format(paper, library),
    })),
  ),
  ...['papers', 'author', 'topic'].flatMap((kind) =>
    PAGE_KINDS[kind].pages(library).flatMap(({ route, of, feed, papers: own }) => [
      { route: bibOf(route), render: () => bibFile(own, library).text() },
      ...(kind === 'author'
        ? [
            {
              route: feed,
              render: () =>
                feedFile(
                  { title: of, page: route, feed },
                  feedPapers(own, library),
                  library,
                ).text(),
            },
          ]
        : []),
    ]),
  ),
  {
    route: '/search.json',
    render: async () => JSON.stringify((await searchIndex(library)).names.length),
  },
];
