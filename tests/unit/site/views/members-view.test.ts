import { expect, test } from 'vitest';
import { peopleSchema } from '../../../../src/domain/people.ts';
import { membersView, personView } from '../../../../src/site/views/members-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

const people = peopleSchema.parse({
  'ada-osei': {
    name: 'Ada Osei',
    role: 'Professor',
    home: 'https://example.org/ada',
    orcid: '0000-0002-1825-0097',
  },
  'bo-lind': { name: 'Bo Lind', role: 'PhD student', since: 2021 },
});

test('a member has links, a page and a time as far as they are known', () => {
  const library = makeLibrary([makePaper({ id: 'rain', authors: ['Ada Osei'] })], { people });
  expect(personView('ada-osei', library)).toEqual({
    id: 'ada-osei',
    name: 'Ada Osei',
    href: '/authors/ada-osei/',
    photo: undefined,
    role: 'Professor',
    time: undefined,
    links: [
      { label: 'Home page', href: 'https://example.org/ada' },
      { label: 'ORCID', href: 'https://orcid.org/0000-0002-1825-0097' },
    ],
  });
  expect(personView('bo-lind', library)).toMatchObject({
    href: undefined,
    time: 'since 2021',
    links: [],
  });
});

test('nobody has left a group of which nobody is said to have left', () => {
  const group = makeLibrary([makePaper({ id: 'rain' })], { people, owner: 'Rain Lab' });
  const { groups, description } = membersView(group);
  expect(groups.map(({ label }) => label)).toEqual(['Professor', 'PhD student']);
  expect(description).toBe('The people of Rain Lab.');
  const nameless = makeLibrary([makePaper({ id: 'rain' })], { people, title: 'Rain Papers' });
  expect(membersView(nameless).description).toBe('The people of Rain Papers.');
});
