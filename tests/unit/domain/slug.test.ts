import { expect, test } from 'vitest';
import { toSlug, uniqueSlug } from '../../../src/domain/slug.ts';

test.each([
  ['Ada Osei', 'ada-osei'],
  ['Zoë Mendler-Dünner', 'zoe-mendler-dunner'],
  ['Łukasz Ørsted', 'lukasz-orsted'],
  ["Seán O'Brien", 'sean-obrien'],
  ['3D Meshes: a survey', '3d-meshes-a-survey'],
  ['cs.LG', 'cs-lg'],
  ['Straße', 'strasse'],
  ['Ольга Иванова', 'olga-ivanova'],
  ['../../etc/passwd', 'etc-passwd'],
  ['<script>', 'script'],
  ['…', ''],
])('%s becomes “%s”', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

test('a taken slug gets the first free number', () => {
  expect(uniqueSlug('a', new Set())).toBe('a');
  expect(uniqueSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
});
