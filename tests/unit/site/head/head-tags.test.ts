import { describe, expect, test } from 'vitest';
import { headTags } from '../../../../src/site/head/head-tags.ts';
import { homeHead } from '../../../../src/site/head/list-heads.ts';
import { paperHead } from '../../../../src/site/head/paper-head.ts';
import { makeLibrary, makeSite } from '../../../fixtures/library.ts';
import { makePaper, type PaperInput } from '../../../fixtures/papers.ts';

function valuesOf(tags: ReturnType<typeof headTags>): Record<string, string | undefined> {
  return Object.fromEntries(
    tags.map(
      ({ attributes: { property = '', name = property, content = '' } }): [string, string] => [
        name,
        content,
      ],
    ),
  );
}

describe('what previews of links are told', () => {
  test('of the home page: the site and its image', () => {
    const site = makeSite({ title: 'Papers of Ada Osei', description: 'Rain, mostly.' });
    expect(valuesOf(headTags(homeHead(site, site), site))).toMatchObject({
      'og:site_name': 'Papers of Ada Osei',
      'og:image': 'https://papers.example.org/preview.png',
      'og:image:alt': 'Papers of Ada Osei',
      'twitter:card': 'summary_large_image',
    });
  });

  test.each<[string, Partial<PaperInput>, string | undefined]>([
    ['a preprint', {}, 'Papers'],
    [
      'a chapter in a book',
      { type: 'chapter', variables: { 'container-title': 'Rains' } },
      'Papers',
    ],
    ['a chapter in a book without a name', { type: 'chapter' }, undefined],
  ])(
    'of %s: its authors, and the site where Zotero does not take it for the book',
    (_label, facts, name) => {
      const paper = makePaper({ id: 'p', authors: ['Ada Osei', 'Bo Lind'], ...facts });
      const library = makeLibrary([paper], { title: 'Papers' });
      const told = valuesOf(headTags(paperHead(paper, library), library.site));
      expect(told['author']).toBe('Ada Osei, Bo Lind');
      expect(told['og:site_name']).toBe(name);
    },
  );
});
