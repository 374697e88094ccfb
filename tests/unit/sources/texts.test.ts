import { describe, expect, test } from 'vitest';
import { toAddress, toWebAddress } from '../../../src/sources/addresses.ts';
import { plainToTex, Texts, toPlain } from '../../../src/sources/texts.ts';

const place = { file: 'osei.bib', line: 3, column: 1 };
const texts = (macros = {}): Texts => new Texts(() => place, macros);

test('a text has commands of the maintainer, and says which nobody knows', () => {
  const read = texts({ '\\rain': '\\mathcal{R}' });
  expect(read.title('On \\rain')).toBe('On $\\rain$');
  expect(read.prose('A rate of $\\drop$.')).toBe('A rate of $\\drop$.');
  expect(read.problems.map(({ code }) => code)).toEqual(['math-unknown-command']);
});

describe('a title in LaTeX or HTML', () => {
  test.each([
    [
      'Growth of <i>E. pluvia</i> in H<sub>2</sub>O and <span class="nocase">DNA</span>',
      'Growth of *E. pluvia* in H₂O and DNA',
    ],
    ['{SDEs} for {R}ain in $O(n)$', 'SDEs for Rain in $O(n)$'],
    ['Rain &amp; Snow', 'Rain & Snow'],
    ['Rain &amp;amp; Snow', 'Rain & Snow'],
    ['Growth of &lt;i&gt;E. pluvia&lt;/i&gt; at a &lt; b', 'Growth of *E. pluvia* at a < b'],
    ['\\', '\\\\'],
    ['Rain&#0;', 'Rain\uFFFD'],
    ['Rain {\\&}amp; Snow', 'Rain & Snow'],
    ['{\\textless}p{\\textgreater}Rain', 'Rain'],
    ['$<$i$>$Rain$<$/i$>$', '*Rain*'],
    ['<a href="https://example.org/roof">Roof</a>', 'Roof'],
    ['p &lt; 0.05 <b>open', 'p < 0.05 **open**'],
    ['a < b > c', 'a < b > c'],
    ['Rain&#1; on&#8238; Tin&#x202e;', 'Rain on Tin'],
    [
      'Rain of <mml:math><mml:msub><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msub></mml:math> drops',
      'Rain of ${x}_{2}$ drops',
    ],
    [
      '<math><msubsup><mi>a</mi><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msubsup></math>',
      '${a}_{1}^{n + 1}$',
    ],
    [
      '<math><mfrac><mn>1</mn><msqrt><mi>n</mi></msqrt></mfrac><mtext>of rain</mtext></math>',
      '$\\frac{1}{\\sqrt{n}} \\text{of rain}$',
    ],
    [
      '<semantics>A <math><semantics><mi>β</mi><annotation>\\beta</annotation></semantics></math>',
      'A $β$',
    ],
    ['Rain <math><mi>x</mi> on', 'Rain x on'],
    ['Rain <math><mi>$5</mi></math> on', 'Rain $$\\$5$$ on'],
    [
      'At <inline-formula><alternatives><tex-math>$$x^2$$</tex-math><mml:math><mml:mi>x</mml:mi></mml:math></alternatives></inline-formula>.',
      'At $x^2$.',
    ],
    [
      '<tex-math>\\documentclass{minimal}\\begin{document}$$x$$\\end{document}</tex-math> <math><mi>y</mi></math>',
      '$x$',
    ],
    ['<tex-math>x</tex-math> or <math><mi>y</mi></math>', '$x$ or $y$'],
    ['p $<$ 0.05 of $<${}b$>$', 'p < 0.05 of \\<b>'],
    ['Rain on <i\u202E>Tin</i> \\<b>Roofs</b>', 'Rain on *Tin* **Roofs**'],
    ['Rain \\verb| Snow', 'Rain \\verb| Snow'],
    ['$\\alpha$', '$\\alpha$'],
    ['{\\cal {\\cal', undefined],
    [' ', undefined],
  ])('%s', (tex, markdown) => {
    expect(texts().title(tex)).toBe(markdown);
  });
});

test('an abstract in JATS has its headings as sentences', () => {
  const jats =
    '<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title>' +
    '<jats:p>We grow &amp; measure, p &lt; 0.05.</jats:p></jats:sec>';
  expect(texts().prose(jats)).toBe('Aim. We grow & measure, p < 0.05.');
});

test.each([
  ["Universit{\\'e} de  Pluie", 'Université de Pluie'],
  ['Rain \\& Snow -- 5\\%', 'Rain & Snow – 5%'],
])('plain text of %s', (tex, text) => {
  expect(toPlain(tex)).toBe(text);
});

describe('text of a format without LaTeX', () => {
  test.each([
    ['A set {a, b} of 5% at $5 to $10', 'A set {a, b} of 5% at $5 to $10'],
    ['Bounds of $O(n^2)$ & 50\\% less', 'Bounds of O(n²) & 50% less'],
    ['<i>E</i>_x {y}', 'E_x {y}'],
  ])('%s', (text, plain) => {
    expect(toPlain(plainToTex(text))).toBe(plain);
  });
});

test.each([
  ['https://example.org/a\\_b\\%20c\\&d\\#e', 'https://example.org/a_b%20c&d#e'],
  ['\\url{https://example.org/{\\textasciitilde}ada}', 'https://example.org/~ada'],
  ['{https://example.org/\\~{}ada}', 'https://example.org/~ada'],
  ['<a href="https://example.org/a">A</a>', 'https://example.org/a'],
  ['https://example.org/a\n   b', 'https://example.org/ab'],
  ['10.5555/978-0-00{\\_}12', '10.5555/978-0-00_12'],
])('the address in %j', (tex, address) => {
  expect(toAddress(tex)).toBe(address);
});

test.each([
  ['www.example.org/rain', 'https://www.example.org/rain'],
  ['http://example.org', 'http://example.org'],
  ['javascript:alert(1)', undefined],
  ['slides/rain.pdf', undefined],
  ['https://rain', undefined],
])('%s as an address of the web', (text, address) => {
  expect(toWebAddress(text)).toBe(address);
});
