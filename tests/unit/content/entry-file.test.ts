import { describe, expect, test } from 'vitest';
import { formatEntryFile, parseEntryFile } from '../../../src/content/entry-file.ts';
import { makeFacts } from '../../fixtures/papers.ts';

const digestOf = (text: string): string => `${String(text.length)}:${text.slice(-40)}`;
const facts = makeFacts({ title: "No: 'quotes' # or $\\alpha$", authors: ['No', '2021-03-04'] });
const file = formatEntryFile(facts, 'We listen.\n\nTwice.', digestOf);

describe('an entry file', () => {
  test('reads back as it was written, whatever YAML would make of its strings', () => {
    expect(parseEntryFile(file, digestOf)).toMatchObject({
      entry: facts,
      abstract: 'We listen.\n\nTwice.',
      isEdited: false,
    });
  });

  test('is the same after a change of line ends', () => {
    expect(parseEntryFile(file.replaceAll('\n', '\r\n'), digestOf)).toMatchObject({ isEdited: false });
  });

  test('tells a hand edit of its body or its front matter', () => {
    expect(parseEntryFile(file.replace('Twice', 'Thrice'), digestOf)).toMatchObject({ isEdited: true });
    expect(parseEntryFile(file.replace('# Written', '# Mine. Written'), digestOf)).toMatchObject({
      isEdited: true,
    });
  });

  test.each([
    ['We listen.', 'front matter'],
    ['---\ntitle: [\n---\n', 'flow'],
    ['---\ntitle: Rain\n---\n', 'authors'],
    [file.replace('truncated', 'trunkated'), 'trunkated'],
  ])('says why %j is no entry', (text, reason) => {
    expect(parseEntryFile(text, digestOf)).toContain(reason);
  });
});
