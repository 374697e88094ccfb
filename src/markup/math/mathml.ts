/** Parses the MathML that KaTeX writes, which is well formed and has nothing but tags and text. */
import { decodeXML } from 'entities';

export type MathmlNode = string | MathmlElement;

interface MathmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MathmlNode[];
}

interface OpenElement extends MathmlElement {
  readonly children: MathmlNode[];
}

const TAG_OR_TEXT = /<(\/?)([a-z]+)((?:\s[^<>]*)?\/?)>|([^<]+)/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

/**
 * The `<math>` element in KaTeX's HTML.
 * @example parseMathml('<span><math><mi>x</mi></math></span>') // { name: 'math', children: [...] }
 */
export function parseMathml(html: string): MathmlNode {
  const start = html.indexOf('<math');
  const end = html.indexOf('</math>');
  const root: OpenElement = { name: 'root', attributes: new Map(), children: [] };
  const open = [root];
  for (const [, slash, name, attributes = '', text] of html
    .slice(start, end)
    .matchAll(TAG_OR_TEXT)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) parent.children.push(decodeXML(text ?? ''));
    else if (slash === '/') open.pop();
    else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!attributes.endsWith('/')) open.push(element);
    }
  }
  return root.children[0] ?? '';
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}
