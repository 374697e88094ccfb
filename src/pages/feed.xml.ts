import { loadLibrary } from '../site/astro/load-library.ts';
import { feedFile, feedPapers, newsEntries } from '../site/files/feeds.ts';
import { site } from 'virtual:offprint/site';

export async function GET(): Promise<Response> {
  const library = await loadLibrary();
  const page = { title: site.title, page: site.routes.papers(), feed: site.routes.feed() };
  return feedFile(page, feedPapers(library.papers, library), library, newsEntries(library));
}
