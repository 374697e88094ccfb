import { expect, test } from 'vitest';
import { nameProblem, ownPageSchema, toOwnPage } from '../../../src/domain/own-page.ts';

test.each([
  ['teaching', {}, { title: 'Teaching', menu: 60 }],
  ['for-students', {}, { title: 'For students', menu: 60 }],
  ['teaching', { title: 'Courses', menu: 15 }, { title: 'Courses', menu: 15 }],
  ['teaching', { menu: false }, { title: 'Teaching', menu: undefined }],
  ['about', {}, { title: 'About', menu: undefined }],
  ['about', { menu: 5 }, { title: 'About', menu: 5 }],
  ['home', { title: 'Ada Osei' }, { title: 'Ada Osei', menu: undefined }],
])('the page %s with %j has %j', (name, front, expected) => {
  expect(toOwnPage(name, ownPageSchema.parse(front))).toMatchObject({ name, ...expected });
});

test.each([
  ['teaching', undefined],
  ['home', undefined],
  ['about', undefined],
  ['papers', 'page-name-taken'],
  ['people', 'page-name-taken'],
  ['index', 'page-name-taken'],
  ['Teaching', 'page-name-invalid'],
  ['über-uns', 'page-name-invalid'],
  ['a b', 'page-name-invalid'],
])('a page %s is reported as %s', (name, code) => {
  const place = { file: `${name}.mdx`, line: 1, column: 1 };
  expect(nameProblem(name, place, new Set(['about', 'papers', 'people']))?.code).toBe(code);
});
