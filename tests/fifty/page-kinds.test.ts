import { expect, test } from 'vitest';
import { feedPapers } from '../../src/site/files/feeds.ts';
import { ALL_KINDS } from '../../src/site/page-kinds.ts';
import { siteLibrary as library } from './site-library.ts';

test('what pages show is plain data, which a digest knows all of', () => {
  const pages = ALL_KINDS.flatMap(({ pages }) => pages?.(library) ?? []);
  const shown = [feedPapers(library.papers, library), ...pages.map(({ show }) => show(1))];
  expect(shown.length).toBeGreaterThan(150);
  for (const each of shown) expect(JSON.parse(JSON.stringify(each))).toEqual(each);
});
