/** JSON Schemas (draft 2020-12) of what the site publishes and of the files that a maintainer writes. */
import { z } from 'zod';
import { entrySchema } from '../domain/entry.ts';
import { overlaySchema } from '../domain/overlay.ts';
import { newsSchema } from '../domain/news.ts';
import { ownPageSchema } from '../domain/own-page.ts';
import { readingListsSchema } from '../domain/reading-lists.ts';
import { peopleSchema } from '../domain/people.ts';
import { redirectsSchema } from '../domain/redirects.ts';
import { listingInfoSchema, macrosSchema, siteSchema, topicsSchema } from '../domain/site.ts';
import { paperDocumentSchema } from './paper-document.ts';

/** Name of the schema, which is part of its address -> its Zod schema and what it describes. */
const SCHEMAS = {
  paper: { schema: paperDocumentSchema, title: 'papers/ID.json of the site' },
  entry: { schema: entrySchema, title: 'Front matter of content/papers/ID.md' },
  overlay: { schema: overlaySchema, title: 'content/overlays/ID.yaml' },
  site: { schema: siteSchema, title: 'content/site.yaml' },
  topics: { schema: topicsSchema, title: 'content/topics.yaml' },
  macros: { schema: macrosSchema, title: 'content/macros.yaml' },
  people: { schema: peopleSchema, title: 'content/people.yaml' },
  redirects: { schema: redirectsSchema, title: 'content/redirects.yaml' },
  lists: { schema: readingListsSchema, title: 'content/lists.yaml' },
  news: { schema: newsSchema, title: 'content/news.yaml' },
  page: { schema: ownPageSchema, title: 'Front matter of content/pages/NAME.mdx' },
  listing: { schema: listingInfoSchema, title: 'content/listings/NAME.yaml' },
} as const;

export const SCHEMA_NAMES = [
  'paper',
  'entry',
  'overlay',
  'site',
  'topics',
  'macros',
  'people',
  'redirects',
  'lists',
  'news',
  'page',
  'listing',
] as const;

/** What a maintainer writes by hand, and schema/examples has an example of. */
export const DOCUMENTED_NAMES = [
  'overlay',
  'site',
  'people',
  'page',
  'lists',
  'news',
  'topics',
  'listing',
] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The schema of what a person writes: a field with a default may be left out. */
export function jsonSchemaOf(name: SchemaName): Readonly<Record<string, unknown>> {
  const { schema, title } = SCHEMAS[name];
  return { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title };
}
