import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { peopleSchema } from '../../../src/domain/people.ts';
import { ALL_KINDS, PAGE_KINDS } from '../../../src/site/page-kinds.ts';
import { TAKEN } from '../../../src/site/routes.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper } from '../../fixtures/papers.ts';

const source = 'https://example.org/rain';

const library = makeLibrary(
  [
    makePaper({
      id: 'osei-2021-tin',
      title: 'Tin roofs',
      overlay: {
        publication: {
          kind: 'conference',
          venue: { value: 'RAIN', source },
          year: { value: 2021, source },
        },
      },
    }),
    makePaper({ id: 'osei-2022-snow', title: 'Snow on tin roofs' }),
  ],
  {
    people: peopleSchema.parse({ 'ada-osei': { name: 'Ada Osei', role: 'Professor' } }),
    lists: { start: { title: 'Start here', papers: ['osei-2022-snow'] } },
    pages: [{ name: 'teaching', title: 'Teaching', menu: 60, overview: true }],
  },
);

test('each page of src/pages has a row, and each row its page', () => {
  const files = globSync('**/*.astro', { cwd: 'src/pages' });
  const rows = ALL_KINDS.map(({ file }) => path.normalize(file));
  expect(files.toSorted()).toEqual([...new Set(rows)].toSorted());
});

// It takes a thousand names or phrases to have pages by letter.
const { authorsByLetter: _, termsByLetter: __, missing: ___, former: ____, ...kinds } = PAGE_KINDS;

test.each(Object.entries(kinds))('%s: pages show what is at their own address', (_, kind) => {
  const pages = kind.pages(library);
  expect(pages.length).toBeGreaterThan(0);
  for (const { route, show } of pages) {
    expect(show(1).head.route).toBe(route);
    const [, first = ''] = route.split('/');
    expect(kind === PAGE_KINDS.home || kind === PAGE_KINDS.own || TAKEN.has(first)).toBe(true);
  }
});

test('no two pages have one address', () => {
  const routes = ALL_KINDS.flatMap(({ pages }) => pages?.(library) ?? []).map(({ route }) => route);
  expect(new Set(routes).size).toBe(routes.length);
});
