/**
 * What the maintainer and the environment say of the site: the YAML files of content/, addresses.txt,
 * `OFFPRINT_CONTENT` (another content folder), `SITE_URL` and `BASE_PATH` (where it is published).
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseYamlFile, type YamlFile } from '../content/yaml-file.ts';
import { peopleSchema } from '../domain/people.ts';
import { formatPlace, type Place } from '../domain/problem.ts';
import { redirectsSchema } from '../domain/redirects.ts';
import { macrosSchema, siteSchema, topicsSchema } from '../domain/site.ts';
import { termsSchema } from '../domain/terms/terms.ts';

export const CONTENT_FOLDER = process.env['OFFPRINT_CONTENT'] ?? 'content';

export const site = read('site.yaml', siteSchema).value;
export const topics = read('topics.yaml', topicsSchema).value;
export const termSettings = read('terms.yaml', termsSchema).value;
export const macros = read('macros.yaml', macrosSchema).value;

const peopleFile = read('people.yaml', peopleSchema);
export const people = peopleFile.value;

/** Place of a person in content/people.yaml, or of the file. */
export function placeOfPerson(id: string | undefined): Place {
  return peopleFile.placeOf(id === undefined ? [] : [id]);
}

const redirectsFile = read('redirects.yaml', redirectsSchema);
export const redirects = redirectsFile.value;

/** Place of a former address in content/redirects.yaml. */
export function placeOfRedirect(former: string): Place {
  return redirectsFile.placeOf([former]);
}

/** Addresses of released sites, below the base path; empty before `npm run addresses` was run. */
export const releasedAddresses: readonly string[] = readLines('addresses.txt');

/** Origin of the published site: `https://papers.example.org`. */
export const SITE_URL = new URL(process.env['SITE_URL'] ?? site.url).origin;

/** Path under which the site lives, with a slash at both ends: `/` or `/papers/`. */
export const BASE_PATH = `/${process.env['BASE_PATH'] ?? new URL(site.url).pathname}/`.replaceAll(
  /\/{2,}/g,
  '/',
);

function readLines(name: string): readonly string[] {
  const file = path.join(CONTENT_FOLDER, name);
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

function read<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): { value: z.infer<Schema>; placeOf: YamlFile<unknown>['placeOf'] } {
  const file = path.join(CONTENT_FOLDER, name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { value, problems, placeOf } = parseYamlFile(text, file, schema);
  if (value !== undefined) return { value, placeOf };
  throw new Error(
    problems
      .map(({ place, message, hint }) => `${formatPlace(place)} ${message} ${hint}`)
      .join('\n'),
  );
}
