import { expect, test } from 'vitest';
import { jsonListFile } from '../../../../src/site/files/responses.ts';

test.each([
  [[]],
  [[{ title: 'Rain on "Tin" Roofs', authors: [{ family: 'Osei' }, { family: 'Ås' }] }]],
  [[{}, { note: 'two\nlines' }, []]],
])('writes %j as JSON would be written at once', async (values) => {
  const text = await jsonListFile(values, 'csl').text();
  expect(text).toBe(`${JSON.stringify(values, null, 1)}\n`);
});
