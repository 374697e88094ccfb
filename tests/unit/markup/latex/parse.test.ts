import { describe, expect, test } from 'vitest';
import { parseLatex, parseLatexTitle } from '../../../../src/markup/latex/parse.ts';
import { toMarkdown } from '../../../../src/markup/markdown.ts';

/** The codes of what is reported, each with the text it stands at. */
function codesOf(source: string): readonly string[] {
  return parseLatex(source).issues.map(
    ({ code, offset }) => `${code}: ${source.slice(offset, offset + 6)}`,
  );
}

describe('what is reported', () => {
  test.each([
    ['a } b', ['latex-unbalanced: } b']],
    ['a {b', ['latex-unbalanced: {b']],
    ['a \\end{b}', ['latex-unbalanced: \\end{b']],
    ['the \\nope x', ['latex-unknown-command: \\nope ']],
    ['\\begin{nope}a\\end{nope}', ['latex-unknown-command: \\begin']],
    ['a \\verb|b', ['latex-unbalanced: \\verb|']],
    ['a $b c', ['math-unclosed: $b c']],
    ['a \\(b', ['math-unclosed: \\(b']],
    ['\\href{x:y}{z}', ['link-unsafe: {x:y}{']],
    ['a\u202Eb', ['text-direction-control: \u202Eb']],
    ['a\u0007b', ['text-control-character: \u0007b']],
    ['a\u0081b', ['text-control-character: \u0081b']],
    ['a\uFFFDb', ['text-character-lost: \uFFFDb']],
    ['in $17 imes17$', ['text-character-lost: $17 im']],
    ['a \\begin{tabular}{c}b\\end{tabular}', ['latex-layout-lost: \\begin']],
    ['a \\begin{tikzcd}b\\end{tikzcd}', ['latex-layout-lost: \\begin']],
    ['$$', ['latex-nothing-left: $$']],
    [' ', []],
    ['costs $5, 5 % of \\$100, _so_ what', []],
  ])('%j', (source, codes) => {
    expect(codesOf(source)).toEqual(codes);
  });

  test('says what to do', () => {
    expect(parseLatex('a } b').issues).toEqual([
      {
        code: 'latex-unbalanced',
        offset: 2,
        message: 'The closing brace “}” has no opening brace.',
        hint: 'If the page reads wrongly, correct the text in an overlay.',
      },
    ]);
  });
});

test('a macro of the maintainer is math outside dollars, too', () => {
  const { tree, issues } = parseLatex('with \\ours{x} and \\eg', {
    '\\ours': '\\text{Ours-#1}',
    '\\eg': 'e',
  });
  expect(toMarkdown(tree)).toBe('with $\\ours{x}$ and $\\eg$');
  expect(issues).toEqual([]);
});

describe('parseLatexTitle', () => {
  test.each([
    ['On $k$-sets\\\\ and {\\it more}', 'On $k$-sets and *more*'],
    ['1. Introduction', '1\\. Introduction'],
    ['# Hash', '\\# Hash'],
    ['On \\enquote{Rain} and \\mkbibemph{Snow}', 'On “Rain” and *Snow*'],
    ['A\n\nB \\[x\\] \\begin{itemize}\\item c\\end{itemize}', 'A B $x$ c'],
    ['', ''],
    ['{}', '{}'],
    ['\\def\\a{b}', '\\def\\a{b}'],
    ['\u0007', ''],
  ])('%j', (title, markdown) => {
    expect(toMarkdown(parseLatexTitle(title).tree)).toBe(markdown);
  });
});
