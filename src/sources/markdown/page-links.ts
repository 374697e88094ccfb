/** Links and pictures of a page, in fields of academicpages and Hugo Blox. */
import { isFileName } from '../addresses.ts';
import type { Asked } from '../asked.ts';
import { linkFields, linkKindOf, PICTURES, type LinkField } from '../links.ts';
import { textOf } from './front-matter.ts';

/** Fields such as `paperurl`, `url_pdf`, `links: [{ name, url }]`. */
export function linksOf(asked: Asked<unknown>): readonly LinkField[] {
  return asked.unasked().flatMap((field): readonly LinkField[] => {
    const value = asked.peek(field);
    if (field === 'links' && Array.isArray(value)) {
      asked.take(field);
      return value.flatMap((link: unknown) => namedLink(link));
    }
    const text = textOf(value);
    if (text === undefined || linkKindOf(field) === undefined || /^(?:true|false|#)$/.test(text))
      return [];
    // Hugo Blox names a deck of its own in `slides`, and writes links as fields of their own.
    if (field === 'slides' && !/[./]/.test(text)) return [];
    asked.take(field);
    return [{ field, text }];
  });
}

/** A file beside `rain/index.md` is called `rain/paper.pdf`, as each page may have one of that name. */
export function inBundle(field: LinkField, file: string): LinkField {
  const [, folder] = /([^/\\]+)[/\\]index\.\w+$/i.exec(file) ?? [];
  const isBeside = folder !== undefined && isFileName(field.text) && !field.text.includes('/');
  return isBeside ? { ...field, text: `${folder}/${field.text}` } : field;
}

export function pictureOf(asked: Asked<unknown>): LinkField | undefined {
  const field = PICTURES.find((name) => textOf(asked.peek(name)) !== undefined) ?? '';
  return linkFields(field, [textOf(asked.take(field))])[0];
}

/** `provider: arxiv` with an `id` in the place of an address. */
const SERVERS: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['doi', 'https://doi.org/'],
  ['github', 'https://github.com/'],
]);

function namedLink(link: unknown): readonly LinkField[] {
  if (typeof link !== 'object' || link === null) return [];
  const said = new Map(Object.entries(link));
  const id = textOf(said.get('id'));
  const server = SERVERS.get(textOf(said.get('provider')) ?? '');
  const url =
    textOf(said.get('url')) ??
    (server === undefined || id === undefined ? undefined : `${server}${id}`);
  const name = textOf(said.get('type')) ?? textOf(said.get('name')) ?? 'url';
  const isOwn = name.toLowerCase() === 'url';
  return url === undefined
    ? []
    : [{ field: name.toLowerCase(), text: url, ...(!isOwn && { kind: 'other' }) }];
}

export function fieldsOf(asked: Asked<unknown>, names: readonly string[]): readonly LinkField[] {
  const ids = asked.take('hugoblox');
  const nested = typeof ids === 'object' && ids !== null && 'ids' in ids ? ids.ids : undefined;
  const more = new Map(typeof nested === 'object' && nested !== null ? Object.entries(nested) : []);
  return names.flatMap((field) => {
    const text = textOf(asked.take(field)) ?? textOf(more.get(field));
    return text === undefined ? [] : [{ field, text }];
  });
}
