import { expect, test } from 'vitest';
import { LINK_KINDS, linkTo, sourceSchema } from '../../../src/domain/links.ts';

test('a field says one kind of link', () => {
  const fields = Object.values(LINK_KINDS).flatMap((kind) => kind.fields.match(/\S+/g) ?? []);
  expect(fields.filter((field, at) => fields.indexOf(field) !== at)).toEqual([]);
});

test.each([
  ['/files/talk.pdf', '/files/talk.pdf'],
  ['/\\evil.example/', '/%5Cevil.example/'],
  ['/x?a="><b>#{c}', '/x?a=%22%3E%3Cb%3E#%7Bc%7D'],
  ['//evil.example/', undefined],
  ['javascript:x', undefined],
])('a link of the site to %j', (link, expected) => {
  expect(linkTo(/^https$/).safeParse(link).data).toBe(expected);
});

test.each([
  ['https://example.org/a"><b>', 'https://example.org/a%22%3E%3Cb%3E'],
  ['https://example.org/\nrain', 'https://example.org/rain'],
  ['https://rän.example/é|\u202E', 'https://xn--rn-via.example/%C3%A9%7C%E2%80%AE'],
  ['letter from the author', 'letter from the author'],
])('the source of a fact %j', (source, expected) => {
  expect(sourceSchema.parse(source)).toBe(expected);
});
