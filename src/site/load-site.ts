/** Reads the settings of a site from the content folder and the environment. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseYamlFile, type YamlFile } from '../content/yaml-file.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { peopleSchema } from '../domain/people.ts';
import { newestFirst, newsSchema } from '../domain/news.ts';
import type { OwnPage } from '../domain/own-page.ts';
import { formatPlace, problem, type Problem } from '../domain/problem.ts';
import { readingListsSchema } from '../domain/reading-lists.ts';
import { redirectsSchema } from '../domain/redirects.ts';
import {
  completedSchema,
  listingInfoSchema,
  macrosSchema,
  siteSchema,
  topicsSchema,
} from '../domain/site.ts';
import { termsSchema } from '../domain/terms/terms.ts';
import { CITATION_STYLES, forEachStyle } from '../exports/citation-styles.ts';
import { ENGINE } from './engine.ts';
import { readOwnPages } from './settings/own-pages.ts';
import { readIfThere, statsIfThere } from './settings/read-if-there.ts';
import { findAddress, type Environment } from './settings/site-address.ts';
import { createSite, type KeyPlace, type Site, type SiteSettings } from './site.ts';

/** `content`, unless `OFFPRINT_CONTENT` in the environment names another folder. */
export function contentFolder(environment: Environment): string {
  return environment['OFFPRINT_CONTENT'] ?? 'content';
}

/** Fails with every problem of the first file that cannot be read. */
export function loadSite(folder: string, environment: Environment): Site {
  return createSite(loadSettings(folder, environment));
}

export function loadSettings(folder: string, environment: Environment): SiteSettings {
  const { url, ...info } = read(folder, 'site.yaml', siteSchema).value;
  const people = read(folder, 'people.yaml', peopleSchema);
  const redirects = read(folder, 'redirects.yaml', redirectsSchema);
  const lists = read(folder, 'lists.yaml', readingListsSchema);
  return {
    ...info,
    ...findAddress(url, environment),
    folder,
    topics: read(folder, 'topics.yaml', topicsSchema).value,
    termSettings: read(folder, 'terms.yaml', termsSchema).value,
    macros: read(folder, 'macros.yaml', macrosSchema).value,
    people: people.value,
    pages: pagesOf(folder),
    lists: lists.value,
    news: newestFirst(read(folder, 'news.yaml', newsSchema).value),
    files: filesIn(folder),
    redirects: redirects.value,
    places: {
      'people.yaml': placesOf(people),
      'redirects.yaml': placesOf(redirects),
      'lists.yaml': placesOf(lists),
    },
    citationStyles: {
      ...forEachStyle((name) => readCsl(CITATION_STYLES[name].file)),
      locale: readCsl('locales-en-US.xml'),
    },
    updated: lastRetrieved(folder),
    completed: read(folder, 'completed.yaml', completedSchema).value.day,
    theme: textOf(folder, 'theme.css'),
    releasedAddresses: textOf(folder, 'addresses.txt').split(/\r?\n/).filter(Boolean),
  };
}

/** The newest day on which a source was copied; a file that cannot be read is reported by import. */
function lastRetrieved(folder: string): CalendarDate | undefined {
  const listings = path.join(folder, 'listings');
  if (statsIfThere(listings) === undefined) return undefined;
  const infos = readdirSync(listings).filter((name) => name.endsWith('.yaml'));
  const days = infos.flatMap(
    (name) => parseYamlFile(textOf(listings, name), name, listingInfoSchema).value?.retrieved ?? [],
  );
  return days.toSorted().at(-1);
}

interface SettingsFile<Value> {
  readonly value: Value;
  readonly placeOf: YamlFile<Value>['placeOf'];
}

function read<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): SettingsFile<z.infer<Schema>> {
  const file = path.join(folder, name);
  const { value, problems, placeOf } = parseYamlFile(textOf(folder, name), file, schema);
  if (value === undefined) throw problemsError(problems);
  return { value, placeOf };
}

function pagesOf(folder: string): readonly OwnPage[] {
  const { pages, problems } = readOwnPages(folder);
  if (problems.length > 0) throw problemsError(problems);
  return pages;
}

function problemsError(problems: readonly Problem[]): Error {
  const lines = problems.map(({ place, message, hint }) =>
    [formatPlace(place), message, hint].join(' '),
  );
  return Object.assign(new Error(lines.join('\n')), { stack: undefined });
}

/** A link may lead anywhere, and somebody else may have sent it: what it leads to would be published. */
function filesIn(content: string): SiteSettings['files'] {
  const folder = path.join(content, 'files');
  if (statsIfThere(folder) === undefined) return [];
  const roots = [folder, content].map((each) => realpathSync(each) + path.sep);
  const isInside = (file: string): boolean =>
    roots.some((root) => realpathSync(file).startsWith(root));
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = path.join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() === true ? [{ name, file, size: stats.size }] : [];
  });
  const outside = found.filter(({ file }) => !isInside(file));
  if (outside.length > 0) throw problemsError(outside.map(({ file }) => leadsOut(file)));
  return found
    .map(({ name, size }) => ({ name: name.replaceAll(path.sep, '/'), size }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function leadsOut(file: string): Problem {
  const message = 'This link leads out of the content folder, so it is not published.';
  const place = { file, line: 1, column: 1 };
  return problem('content-unreadable', place, message, 'Put the file itself there.');
}

function placesOf({ value, placeOf }: SettingsFile<object>): readonly KeyPlace[] {
  return Object.keys(value).map((key) => ({ key, place: placeOf([key]) }));
}

function readCsl(name: string): string {
  return readFileSync(path.join(ENGINE, 'src/exports/csl', name), 'utf8');
}

function textOf(folder: string, name: string): string {
  return readIfThere(path.join(folder, name)) ?? '';
}
