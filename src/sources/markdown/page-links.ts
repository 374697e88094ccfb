/** Links and pictures in the fields of academicpages and Hugo Blox. */
import { isFileName } from '../addresses.ts';
import type { TrackedFields } from '../tracked-fields.ts';
import { linkFields, linkKindOf, PICTURES, type LinkField } from '../links.ts';
import { textOf } from './front-matter.ts';

/** Fields such as `paperurl`, `url_pdf`, `links: [{ name, url }]`. */
export function linksOf(fields: TrackedFields<unknown>): readonly LinkField[] {
  return fields.unused().flatMap((field): readonly LinkField[] => {
    const value = fields.peek(field);
    if (field === 'links' && Array.isArray(value)) {
      fields.take(field);
      return value.flatMap((link: unknown) => namedLink(link));
    }
    const text = textOf(value);
    if (text === undefined || linkKindOf(field) === undefined || /^(?:true|false|#)$/.test(text))
      return [];
    // In Hugo Blox, `slides` names a page of the site; links have other fields.
    if (field === 'slides' && !/[./]/.test(text)) return [];
    fields.take(field);
    return [{ field, text }];
  });
}

/** Prefixes a file next to `rain/index.md` with its folder, as other pages may have a file of the same name. */
export function inBundle(field: LinkField, file: string): LinkField {
  const [, folder] = /([^/\\]+)[/\\]index\.\w+$/i.exec(file) ?? [];
  const isBeside = folder !== undefined && isFileName(field.text) && !field.text.includes('/');
  return isBeside ? { ...field, text: `${folder}/${field.text}` } : field;
}

export function pictureOf(fields: TrackedFields<unknown>): LinkField | undefined {
  const field = PICTURES.find((name) => textOf(fields.peek(name)) !== undefined) ?? '';
  return linkFields(field, [textOf(fields.take(field))])[0];
}

/** `provider: arxiv` with an `id` instead of an address. */
const SERVERS: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['doi', 'https://doi.org/'],
  ['github', 'https://github.com/'],
]);

function namedLink(link: unknown): readonly LinkField[] {
  if (typeof link !== 'object' || link === null) return [];
  const entries = new Map(Object.entries(link));
  const id = textOf(entries.get('id'));
  const server = SERVERS.get(textOf(entries.get('provider')) ?? '');
  const url =
    textOf(entries.get('url')) ??
    (server === undefined || id === undefined ? undefined : `${server}${id}`);
  const name = textOf(entries.get('type')) ?? textOf(entries.get('name')) ?? 'url';
  const isOwn = name.toLowerCase() === 'url';
  return url === undefined
    ? []
    : [{ field: name.toLowerCase(), text: url, ...(!isOwn && { kind: 'other' }) }];
}

export function fieldsOf(
  fields: TrackedFields<unknown>,
  names: readonly string[],
): readonly LinkField[] {
  const ids = fields.take('hugoblox');
  const nested = typeof ids === 'object' && ids !== null && 'ids' in ids ? ids.ids : undefined;
  const more = new Map(typeof nested === 'object' && nested !== null ? Object.entries(nested) : []);
  return names.flatMap((field) => {
    const text = textOf(fields.take(field)) ?? textOf(more.get(field));
    return text === undefined ? [] : [{ field, text }];
  });
}
