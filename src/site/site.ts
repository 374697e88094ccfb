/**
 * A site as one value: the maintainer's settings, the address of the site, and what follows from these alone. `loadSite`
 * makes it once; everything else gets it as an argument.
 */
import type { z } from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { findCategory } from '../domain/category.ts';
import type { NewsItem } from '../domain/news.ts';
import type { OwnPage } from '../domain/own-page.ts';
import type { ReadingLists } from '../domain/reading-lists.ts';
import type { People } from '../domain/people.ts';
import type { Place } from '../domain/problem.ts';
import type { macrosSchema, siteSchema, topicsSchema } from '../domain/site.ts';
import type { TermSettings } from '../domain/terms/terms.ts';
import { topicId, type Topic } from '../domain/topic.ts';
import type { CitationStyles } from '../exports/citation-styles.ts';
import { makeRoutes, type Routes } from './routes.ts';

/** Plain data, so that a build can pass it on as JSON. The fields of site.yaml are on the first level. */
export interface SiteSettings extends Omit<z.infer<typeof siteSchema>, 'url'> {
  /** The content folder, as given. */
  readonly folder: string;
  readonly topics: z.infer<typeof topicsSchema>;
  readonly termSettings: TermSettings;
  readonly macros: z.infer<typeof macrosSchema>;
  readonly people: People;
  /** Pages of content/pages, without drafts. */
  readonly pages: readonly OwnPage[];
  readonly lists: ReadingLists;
  /** Newest first. */
  readonly news: readonly NewsItem[];
  /** Files of content/files with their sizes; a name may contain folders, separated by slashes. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** Former address -> where it leads, as in redirects.yaml. */
  readonly redirects: Readonly<Record<string, string>>;
  /** The place of each key of these files, for problems. */
  readonly places: Readonly<
    Record<'people.yaml' | 'redirects.yaml' | 'lists.yaml', readonly KeyPlace[]>
  >;
  /** Day of the newest source; undefined where no source says one. */
  readonly updated: CalendarDate | undefined;
  /** Day on which services were last queried about every paper. */
  readonly completed: CalendarDate | undefined;
  /** The text of theme.css; empty where there is none. */
  readonly theme: string;
  readonly citationStyles: CitationStyles;
  /** Addresses of released sites, below the base path. */
  readonly releasedAddresses: readonly string[];
  /** `https://papers.example.org`; undefined if unknown. */
  readonly origin: string | undefined;
  /** Path of the site, with a slash at both ends: `/` or `/papers/`. */
  readonly basePath: string;
}

export interface KeyPlace {
  readonly key: string;
  readonly place: Place;
}

export interface Site extends SiteSettings {
  readonly routes: Routes;
  /** The absolute address of a route; undefined if the origin is unknown. */
  readonly absolute: (route: string) => string | undefined;
  /** The topic of an arXiv category or a keyword, in the site's own wording where topics.yaml has one. */
  readonly topicOf: (key: string) => Topic;
  /** Size in bytes of a file of content/files; undefined for one that is not there. */
  readonly sizeOf: (file: string) => number | undefined;
  /** The place of a key in a settings file; the file's first line for a key that it lacks. */
  readonly placeOf: (file: keyof SiteSettings['places'], key: string | undefined) => Place;
}

export function createSite(settings: SiteSettings): Site {
  const { folder, origin, topics, places } = settings;
  const names = new Map(Object.entries(topics.names));
  const sizes = new Map(settings.files.map(({ name, size }) => [name, size]));
  return {
    ...settings,
    routes: makeRoutes(settings.basePath),
    absolute: (route) => (origin === undefined ? undefined : new URL(route, origin).href),
    topicOf: (key) => {
      const known = findCategory(key);
      return {
        id: topicId(key),
        category: known && key,
        name: names.get(key) ?? known?.name ?? key,
        archive: known?.archiveName,
      };
    },
    sizeOf: (file) => sizes.get(file.replace(/^\//, '')),
    placeOf: (file, key) =>
      places[file].find((each) => each.key === key)?.place ?? {
        file: `${folder}/${file}`,
        line: 1,
        column: 1,
      },
  };
}
