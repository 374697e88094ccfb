/** The MathML that KaTeX writes, as a tree. It is well formed and small, so tags are all there is to read. */
import { lookUp } from '../../domain/look-up.ts';

export type MathmlNode = string | MathmlElement;

interface MathmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MathmlNode[];
}

interface OpenElement extends MathmlElement {
  readonly children: MathmlNode[];
}

const PIECE = /<(\/?)([a-z]+)((?:\s[^<>]*)?\/?)>|([^<]+)/g;
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
  for (const [, slash, name, attributes = '', text] of html.slice(start, end).matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) parent.children.push(unescapeXml(text ?? ''));
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

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => lookUp(ENTITIES, entity) ?? entity);
}
