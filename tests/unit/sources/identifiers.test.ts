import { describe, expect, test } from 'vitest';
import { findArxivId, findDoi, readArxivId } from '../../../src/sources/identifiers.ts';

describe('findArxivId', () => {
  test.each([
    ['arXiv preprint arXiv:2103.99901', '2103.99901'],
    ['abs/2103.99902', '2103.99902'],
    ['https://arxiv.org/abs/2103.99905v3', '2103.99905'],
    ['https://arxiv.org/pdf/2103.99909.pdf', '2103.99909'],
    ['http://export.arxiv.org/abs/math.AG/0309136', 'math.AG/0309136'],
    ['10.48550/ARXIV.2103.99906', '2103.99906'],
    ['https://doi.org/10.48550/arXiv.2103.99906', '2103.99906'],
    ['arXiv:2103.99911 [cs]', '2103.99911'],
    ['arXiv, 2103.99911', '2103.99911'],
    ['arXiv e-prints, arXiv:hep-th/9901001v2', 'hep-th/9901001'],
    ['2103.99904', undefined],
    ['arXiv:2113.99904', undefined],
    ['https://example.org/2103.99904', undefined],
  ])('of %s is %s', (text, id) => {
    expect(findArxivId(text)).toBe(id);
  });
});

test.each([
  ['2103.99904', '2103.99904'],
  ['arXiv:2103.99903v2', '2103.99903'],
  ['2103.99907 [cs.LG]', '2103.99907'],
  ['MATH.ag/0309136', 'math.AG/0309136'],
  ['2024.01.01.999999', undefined],
])('readArxivId of a field that is meant for it: %s', (text, id) => {
  expect(readArxivId(text)).toBe(id);
});

describe('findDoi', () => {
  test.each([
    ['10.5555/snow', '10.5555/snow'],
    ['10.5555/snow\u202E\u200Brain', '10.5555/snow'],
    ['10.5555/sn\u200Bow', '10.5555/snow'],
    ['10.5555/snow\uFFFD', undefined],
    ['10.5555/snow&#0;', undefined],
    ['10.5555/a&amp;b', '10.5555/a&b'],
    ['10.5555/a&amp;amp;b', '10.5555/a&b'],
    ['doi:10.5555/snow', '10.5555/snow'],
    ['https://dx.doi.org/10.5555/snow.', '10.5555/snow'],
    ['(see 10.5555/snow)', '10.5555/snow'],
    ['https://doi.org/10.1000%2F182', '10.1000/182'],
    [
      '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
      '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
    ],
    ['https://example.org/no-doi/hail', undefined],
    ['10.12/34', undefined],
    ['100%', undefined],
  ])('of %s is %s', (text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });
});
