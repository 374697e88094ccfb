/** JSON Schemas (draft 2020-12) of what the site publishes and of the files that a maintainer writes. */
import { z } from 'zod';
import { entrySchema } from '../domain/entry.ts';
import { newsSchema } from '../domain/news.ts';
import { overlaySchema } from '../domain/overlay.ts';
import { ownPageSchema } from '../domain/own-page.ts';
import { peopleSchema } from '../domain/people.ts';
import { readingListsSchema } from '../domain/reading-lists.ts';
import { redirectsSchema } from '../domain/redirects.ts';
import { listingInfoSchema, macrosSchema, siteSchema, topicsSchema } from '../domain/site.ts';
import { termsSchema } from '../domain/terms/terms.ts';
import { paperDocumentSchema } from './paper-document.ts';

/** Name in the address, title, schema. src/content/README.md has examples of the files. */
const SCHEMAS = [
  ['paper', 'papers/ID.json of the site', paperDocumentSchema],
  ['entry', 'Front matter of content/papers/ID.md', entrySchema],
  ['overlay', 'content/overlays/ID.yaml', overlaySchema],
  ['site', 'content/site.yaml', siteSchema],
  ['topics', 'content/topics.yaml', topicsSchema],
  ['terms', 'content/terms.yaml', termsSchema],
  ['macros', 'content/macros.yaml', macrosSchema],
  ['people', 'content/people.yaml', peopleSchema],
  ['redirects', 'content/redirects.yaml', redirectsSchema],
  ['lists', 'content/lists.yaml', readingListsSchema],
  ['news', 'content/news.yaml', newsSchema],
  ['page', 'Front matter of content/pages/NAME.mdx', ownPageSchema],
  ['listing', 'content/listings/NAME.yaml', listingInfoSchema],
] as const;

export interface NamedSchema {
  readonly name: string;
  readonly title: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** For what a person writes: a field with a default may be left out. */
export function jsonSchemas(): readonly NamedSchema[] {
  return SCHEMAS.map(([name, title, schema]) => ({
    name,
    title,
    schema: { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title },
  }));
}
