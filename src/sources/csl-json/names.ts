/** Names of CSL-JSON (CSL 1.0.2 input schema, “name-variable”) and of Crossref. */
import { z } from 'zod';
import { NAME_SUFFIXES } from '../../domain/name-parts.ts';
import type { Name } from '../../domain/name.ts';
import { readNames } from '../bibtex/names.ts';
import { isSuffix } from '../bibtex/separate-names.ts';
import { splitParticle } from '../settled-names.ts';
import { omitUndefined } from '../../domain/omit-undefined.ts';
import { plainToTex, toPlain } from '../texts.ts';

/** A text to readable Unicode: `texts.plain` of the item, which collects problems. */
type Plain = (text: string | undefined) => string | undefined;

const text = z.string().nullish();

const nameSchema = z.looseObject({
  family: text,
  given: text,
  'dropping-particle': text,
  'non-dropping-particle': text,
  suffix: text,
  literal: text,
  /** Crossref's field for an organisation. */
  name: text,
});

export function readCslNames(
  value: unknown,
  plain: Plain = (text) => toPlain(text && plainToTex(text)),
): {
  readonly names: readonly Name[];
  readonly isCut: boolean;
  /** How many could not be read. */
  readonly unread: number;
} {
  if (typeof value === 'string') return { ...readNames(plainToTex(value), plain), unread: 0 };
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
  let isCut = false;
  const read = all.flatMap((each): readonly (Name | undefined)[] => {
    if (typeof each !== 'string') return [toName(nameSchema.safeParse(each).data, plain)];
    if (!each.includes(', ')) return [{ literal: each }];
    const listed = readNames(plainToTex(each), plain);
    isCut ||= listed.isCut;
    return listed.names;
  });
  const names = read.filter((name) => name !== undefined);
  return { names, isCut, unread: read.length - names.length };
}

function toName(name: z.infer<typeof nameSchema> | undefined, plain: Plain): Name | undefined {
  const literal = plain(name?.literal ?? name?.name ?? undefined);
  if (literal !== undefined) return { literal };
  const [, whole] = /^"(.*)"$/.exec(name?.family ?? '') ?? [];
  const family = separateSuffix(plain(whole ?? name?.family ?? undefined));
  const given = separateSuffix(plain(name?.given ?? undefined));
  const printed = family.name ?? given.name;
  if (printed === undefined) return undefined;
  const particles = [name?.['dropping-particle'], name?.['non-dropping-particle']];
  const particle = particles
    .map((part) => plain(part ?? undefined))
    .filter((each) => each !== undefined)
    .join(' ');
  const suffix = plain(name?.suffix ?? undefined) ?? family.suffix ?? given.suffix;
  const first = family.name === undefined ? undefined : given.name;
  return omitUndefined({
    ...(particle === '' && whole === undefined
      ? splitParticle(printed)
      : { particle, family: printed }),
    given: first,
    suffix,
  });
}

/** `Kofi W., Jr.` and `Roe, III`: some programs put the suffix after a comma. A degree is no part of the name. */
function separateSuffix(part: string | undefined): {
  readonly name: string | undefined;
  readonly suffix: string | undefined;
} {
  const [name, suffix, ...more] = part?.split(/\s*,\s*/) ?? [];
  const isLast = suffix !== undefined && more.length === 0 && isSuffix(suffix) && name !== '';
  if (!isLast) return { name: part, suffix: undefined };
  return { name, suffix: NAME_SUFFIXES.has(suffix) ? suffix : undefined };
}
