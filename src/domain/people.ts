/**
 * Which person a name belongs to. content/people.yaml lists persons with several spellings, namesakes, and former names
 * that are no longer printed; `identifyNames` decides about all other names.
 */
import { z } from 'zod';
import { fold } from './fold.ts';
import { addressSchema } from './links.ts';
import { partialDateSchema } from './partial-date.ts';
import { parsePersonName, type PersonName } from './person-name.ts';
import { lookUp } from './look-up.ts';
import { slugSchema } from './slug.ts';
import { wordsSchema } from './words.ts';

const nameSchema = z.string().trim().regex(/\p{L}/u, 'Expected a name, with letters.');

/** A year alone is a number to YAML. */
const memberDate = z.union([z.string(), z.int()]).transform(String).pipe(partialDateSchema);

const personSchema = z.strictObject({
  name: nameSchema.describe("As the person's page shows it."),
  spellings: z
    .array(nameSchema)
    .default([])
    .describe(
      'Other spellings on papers. Case and diacritics do not count, but listing them ends a warning.',
    ),
  family: nameSchema
    .optional()
    .describe('Family name, where it is not the last word: `Monzio Compagnoni`.'),
  home: addressSchema.optional().describe('Home page.'),
  orcid: z
    .string()
    .refine(isOrcid, 'Expected an ORCID such as 0000-0002-1825-0097; its check digit is wrong.')
    .optional()
    .describe('orcid.org, four groups of four; the last character is a check digit.'),
  role: wordsSchema
    .optional()
    .describe(
      'Role of a member of the group: `PhD student`. People with a role are on the page People.',
    ),
  photo: z
    .string()
    .regex(
      /^(?!.*\.\.)[^/\\\s][^\\]*\.(?:png|jpe?g|webp|svg)$/i,
      'Expected a file of content/files, such as osei.jpg.',
    )
    .optional()
    .describe('A square picture in content/files.'),
  since: memberDate.optional().describe('When the person joined: YYYY, YYYY-MM or YYYY-MM-DD.'),
  until: memberDate.optional().describe('When the person left.'),
  papers: z
    .array(slugSchema)
    .min(1)
    .optional()
    .describe('Only these papers are by this person: distinguishes namesakes.'),
  formerIds: z
    .array(slugSchema)
    .default([])
    .describe('Earlier ids; their addresses lead to this person.'),
  formerNames: z
    .array(nameSchema)
    .default([])
    .describe('Former names, which no page shows: `name` is printed instead.'),
});

/** content/people.yaml: the last part of a person's address, such as `nathanael-perraudin` -> the person. */
export const peopleSchema = z.record(slugSchema, personSchema);

export type People = z.infer<typeof peopleSchema>;
export type Person = People[string];

/** People with a role: present and past members of a group. */
export function membersOf(people: People): readonly (Person & { readonly id: string })[] {
  return Object.entries(people).flatMap(([id, person]) =>
    person.role === undefined ? [] : [{ ...person, id }],
  );
}

/** Every name of a person. */
export function namesOf({ name, spellings, formerNames }: Person): readonly string[] {
  return [name, ...spellings, ...formerNames];
}

/**
 * The key that spellings of one name share: case, diacritics, full stops and hyphens do not make another person.
 * @example nameKey('Ada-Lou B. Osei') // 'ada lou b osei'
 */
export function nameKey(name: string): string {
  return fold(name)
    .replaceAll(/[.\-‐‑–'’\s]+/g, ' ')
    .trim();
}

/**
 * The identity of each name of a paper, in order: the id of a person in people.yaml, or `~` and the key of the name. A
 * name with the owner's family name and given names, or their initials, is the owner. Of two namesakes, the one whose
 * `papers` include the paper is meant; a name that occurs twice on a paper is two people.
 */
export type IdentifyNames = (paperId: string, names: readonly string[]) => readonly string[];

/** @example identifyNames({ 'bo-li': { name: 'Bo Li', spellings: ['B. Li'] } })('p', ['B. Li']) // ['bo-li'] */
export function identifyNames(people: People, owner?: string): IdentifyNames {
  const exact = claims(people, (name) => name);
  const folded = claims(people, nameKey);
  const isOwner = owner === undefined ? () => false : ownerTest(owner);
  const ownerKey = owner === undefined ? '' : nameKey(owner);
  return (paperId, names) => {
    const seen = new Map<string, number>();
    return names.map((name) => {
      const key = nameKey(name);
      const claimants =
        exact.get(name) ?? folded.get(key) ?? (isOwner(name) ? folded.get(ownerKey) : []) ?? [];
      const certain = claimants.filter((id) => lookUp(people, id)?.papers?.includes(paperId));
      const possible = claimants.filter((id) => lookUp(people, id)?.papers === undefined);
      const candidates = certain.length > 0 ? certain : possible;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return candidates[nth] ?? candidates[0] ?? `~${isOwner(name) ? ownerKey : key}`;
    });
  };
}

/** Tests for spellings of the owner's name: the same family name, and the same given names or their initials. */
export function ownerTest(owner: string): (name: string) => boolean {
  const parts = parsePersonName(owner);
  const family = nameKey(parts.family);
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? isLike(parsePersonName(name), parts, family);
    known.set(name, answer);
    return answer;
  };
}

function isLike(name: PersonName, owner: PersonName, family: string): boolean {
  if (name.isGroup || owner.given === undefined || nameKey(name.family) !== family) return false;
  const [a, b] = [name, owner].map(({ given }) => nameKey(given ?? '').split(' '));
  if (a === undefined || b === undefined || a[0] === '') return false;
  const shorter = Math.min(a.length, b.length);
  return a.slice(0, shorter).every((word, index) => {
    const other = b[index] ?? '';
    return (
      word === other || (word.length === 1 || other.length === 1 ? word[0] === other[0] : false)
    );
  });
}

/** Ids of the people who claim each name. */
function claims(
  people: People,
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, person] of Object.entries(people)) {
    for (const key of new Set(namesOf(person).map(keyOf))) {
      ids.set(key, [...(ids.get(key) ?? []), id]);
    }
  }
  return ids;
}

/** ISO 7064 MOD 11-2 over the first fifteen digits. */
function isOrcid(text: string): boolean {
  if (!/^(?:\d{4}-){3}\d{3}[\dX]$/.test(text)) return false;
  const digits = text.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check));
}
