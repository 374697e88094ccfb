import { site } from 'virtual:offprint/site';
import { searchDescription } from '../site/views/search-description.ts';

export function GET(): Response {
  const { title, description, language, routes } = site;
  const [searchPage, self, icon] = [routes.search(), routes.openSearch(), routes.favicon()].map(
    site.absolute,
  );
  // Browsers store the description, which must contain the site's address; without one there is no file.
  if (searchPage === undefined || self === undefined || icon === undefined) {
    return new Response(null);
  }
  return new Response(
    searchDescription({
      title,
      description,
      language,
      searchPage,
      self,
      icon,
    }),
  );
}
