import { describe, expect, test } from 'vitest';
import { placeIn, toLines } from '../../../../src/sources/listing/lines.ts';

describe('toLines', () => {
  test.each([
    ['LF', 'a\nb', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['CR', 'a\rb', ['a', 'b']],
    ['a byte order mark', '\uFEFFa\nb', ['a', 'b']],
    ['tabs and no-break spaces', '\ta\u00A0b\t\tc \n', ['a b c']],
    ['an ideographic space', '雨\u3000风', ['雨 风']],
    ['nothing', '', []],
    ['blank lines only', '\n \n\t\n', []],
  ])('reads %s', (_, text, expected) => {
    expect(toLines(text).map((line) => line.text)).toEqual(expected);
  });

  test('numbers lines as the file does, blank ones too', () => {
    expect(toLines('\r\na\n\n\nb').map(({ number }) => number)).toEqual([2, 5]);
  });
});

describe('placeIn', () => {
  test.each([
    ['a b c', 4, 5],
    ['  a b c', 4, 7],
    ['a \t\u00A0b c', 2, 5],
    ['\uFEFFab', 1, 3],
  ])('counts columns of the line as received: %j', (raw, index, column) => {
    const [line] = toLines(raw);
    expect(line && placeIn('x.txt', line, index)).toEqual({ file: 'x.txt', line: 1, column });
  });
});
