import { expect, test } from 'vitest';
import { readVenue, venueOfMacro } from '../../../src/sources/venues.ts';

test.each([
  'arXiv preprint arXiv:2103.99901',
  'ArXiv',
  'CoRR',
  'arXiv e-prints',
  'arXiv:2103.99901 [cs.LG]',
  'arXiv (Cornell University)',
  'arXiv Dec.',
  'CoRR, abs/2103.99901',
  'Submitted to arXiv',
  'Preprint',
])('“%s” is no venue', (name) => {
  expect(readVenue(name)).toEqual({ isPreprint: true });
});

test.each([
  'Gutter Corrosion',
  'Correspondence on Rain',
  'Reprints, Preprints and Papers of Rain',
  'Preprints of the Rain Institute',
  'arXiv Letters',
  'Halle Papers on Rain',
])('“%s” is a venue', (name) => {
  expect(readVenue(name)).toEqual({ isPreprint: false });
});

test.each([
  ['bioRxiv preprint', 'bioRxiv'],
  ['bioRxiv : the preprint server for biology', 'bioRxiv'],
  ['medRxiv 2020.01.01', 'medRxiv', '2020.01.01'],
  ['SSRN Electronic Journal', 'SSRN'],
  ['Available at SSRN 3012345', 'SSRN', '3012345'],
  ['Research Square', 'Research Square'],
  ['Social Science Research Network', 'Social Science Research Network'],
])('“%s” is a server of preprints', (name, server, number?: string) => {
  expect(readVenue(name)).toEqual({ isPreprint: true, server, ...(number && { number }) });
});

test('keeps what else the name of a preprint says', () => {
  expect(readVenue('arXiv preprint submitted to Rain').rest).toBe('submitted to Rain');
});

test.each([
  ['\\apj', 'ApJ'],
  ['\\mnras', 'MNRAS'],
  ['jacm', 'Journal of the ACM'],
  ['constructor', undefined],
])('the macro %s', (macro, venue) => {
  expect(venueOfMacro(macro)).toBe(venue);
});
