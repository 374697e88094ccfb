/** The catalog of the site's own papers, from the files in content/. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseEntryFile } from '../../src/content/entry-file.ts';
import { buildCatalog } from '../../src/domain/catalog.ts';
import { overlaySchema } from '../../src/domain/overlay.ts';
import { toPaper } from '../../src/domain/paper.ts';
import { peopleSchema } from '../../src/domain/people.ts';
import { termsSchema } from '../../src/domain/terms/terms.ts';
import { toText } from '../../src/markup/to-text.ts';

const overlays = new Map(
  readdirSync('content/overlays').map((name) => [
    name.replace('.yaml', ''),
    overlaySchema.parse(parse(readFileSync(`content/overlays/${name}`, 'utf8'))),
  ]),
);

const papers = readdirSync('content/papers').flatMap((name) => {
  const id = name.replace('.md', '');
  const { value } = parseEntryFile(readFileSync(`content/papers/${name}`, 'utf8'), name);
  return value ? [toPaper(id, value.entry, value.abstract, overlays.get(id)).paper] : [];
});

const sitePeople = peopleSchema.parse(parse(readFileSync('content/people.yaml', 'utf8')));

export const siteCatalog = buildCatalog(papers, {
  people: sitePeople,
  termSettings: termsSchema.parse(parse(readFileSync('content/terms.yaml', 'utf8'))),
  toText: ({ title, abstract }) => ({ title: toText(title), abstract: toText(abstract) }),
});
