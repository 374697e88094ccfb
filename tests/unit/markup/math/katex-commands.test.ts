import { describe, expect, test } from 'vitest';
import { fitFormula } from '../../../../src/markup/math/formula.ts';
import {
  allMacros,
  isKatexCommand,
  macrosFor,
} from '../../../../src/markup/math/katex-commands.ts';

test('every macro of our tables is typeset, whatever it is given', () => {
  const refused = Object.keys(allMacros({})).filter((command) => {
    const typeset = fitFormula(`a ${command}{b}{c}{d}`, true, {});
    return !typeset.ok || typeset.unknown.length > 0 || typeset.mended.length > 0;
  });
  expect(refused).toEqual([]);
});

describe('isKatexCommand', () => {
  test.each(['alpha', 'frac', 'mbox', 'GeV', 'cA', 'tag'])('knows \\%s', (name) => {
    expect(isKatexCommand(name)).toBe(true);
  });

  test.each(['ours', 'iso', 'L'])('does not know \\%s', (name) => {
    expect(isKatexCommand(name)).toBe(false);
  });
});

test("macrosFor gives what a formula needs and what that needs, the maintainer's first", () => {
  const macros = { '\\a': '\\b x', '\\b': 'y', '\\c': 'z', '\\R': 'r' };
  expect(macrosFor('\\a + \\R', macros)).toEqual({ '\\a': '\\b x', '\\b': 'y', '\\R': 'r' });
});
