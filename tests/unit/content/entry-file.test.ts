import { describe, expect, test } from 'vitest';
import { formatEntryFile, isEdited, parseEntryFile } from '../../../src/content/entry-file.ts';
import { makeFacts } from '../../fixtures/papers.ts';

const digestOf = (text: string): string => String(text.length) + text.charAt(7);
const facts = makeFacts({ title: "No: 'quotes' # or $\\alpha$", authors: ['No', '2021-03-04'] });
const file = formatEntryFile(facts, 'We listen.\n\nTwice.', digestOf);

describe('an entry file', () => {
  test('reads back as it was written, whatever YAML would make of its strings', () => {
    expect(parseEntryFile(file, 'a.md')).toMatchObject({
      value: { entry: facts, abstract: 'We listen.\n\nTwice.' },
      problems: [],
    });
    expect(isEdited(file, digestOf)).toBe(false);
  });

  test('is the same after a change of line ends', () => {
    expect(isEdited(file.replaceAll('\n', '\r\n'), digestOf)).toBe(false);
  });

  test('tells a hand edit of its body or its front matter', () => {
    expect(isEdited(file.replace('Twice', 'Thrice'), digestOf)).toBe(true);
    expect(isEdited(file.replace('# Written', '# Mine. Written'), digestOf)).toBe(true);
    expect(isEdited(file.replace(/^digest.*$/m, ''), digestOf)).toBe(true);
  });

  test.each([
    ['We listen.', 1, 'front matter'],
    ['---\ntitle: [\n---\n', 3, 'YAML'],
    ['---\ntitle: Rain\nauthors: Ada\n---\n', 3, 'authors'],
    [file.replace('truncated', 'trunkated'), 7, 'trunkated'],
  ])('says why %j is no entry', (text, line, reason) => {
    const { value, problems } = parseEntryFile(text, 'a.md');
    expect(value).toBeUndefined();
    expect(problems.find(({ message }) => message.includes(reason))?.place.line).toBe(line);
  });
});
