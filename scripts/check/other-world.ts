// Imported before a build that must give the same result years later, and with folders that list their files backwards.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const LATER = Date.parse('2031-03-04T05:06:07Z') - Date.now();

const RealDate = Date;
const now = (): number => RealDate.now() + LATER;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, caller) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, caller) as Date,
  get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
});

fs.readdirSync = new Proxy(fs.readdirSync, {
  apply: (target, self, given) => reversed(Reflect.apply(target, self, given)),
});
fs.promises.readdir = new Proxy(fs.promises.readdir, {
  apply: async (target, self, given) => reversed(await Reflect.apply(target, self, given)),
});
fs.readdir = new Proxy(fs.readdir, {
  apply: (target, self, given: unknown[]) => {
    Reflect.apply(target, self, given.map(withReversedAnswer));
  },
});
syncBuiltinESMExports();

function withReversedAnswer(given: unknown): unknown {
  if (typeof given !== 'function') return given;
  return new Proxy(given, {
    apply: (callback, self, [error, names]: unknown[]): unknown =>
      Reflect.apply(callback, self, [error, reversed(names)]),
  });
}

function reversed(names: unknown): unknown {
  return Array.isArray(names) ? names.toReversed() : names;
}
