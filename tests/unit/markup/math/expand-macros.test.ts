import { expect, test } from 'vitest';
import { expandMacros } from '../../../../src/markup/math/expand-macros.ts';

test.each([
  ['\\bigO(n)', '\\mathcal{O}(n)'],
  ['\\bigOx', '\\bigOx'],
  ['\\norm{x_{1}} + \\norm y', '\\|x_{1}\\| + \\|y\\|'],
  ['\\eps n \\eps', '\\varepsilon n \\varepsilon'],
  ['\\\\eps', '\\\\eps'],
  ['\\twice\\eps', '\\varepsilon \\varepsilon'],
  ['\\loop', '\\loop'],
  ['\\norm{', '\\|\\|'],
])('%s becomes %s', (tex, expanded) => {
  const macros = {
    '\\bigO': '\\mathcal{O}',
    '\\norm': '\\|#1\\|',
    '\\eps': '\\varepsilon',
    '\\twice': '#1 #1',
    '\\loop': '\\loop',
  };
  expect(expandMacros(tex, macros)).toBe(expanded);
});

test('a macro that doubles itself stops growing', () => {
  expect(expandMacros('\\a', { '\\a': '\\a\\a' }).length).toBeLessThan(100_000);
});
