/** What is no language, no name, no picture and no address in the maintainer's settings. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { parseYamlFile } from '../../../src/content/yaml-file.ts';
import { peopleSchema } from '../../../src/domain/people.ts';
import { readingListsSchema } from '../../../src/domain/reading-lists.ts';
import { siteSchema, topicsSchema } from '../../../src/domain/site.ts';

const LANGUAGE = 'Expected a tag of BCP 47';
const WORDS = 'Expected words, with letters or digits';
const FILE = 'Expected a file of content/files';

const ROWS: readonly (readonly [z.ZodType, string, string])[] = [
  [siteSchema, `language: 'en" onload="x'`, LANGUAGE],
  [siteSchema, 'language: de_DE', LANGUAGE],
  [siteSchema, 'language: constructor', LANGUAGE],
  [siteSchema, 'owner: "—"', 'Expected a name, with letters'],
  [siteSchema, 'title: " "', WORDS],
  [siteSchema, 'title: "\\u200b"', WORDS],
  [siteSchema, 'description: "…"', WORDS],
  [siteSchema, 'links: [{ label: "→", href: https://example.org }]', WORDS],
  [siteSchema, 'icon: ../../osei.svg', FILE],
  [siteSchema, 'picture: rain/../../osei.png', FILE],
  [topicsSchema, 'names: { cs.LG: "" }', WORDS],
  [readingListsSchema, 'rain: { title: "*", papers: [a] }', WORDS],
  [peopleSchema, 'ada: { name: "—" }', 'Expected a name, with letters'],
  [peopleSchema, 'ada: { name: Ada Osei, role: "-" }', WORDS],
  [peopleSchema, 'ada: { name: Ada Osei, photo: ../osei.png }', FILE],
  [peopleSchema, `${'ada'.repeat(60)}: { name: Ada Osei }`, 'Expected at most 150 characters'],
];

test.each(ROWS.map(([schema, text, message]) => ({ schema, text, message })))(
  '$text is refused',
  ({ schema, text, message }) => {
    const { value, problems } = parseYamlFile(text, 'rain.yaml', schema);
    expect(value).toBeUndefined();
    expect(problems.map((each) => each.message)).toEqual([expect.stringContaining(message)]);
  },
);

test.each([
  ['english', 'en'],
  ['PT-br', 'pt-BR'],
])('the language %s is written %s', (language, tag) => {
  expect(siteSchema.parse({ language })).toMatchObject({ language: tag });
});
