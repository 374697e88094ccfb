/**
 * The door for names of every format: what passes can be written to every format of ours and is read again as the same
 * name. Formats of bibliographies part names by commas and semicolons, and tell a particle by its lower case.
 */
import { separateMarks } from '../domain/name-marks.ts';
import { NAME_SUFFIXES } from '../domain/name-parts.ts';
import { formatPrinted, type Name } from '../domain/name.ts';
import { omitUndefined } from '../domain/omit-undefined.ts';
import { UNSPACED } from '../domain/person-name.ts';

type NameParts = Extract<Name, { family: string }>;

type Printed = Extract<Name, { printed: string }>;

const PARTICLE = /^(?!.*\band\b)['’]?\p{Ll}[\p{L}\p{M}'’.-]*(?: ['’]?\p{Ll}[\p{L}\p{M}'’.-]*)*$/u;

/** The end of a list that is cut: `and others`, `12 more`, `et al.` */
export const CUT = /^(?:and )?(?:(?:\d+ )?(?:others|more)|et\.? al\.?|\.{3}|…)$/i;

export interface SettledNames {
  readonly names: readonly Name[];
  /** The list ends in “others” or “et al.”. */
  readonly isCut: boolean;
  /** What had to be guessed, in sentences without a full stop. */
  readonly doubts: readonly string[];
}

/** @example settleNames([{ family: 'Osei,', given: 'Ada*' }]).names // [{ family: 'Osei', given: 'Ada', marks: '*' }] */
export function settleNames(given: readonly Name[]): SettledNames {
  const doubts: string[] = [];
  let isCut = false;
  const names = given.flatMap((name): readonly Name[] => {
    // What one pass leaves may be what another takes out.
    const settled = settleName(settleName(name));
    const text = printedOf(settled);
    if (CUT.test(text)) {
      isCut = true;
      return [];
    }
    if (!/\p{L}/u.test(text)) {
      doubts.push(`“${printedOf(name)}” has no letters, so it is left out`);
      return [];
    }
    const isUnit = typeof settled === 'object' && 'literal' in settled;
    const printed = printedOf(name);
    if (FOOTNOTE.test(printed) || (!isUnit && STRANGE.test(printed))) {
      doubts.push(`“${printed}” is read as “${text}”`);
    }
    if (isUnit) return [settled];
    const reason = whyOneUnit(settled);
    if (reason === undefined) return [settled];
    doubts.push(`“${text}” is read as one unit, as ${reason}`);
    const marks = typeof settled === 'string' ? undefined : settled.marks;
    return [omitUndefined({ literal: text, marks })];
  });
  return { names, isCut, doubts };
}

/** The name with its marks apart, and each part as every format can have it. */
export function settleName(name: Name): Name {
  const parts = typeof name === 'string' ? { printed: name } : name;
  const found: string[] = typeof name === 'string' ? [] : [name.marks ?? ''];
  const unmarked = (text: string): string => {
    const { name: rest, marks = '' } = separateMarks(text);
    found.push(marks);
    return rest;
  };
  const settled =
    'literal' in parts
      ? { literal: trimmed(unmarked(parts.literal)) }
      : 'printed' in parts
        ? { printed: tidy(unmarked(parts.printed)) }
        : settleParts(parts, unmarked);
  const marks = [...new Set(found)].join('');
  if (marks !== '') return { ...settled, marks };
  return 'printed' in settled ? settled.printed : settled;
}

function settleParts(name: NameParts, unmarked: (text: string) => string): NameParts | Printed {
  const { particle, family, given, suffix } = name;
  const [before = '', last = '', second = '', third = ''] = [particle, family, given, suffix].map(
    (part) => part && tidy(unmarked(part)),
  );
  // The suffix comes last in some formats and second in others.
  const isSwapped = NAME_SUFFIXES.has(second) && third !== '' && !NAME_SUFFIXES.has(third);
  const [first, junior] = isSwapped ? [third, second] : [second, third];
  const isParticle = PARTICLE.test(before);
  const whole = isParticle ? last : `${before} ${last}`.trim();
  const isPrinted = whole === '' || (first === '' && !isParticle && UNSPACED.test(whole));
  if (isPrinted) return { printed: `${whole}${first} ${junior}`.trim() };
  return omitUndefined({
    particle: isParticle ? before : undefined,
    family: first === '' ? `${whole} ${junior}`.trim() : whole,
    given: first || undefined,
    suffix: first === '' ? undefined : junior || undefined,
  });
}

/** What no name of a person has. */
const STRANGE = /[\\{}$%^_=|<>]|(?<!\S)\d{4}(?= \S)|[([][^()[\]]*[@\d]/;

/** A footnote, an e-mail address, an ORCID iD: `[1]`, `(osei@example.org)`. */
export const REMARK = /[<([](?=[^<>()[\]]*[@\d])[^<>()[\]]+[>)\]]/g;

/** By which a catalogue tells namesakes apart. */
const NUMBER = /(?<!\S)\d{4} (?=\S)/g;

const FOOTNOTE = /\[\d+\]/;

/** `[Ada Osei](https://example.org)` */
export const LINK = /\[([^[\]]+)\]\([^()\s]+\)/g;

/** A person’s name without these. */
function tidy(text: string): string {
  const plain = text.replaceAll(LINK, '$1').replaceAll(REMARK, ' ');
  const bare = plain.replaceAll(/[~∼]+|[\\{}$%^_=|<>]+/g, ' ');
  return trimmed(bare.replaceAll(NUMBER, ''));
}

/** Without separators around it, and numbers of footnotes. */
function trimmed(text: string): string {
  return text
    .replaceAll(/\[\d+\]/g, ' ')
    .replaceAll(/[~∼]+/g, '~')
    .replaceAll(/\s+(?=[\s,;])/g, '')
    .replaceAll(/^[\s,;]+|[\s,;]+$/g, '');
}

/**
 * The lower-case words before a family name, and the rest; a name in lower case is all family name.
 * @example splitParticle('van der Velde') // { particle: 'van der', family: 'Velde' }
 */
export function splitParticle(name: string): { particle: string | undefined; family: string } {
  const words = name.split(' ');
  const start = Math.max(
    0,
    words.findIndex((word) => !/^['’]?\p{Ll}/u.test(word)),
  );
  return {
    particle: words.slice(0, start).join(' ') || undefined,
    family: words.slice(start).join(' '),
  };
}

function whyOneUnit(name: string | NameParts | Printed): string | undefined {
  const parts = typeof name === 'string' ? [name] : Object.values(name);
  if (parts.some((part) => /[,;]/.test(part ?? ''))) return 'a part of it has a comma';
  const { given = '', suffix = '' } = typeof name === 'object' && 'family' in name ? name : {};
  if (/ (?:&|and) /.test(given)) return '“&” and “and” join names';
  return /\S\s+\S/.test(suffix) ? `“${suffix}” is no suffix` : undefined;
}

function printedOf(name: Name): string {
  if (typeof name === 'string') return name;
  if ('literal' in name) return name.literal;
  return 'printed' in name ? name.printed : formatPrinted(name);
}
