/**
 * Digests of all files of a built site, as a committed text. Each Markdown heading is a reason, and lists the files that
 * last changed for that reason.
 *
 * @example
 * # The chart tells the running year
 * 3f2a9c index.html
 */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

export interface Digested {
  readonly digest: string;
  readonly reason: string;
}

/** Files by their path in the site. */
export type Digests = ReadonlyMap<string, Digested>;

/** The bundler puts a digest of 8 characters into the names of assets, which would change every page that loads one. */
const ASSET_DIGEST = /(?<=_astro\/[\w.-]+)\.[\w-]{8}(?:_\w+)?(?=\.[a-z\d]+\b)/gi;

const TEXT = /\.(?:html|css|js|xml|svg|txt|json|bib|ris|webmanifest)$|\/_[a-z]+$/;

/** @example stableName('_astro/base.Dk3fjs9Q.css') // '_astro/base.css' */
export function stableName(file: string): string {
  return file.replaceAll(ASSET_DIGEST, '');
}

/** Does not depend on the names of the assets that a file loads, or on how it was compressed. */
export function digestOf(file: string, content: Buffer): string {
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  const plain = isPacked ? gunzipSync(content) : content;
  const stable = TEXT.test(file) ? stableName(plain.toString('utf8')) : plain;
  return createHash('sha256').update(stable).digest('hex').slice(0, 12);
}

export function parseDigests(text: string): Digests {
  const digests = new Map<string, Digested>();
  let reason = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) reason = line.slice(2);
    const [, digest = '', file] = /^([\da-f]{12}) (.+)$/.exec(line) ?? [];
    if (file !== undefined) digests.set(file, { digest, reason });
  }
  return digests;
}

export function formatDigests(digests: Digests): string {
  const groups = Map.groupBy([...digests].toSorted(byName), ([, { reason }]) => reason);
  return [...groups]
    .toSorted(byName)
    .map(([reason, files]) =>
      [`# ${reason}`, ...files.map(([file, { digest }]) => `${digest} ${file}`), ''].join('\n'),
    )
    .join('\n');
}

/** The differences, one line for each kind of file: `differs: papers/*.bib (50)`. */
export function describeChanges(
  before: Digests,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  const files = [...new Set([...before.keys(), ...now.keys()])].filter(
    (file) => before.get(file)?.digest !== now.get(file),
  );
  const kinds = Map.groupBy(files, (file) => {
    const how = before.has(file) ? (now.has(file) ? 'differs' : 'is gone') : 'is new';
    return `${how}: ${file.replace(/^(\w+)\/.*?(\/index\.html|\.\w+)$/, '$1/*$2')}`;
  });
  return [...kinds].map(([kind, { length }]) => `${kind} (${String(length)})`);
}

/** The present digests; files that differ are listed under this reason. */
export function withReason(
  before: Digests,
  now: ReadonlyMap<string, string>,
  reason: string,
): Digests {
  const entries = [...now].map(([file, digest]): [string, Digested] => {
    const known = before.get(file);
    return [file, known?.digest === digest ? known : { digest, reason }];
  });
  return new Map(entries);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
