/** XML of services as a tree, of which the readers take what they know. */
import sax from 'sax';
import { soundText, UnreadableError } from './client.ts';

export interface Element {
  /** Without prefix: `entry`, `primary_category`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  /** All characters within, white space collapsed. */
  text: string;
}

/** Longest text and deepest nesting that is read; a service has far less. */
const LARGEST = 20_000_000;
const DEEPEST = 100;

/** The root. Throws an UnreadableError for what is no XML, or ends too early. */
export function parseXml(source: string): Element {
  const parser = sax.parser(true);
  const document: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  parser.onopentag = (tag: sax.Tag | sax.QualifiedTag) => {
    const { name } = tag;
    const attributes: Readonly<Record<string, string | sax.QualifiedAttribute>> = tag.attributes;
    const element: Element = {
      name: name.replace(/^.*:/, ''),
      attributes: new Map(
        Object.entries(attributes).map(([key, value]) => [
          key,
          soundText(typeof value === 'string' ? value : value.value) ?? '',
        ]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) throw new UnreadableError('the XML is nested too deeply');
  };
  const addText = (text: string): void => {
    for (const element of open) element.text += text;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const closed = open.pop();
    if (closed !== undefined)
      closed.text = (soundText(closed.text) ?? '').replaceAll(/\s+/g, ' ').trim();
  };
  parser.onerror = ({ message }) => {
    throw new UnreadableError(`no XML (${message.split('\n')[0] ?? ''})`);
  };
  if (source.length > LARGEST) throw new UnreadableError('the answer is too long');
  parser.write(source).close();
  const [root] = document.children;
  if (root === undefined) throw new UnreadableError('the answer is empty');
  return root;
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Text of the first child of this name; undefined for none or an empty one. */
export function textOf(element: Element | undefined, name: string): string | undefined {
  const [child] = childrenOf(element, name);
  return child?.text === '' ? undefined : child?.text;
}
