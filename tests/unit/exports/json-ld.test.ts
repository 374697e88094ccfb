import { describe, expect, test } from 'vitest';
import {
  describeCollection,
  describePaper,
  describePath,
  describePerson,
  toJsonScript,
} from '../../../src/exports/json-ld.ts';
import { toPersonName } from '../../../src/domain/name.ts';
import { makeReferences, NASTY_TITLES, SOURCE } from '../../fixtures/references.ts';

const PAGE = 'https://papers.example.org/papers/osei-2021-rain-tin-roofs/';
const AUTHOR = 'https://papers.example.org/authors/ludo-van-der-velde/';

test('describePaper names every author, id and place', () => {
  const [reference] = makeReferences({
    authors: ['Ludo van der Velde', 'Rain Collaboration'],
    overlay: {
      arxiv: { value: '2103.00001', source: SOURCE },
      doi: { value: '10.1000/rain', source: SOURCE },
    },
  });
  const addresses = {
    page: PAGE,
    image: undefined,
    authors: [AUTHOR, 'https://papers.example.org/authors/rain-collaboration/'],
    code: 'https://example.org/code',
  };
  expect(describePaper(reference, addresses)).toEqual({
    '@type': 'ScholarlyArticle',
    '@id': PAGE,
    url: PAGE,
    headline: 'Rain on Tin Roofs',
    name: 'Rain on Tin Roofs',
    author: [
      {
        '@type': 'Person',
        '@id': AUTHOR,
        name: 'Ludo van der Velde',
        givenName: 'Ludo',
        familyName: 'van der Velde',
        url: AUTHOR,
      },
      { '@type': 'Organization', name: 'Rain Collaboration' },
    ],
    datePublished: '2021-03-04',
    inLanguage: 'en',
    encoding: {
      '@type': 'MediaObject',
      contentUrl: 'https://arxiv.org/pdf/2103.00001',
      encodingFormat: 'application/pdf',
    },
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'arXiv', value: '2103.00001' },
      { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/rain' },
    ],
    sameAs: ['https://doi.org/10.1000/rain', 'https://arxiv.org/abs/2103.00001'],
    workExample: { '@type': 'SoftwareSourceCode', codeRepository: 'https://example.org/code' },
  });
});

test('describePerson leads to ORCID and home page', () => {
  const person = describePerson(toPersonName('Ada Osei'), AUTHOR, {
    orcid: '0000-0002-1825-0097',
    home: 'https://example.org/ada',
  });
  expect(person).toMatchObject({
    sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://example.org/ada'],
  });
});

test('describePath counts its steps', () => {
  const steps = [
    { name: 'Papers of Ada Osei', address: 'https://papers.example.org/' },
    { name: 'Papers', address: 'https://papers.example.org/papers/' },
  ];
  expect(describePath(steps)).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://papers.example.org/' },
      { position: 2, name: 'Papers' },
    ],
  });
});

describe('toJsonScript', () => {
  test.each([...NASTY_TITLES, { text: '</script><!-- \u2028\u2029 & <script>' }])(
    'cannot be ended by $text, which it keeps',
    ({ text }) => {
      const script = toJsonScript([describeCollection(PAGE, text, text)]);
      expect(script).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(script)).toMatchObject({ '@graph': [{ name: text }] });
    },
  );
});
