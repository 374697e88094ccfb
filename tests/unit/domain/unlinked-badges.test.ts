import { expect, test } from 'vitest';
import { toPaper } from '../../../src/domain/paper.ts';
import { unlinkedBadges } from '../../../src/domain/unlinked-badges.ts';

test.each([
  ['a badge without a link', ['Code'], [], ['code']],
  ['a badge with a link of another kind', ['Code'], ['pdf'], ['code']],
  ['one of two badges', ['Code', 'Video'], ['code'], ['video']],
  ['no badge', [], ['pdf'], []],
  ['a badge with its link', ['Code'], ['code'], []],
  ['a word that promises nothing', ['Sledge'], [], []],
] as const)('%s', (_, badges, kinds, missing) => {
  const { paper } = toPaper(
    'osei-2022-rain',
    {
      type: 'article',
      title: 'Rain',
      authors: ['Ada Osei'],
      truncated: false,
      yearFrom: 'listing',
      badges: [...badges],
      affiliations: [],
      listing: 'osei',
      ...(kinds.length > 0 && {
        links: kinds.map((kind) => ({ kind, href: 'https://example.org/rain' })),
      }),
    },
    '',
    undefined,
  );
  const problems = unlinkedBadges([paper]);
  expect(problems.map(({ code }) => code)).toEqual(missing.map(() => 'badge-unlinked'));
  missing.forEach((kind, index) => {
    expect(problems[index]?.hint).toContain(
      `content/overlays/osei-2022-rain.yaml, under links, with the kind ${kind}.`,
    );
  });
});
