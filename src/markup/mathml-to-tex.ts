/** Formulas in the HTML of catalogues to LaTeX: JATS's `tex-math`, and presentation elements of MathML 3. */

const TAG = /<(\/?)(?:[a-z]{1,6}:)?(math|tex-math)(?:\s[^<>]{0,400})?>/gi;

const TOKEN = /<(\/?)(?:\w{1,6}:)?(\w{1,14})[^<>]{0,400}>|[^<]+/g;

/** What stands before each part of an element; `{}` around each part. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['msub', ['', '_']],
  ['munder', ['', '_']],
  ['msup', ['', '^']],
  ['mover', ['', '^']],
  ['msubsup', ['', '_', '^']],
  ['munderover', ['', '_', '^']],
  ['mfrac', ['\\frac', '']],
  ['msqrt', ['\\sqrt']],
  ['mtext', ['\\text']],
]);

/** @example formulasToTex('H<math><msub><mi>x</mi><mn>2</mn></msub></math>') // 'H${x}_{2}$' */
export function formulasToTex(html: string): string {
  let tex = '';
  let end = 0;
  let open: RegExpExecArray | undefined;
  let isTexBefore = false;
  for (const tag of html.matchAll(TAG)) {
    const [whole, close, name = ''] = tag;
    if (close === '') open ??= tag;
    else if (open?.[2] === name) {
      const between = html.slice(end, open.index);
      const inside = html.slice(open.index + open[0].length, tag.index);
      // The same formula in two forms.
      const isTwice = isTexBefore && between.trim() === '';
      isTexBefore = name.toLowerCase() === 'tex-math';
      if (!isTwice) tex += `${between}$${isTexBefore ? bareTex(inside) : mathmlToTex(inside)}$`;
      end = tag.index + whole.length;
      open = undefined;
    }
  }
  return tex + html.slice(end);
}

/** Without dollars, and the document that some publishers put around each formula. */
function bareTex(tex: string): string {
  const [, inside = tex] = tex.split(/\\begin\{document\}|\\end\{document\}/);
  return inside.replaceAll('$', '').trim();
}

function mathmlToTex(mathml: string): string {
  const stack: { name: string; parts: string[] }[] = [{ name: 'math', parts: [] }];
  for (const [token, close, name = ''] of mathml.matchAll(TOKEN)) {
    if (close === '') {
      if (!token.endsWith('/>')) stack.push({ name, parts: [] });
    } else if (close === undefined) {
      if (token.trim() !== '') stack.at(-1)?.parts.push(token.trim().replaceAll('$', '\\$'));
    } else if (stack.length > 1) {
      const element = stack.pop();
      stack.at(-1)?.parts.push(element === undefined ? '' : toTex(element.name, element.parts));
    }
  }
  return stack.flatMap(({ parts }) => parts).join(' ');
}

function toTex(name: string, parts: readonly string[]): string {
  if (name.startsWith('annotation')) return '';
  const signs = ELEMENTS.get(name);
  if (signs?.length === 1) return `${signs.join('')}{${parts.join(' ')}}`;
  return signs?.length === parts.length
    ? parts.map((part, at) => `${signs[at] ?? ''}{${part}}`).join('')
    : parts.join(' ');
}
