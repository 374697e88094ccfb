/**
 * The body of an answer, as a value of a schema (JSON) or as a tree (XML). A service that is in trouble sends anything:
 * half an answer, a page of HTML, nothing.
 */
import sax from 'sax';
import type { z } from 'zod';

/** The body is cut off, or is not an answer of this service; worth another try. */
export class UnreadableError extends Error {}

/**
 * Control characters become spaces, and those that reorder text go; undefined for text with half a surrogate pair, which
 * is damaged.
 */
function cleanText(text: string): string | undefined {
  return text.isWellFormed()
    ? text.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '')
    : undefined;
}

/** Null and damaged text count as absent. Throws an UnreadableError for anything that does not fit the schema. */
export function parseJson<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(source, (_key, each: unknown) =>
      typeof each === 'string' ? cleanText(each) : (each ?? undefined),
    );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableError('the answer is not JSON');
  }
  const { success, data } = schema.safeParse(value);
  if (!success) throw new UnreadableError('the answer has another form than expected');
  return data;
}

export interface Element {
  /** Without prefix: `entry`, `primary_category`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  /** All text inside, white space collapsed. */
  text: string;
}

/** Far beyond what any service sends. */
const MAX_LENGTH = 20_000_000;
const MAX_DEPTH = 100;

/** The root. Throws an UnreadableError for anything that is not XML, or ends too early. */
export function parseXml(source: string): Element {
  if (source.length > MAX_LENGTH) throw new UnreadableError('the answer is too long');
  const parser = sax.parser(true);
  const document: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  parser.onopentag = ({ name, attributes }) => {
    const texts = Object.entries<string | sax.QualifiedAttribute>(attributes).map(
      ([key, value]): [string, string] => [
        key,
        cleanText(typeof value === 'string' ? value : value.value) ?? '',
      ],
    );
    const local = name.replace(/^.*:/, '');
    const element: Element = { name: local, attributes: new Map(texts), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > MAX_DEPTH) throw new UnreadableError('the XML is nested too deeply');
  };
  const addText = (text: string): void => {
    for (const element of open) element.text += text;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const closed = open.pop();
    if (closed !== undefined)
      closed.text = (cleanText(closed.text) ?? '').replaceAll(/\s+/g, ' ').trim();
  };
  parser.onerror = ({ message }) => {
    throw new UnreadableError(`the answer is not XML (${message.split('\n')[0] ?? ''})`);
  };
  parser.write(source).close();
  const [root] = document.children;
  if (root === undefined) throw new UnreadableError('the answer is empty');
  return root;
}

export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** Text of the first child with this name; undefined where there is none or it is empty. */
export function textOf(element: Element, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text || undefined;
}
