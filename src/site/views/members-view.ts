/** The present and former members of a group. */
import { lookUp } from '../../domain/look-up.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { membersOf, type Person } from '../../domain/people.ts';
import type { Library } from '../library.ts';
import type { Link } from './paper-row.ts';

export interface MemberView {
  readonly id: string;
  readonly name: string;
  /** The person's page; undefined for a person without papers here. */
  readonly href: string | undefined;
  readonly photo: string | undefined;
  readonly role: string | undefined;
  /** `since 2021`, `2019–2023` */
  readonly time: string | undefined;
  readonly links: readonly Link[];
}

export interface MembersView {
  readonly title: string;
  readonly description: string;
  /** Present members by role, in the order of people.yaml, then former members. */
  readonly groups: readonly { readonly label: string; readonly members: readonly MemberView[] }[];
}

const FORMER = 'Former members';

export function membersView(library: Library): MembersView {
  const { site } = library;
  const groups = Map.groupBy(membersOf(site.people), ({ role = '', until }) =>
    until === undefined ? role : FORMER,
  );
  const former = groups.get(FORMER) ?? [];
  groups.delete(FORMER);
  return {
    title: 'People',
    description: `The people of ${site.owner ?? site.title}.`,
    groups: [...groups, ...(former.length > 0 ? [[FORMER, former] as const] : [])].map(
      ([label, people]) => ({
        label,
        // The role is in the heading, except for former members.
        members: people
          .map(({ id, ...person }) => memberView(id, person, library))
          .map((member) => (label === FORMER ? member : { ...member, role: undefined })),
      }),
    ),
  };
}

/** @throws an Error for a person who is neither in people.yaml nor an author */
export function personView(id: string, library: Library): MemberView {
  const person = lookUp(library.site.people, id);
  if (person !== undefined) return memberView(id, person, library);
  const author = library.authorById.get(id);
  if (author === undefined) {
    throw new Error(`<Person>: this site knows no person “${id}”. Name one in people.yaml.`);
  }
  const { name, home, orcid } = author;
  return memberView(id, { name, home, orcid }, library);
}

function memberView(
  id: string,
  person: Partial<Person> & Pick<Person, 'name'>,
  { site, authorById }: Library,
): MemberView {
  const { name, photo, role, home, orcid } = person;
  return {
    id,
    name,
    href: authorById.has(id) ? site.routes.author(id) : undefined,
    photo: photo && site.routes.file(photo),
    role,
    time: timeOf(person),
    links: [
      ...(home === undefined ? [] : [{ label: 'Home page', href: home }]),
      ...(orcid === undefined ? [] : [{ label: 'ORCID', href: `https://orcid.org/${orcid}` }]),
    ],
  };
}

function timeOf({ since, until }: Partial<Person>): string | undefined {
  if (since === undefined) return until && `until ${formatPartialDate(until)}`;
  if (until === undefined) return `since ${formatPartialDate(since)}`;
  return `${formatPartialDate(since)}–${formatPartialDate(until)}`;
}
