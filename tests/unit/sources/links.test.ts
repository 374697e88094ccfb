import { describe, expect, test } from 'vitest';
import { linkFields, linkKindOf, readLinks } from '../../../src/sources/links.ts';

test.each([
  ['pdf', 'pdf'],
  ['url_pdf', 'pdf'],
  ['urlPoster', 'poster'],
  ['pdf-url', 'pdf'],
  ['Video Link', 'video'],
  ['code_link', 'code'],
  ['linked', undefined],
  ['xbdsk-url-1', undefined],
])('a field %s holds a link of the kind %s', (field, kind) => {
  expect(linkKindOf(field)).toBe(kind);
});

test('a field of BibDesk holds what a url does', () => {
  expect(linkKindOf('bdsk-url-12')).toBe(linkKindOf('url'));
});

describe('readLinks', () => {
  const read = (field: string, ...texts: readonly string[]) =>
    readLinks(linkFields(field, texts), {
      usual: 'publisher',
      doi: '10.5555/Rain',
      arxiv: '2103.00001',
    });

  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['url', 'https://example.org/rain', [['publisher', 'https://example.org/rain']]],
    ['url', ' https://example.org/rain ', [['publisher', 'https://example.org/rain']]],
    ['pdf', './talks/rain.pdf', [['pdf', 'talks/rain.pdf']]],
    ['pdf', '{{ site.base }}/files/rain.pdf', [['pdf', '/files/rain.pdf']]],
    [
      'code',
      'https://example.org/1; https://example.org/2, http://example.org/3',
      [
        ['code', 'https://example.org/1'],
        ['code', 'https://example.org/2'],
        ['code', 'http://example.org/3'],
      ],
    ],
    ['url', 'https://example.org/rain.pdf?v=2', [['pdf', 'https://example.org/rain.pdf?v=2']]],
    ['url', 'https://youtu.be/rain', [['video', 'https://youtu.be/rain']]],
    ['url', 'https://gitlab.com/osei/rain', [['code', 'https://gitlab.com/osei/rain']]],
    [
      'url',
      'https://openreview.net/forum?id=1',
      [['openreview', 'https://openreview.net/forum?id=1']],
    ],
    ['url', 'https://dblp.org/rec/1', [['index', 'https://dblp.org/rec/1']]],
    ['url', 'https://arxiv.org/abs/2103.00002', [['preprint', 'https://arxiv.org/abs/2103.00002']]],
    ['url', 'https://export.arxiv.org/abs/2103.00001', []],
    ['url', 'http://arxiv.org/pdf/2103.00001v2', []],
    ['url', 'https://doi.org/10.5555/rain', []],
    ['url', 'http://dx.doi.org/10.5555/RAIN', []],
    ['url', 'https://doi.org/10.5555/snow', [['publisher', 'https://doi.org/10.5555/snow']]],
    [
      'url',
      'https://example.org/?to=https://doi.org/10.5555/rain',
      [['publisher', 'https://example.org/?to=https://doi.org/10.5555/rain']],
    ],
  ])('%s = %j', (field, text, links) => {
    const { links: found, refused } = read(field, text);
    expect(found.map(({ kind, href }) => [kind, href])).toEqual(links);
    expect(refused).toEqual([]);
  });

  test.each(['in the drawer', 'javascript:alert(1)', ''])('refuses %j', (text) => {
    expect(read('url', text)).toEqual({ links: [], refused: [{ field: 'url', text }] });
  });

  test('has an address once, in the most specific kind', () => {
    const href = 'https://example.org/rain';
    const fields = [...linkFields('url', [href, href]), ...linkFields('slides', [href])];
    const context = { usual: 'publisher', doi: undefined, arxiv: undefined } as const;
    expect(readLinks(fields, context).links).toEqual([{ kind: 'slides', href }]);
    const doi = 'https://doi.org/10.5555/rain';
    expect(readLinks(linkFields('url', [doi]), context).links).toHaveLength(1);
  });
});
