import { loadCatalog } from '../site/catalog.ts';
import { feedFile, feedPapers } from '../site/feeds.ts';
import { routes } from '../site/routes.ts';
import { site } from '../site/settings.ts';

export async function GET(): Promise<Response> {
  const catalog = await loadCatalog();
  const page = { title: site.title, page: routes.papers(), feed: routes.feed() };
  return feedFile(page, feedPapers(catalog.papers, catalog));
}
