import { expect, test } from 'vitest';
import { LINK_KINDS } from '../../../src/domain/links.ts';

test('a field says one kind of link', () => {
  const fields = Object.values(LINK_KINDS).flatMap((kind) => kind.fields.match(/\S+/g) ?? []);
  expect(fields.filter((field, at) => fields.indexOf(field) !== at)).toEqual([]);
});
