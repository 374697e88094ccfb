/** The catalog of the site's own papers, from the files in content/. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildCatalog } from '../../src/domain/catalog.ts';
import { peopleSchema } from '../../src/domain/people.ts';
import { termsSchema } from '../../src/domain/terms/terms.ts';
import { toText } from '../../src/markup/to-text.ts';
import { readPapers } from './papers.ts';

export const sitePeople = peopleSchema.parse(readYaml('people.yaml'));

export const siteCatalog = buildCatalog(readPapers({ withOverlays: true }), {
  people: sitePeople,
  termSettings: termsSchema.parse(readYaml('terms.yaml')),
  toText: ({ title, abstract }) => ({ title: toText(title), abstract: toText(abstract) }),
});

function readYaml(name: string): unknown {
  return parse(readFileSync(`content/${name}`, 'utf8'));
}
