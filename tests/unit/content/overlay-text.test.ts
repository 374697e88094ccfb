import { describe, expect, test } from 'vitest';
import { changeYaml } from '../../../src/content/overlay-text.ts';
import {
  formatProposals,
  isSameProposal,
  parseProposals,
  proposalKey,
} from '../../../src/content/proposals-file.ts';

const SOURCE = 'https://example.org/1';
const volume = { value: '12', source: SOURCE };

describe('changeYaml', () => {
  const hand = `# By hand.
authors: { value: [Ada Osei], source: letter } # as she writes it
publication:
  kind: journal # of the lab
  venue:
    value: "Journal of Rain"
    source: ${SOURCE}
links:
  - { kind: slides, href: rain.pdf }
`;

  test('adds what is not there, and keeps the rest to the letter', () => {
    const { text, fields } = changeYaml(
      hand,
      {
        authors: { value: ['A. Osei'], source: SOURCE },
        doi: { value: '10.1000/182', source: SOURCE },
        publication: { kind: 'book', volume },
        links: [
          { kind: 'slides', href: 'rain.pdf' },
          { kind: 'publisher', href: SOURCE },
        ],
      },
      'add',
    );
    expect(fields).toEqual(['doi', 'publication.volume', 'links']);
    expect(text).toBe(`# By hand.
authors: { value: [ Ada Osei ], source: letter } # as she writes it
publication:
  kind: journal # of the lab
  venue:
    value: "Journal of Rain"
    source: ${SOURCE}
  volume:
    value: '12'
    source: ${SOURCE}
links:
  - { kind: slides, href: rain.pdf }
  - kind: publisher
    href: ${SOURCE}
doi:
  value: 10.1000/182
  source: ${SOURCE}
`);
  });

  test.each([
    ['nothing to add', hand, { publication: { kind: 'book' } }],
    ['an empty file and nothing', '', {}],
  ])('leaves a text as it is: %s', (_label, text, facts) => {
    expect(changeYaml(text, facts, 'add')).toEqual({ text, fields: [] });
  });

  test('keeps the line ends of Windows', () => {
    const { text } = changeYaml('selected: true\r\n', { doi: volume }, 'add');
    expect(text).toBe(`selected: true\r\ndoi:\r\n  value: '12'\r\n  source: ${SOURCE}\r\n`);
  });

  test('takes a field away for an empty list', () => {
    expect(changeYaml('links: [a]\nnote: x\n', { links: [] }, 'set').text).toBe('note: x\n');
  });
});

describe('proposals', () => {
  const doi = (value: string) => ({
    evidence: ['Two fit.', `there: ${value}`],
    facts: { doi: { value, source: SOURCE } },
  });
  const read = (text: string) => parseProposals(text, 'rain.yaml');
  const questions = [doi('10.1000/1'), doi('10.1000/2')];

  test('come back from their file', () => {
    const proposals = questions;
    expect(read(formatProposals(questions) ?? '')).toEqual({ proposals, problems: [] });
    expect(formatProposals([])).toBeUndefined();
  });

  test('a line of evidence stays a comment, whatever a service says', () => {
    const text = formatProposals([{ ...doi('10.1000/1'), evidence: ['a\ndoi: 1\u2028b'] }]) ?? '';
    const proposals = [{ ...doi('10.1000/1'), evidence: ['a doi: 1 b'] }];
    expect(read(text)).toEqual({ proposals, problems: [] });
  });

  test('what is no overlay is a problem in its line', () => {
    const { proposals, problems } = read('doi: 10.1000/1\n---\n[\n---\n# a\nx: 1\n');
    expect(proposals).toEqual([]);
    expect(problems.map(({ code, place }) => `${String(place.line)} ${code}`)).toEqual([
      '1 content-invalid',
      '4 content-unreadable',
      '6 content-invalid',
    ]);
  });

  test('are told apart by what they name, and answered together', () => {
    expect(questions.map(proposalKey)).toEqual(['10.1000/1', '10.1000/2']);
    const [one, other] = questions;
    expect(one && other && isSameProposal(one, other)).toBe(true);
  });
});
