import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { fitFormula } from '../../../../src/markup/math/formula.ts';
import {
  ADDED_MACROS,
  isKatexCommand,
  macrosFor,
} from '../../../../src/markup/math/katex-commands.ts';
import { KATEX_OPTIONS } from '../../../../src/markup/math/katex-options.ts';

test('every macro of our tables is typeset, whatever it is given, and by itself as with all others', () => {
  const refused = Object.keys(ADDED_MACROS).filter((command) => {
    const fitted = fitFormula(`a ${command}{b}{c}{d}`, true, {});
    if (!fitted.ok || fitted.unknown.length > 0 || fitted.repairs.length > 0) return true;
    const alone = katex.renderToString(fitted.tex, {
      ...KATEX_OPTIONS,
      output: 'mathml',
      displayMode: true,
    });
    return withoutAnnotation(alone) !== withoutAnnotation(fitted.mathml);
  });
  expect(refused).toEqual([]);
});

function withoutAnnotation(mathml: string): string {
  return mathml.replace(/<annotation.*<\/annotation>/s, '');
}

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
