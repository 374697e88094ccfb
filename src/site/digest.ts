/** Digests of plain data: of a map, a set or a function they know nothing. */
import { hash } from 'node:crypto';

const shared = new WeakMap<object, string>();

/** Marks data that many pages show, and that never changes: its digest is worked out once. */
export function share<Data extends object>(data: Data): Data {
  shared.set(data, hash('sha256', JSON.stringify(data, withShared)));
  return data;
}

/** In hexadecimal digits. */
export function digestOf(data: object): string {
  return shared.get(data) ?? hash('sha256', JSON.stringify(data, withShared));
}

function withShared(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (shared.get(value) ?? value) : value;
}
