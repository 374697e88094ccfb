import { absolute, routes } from '../site/routes.ts';
import { site } from '../site/settings.ts';
import { searchDescription } from '../site/views/search-description.ts';

export function GET(): Response {
  const description = searchDescription({
    title: site.title,
    description: site.description,
    language: site.language,
    searchPage: absolute(routes.search()),
    self: absolute(routes.openSearch()),
    icon: absolute(routes.favicon()),
  });
  return new Response(description);
}
