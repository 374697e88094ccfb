/**
 * Pages as linked data (JSON-LD 1.1 with the vocabulary of schema.org, whose types the compiler checks). Ids are the
 * absolute addresses of pages.
 */
import type {
  BreadcrumbList,
  CollectionPage,
  Graph,
  Organization,
  Person,
  PropertyValue,
  Thing,
} from 'schema-dts';
import { KINDS, type CslType } from '../domain/kinds.ts';
import { joinParts, startOf } from '../domain/partial-date.ts';
import type { PersonName } from '../domain/person-name.ts';
import type { Reference } from './reference.ts';

export type LinkedThing = Exclude<Thing, string> | LinkedWork;

type LinkedPerson = Exclude<Person, string>;

type LinkedOrganization = Exclude<Organization, string>;

/** A publication of any type that schema.org has, with the properties of a CreativeWork. */
export interface LinkedWork {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

export interface Step {
  readonly name: string;
  /** Absolute. */
  readonly address: string;
}

type GraphOf = Omit<Graph, '@graph'> & { readonly '@graph': readonly LinkedThing[] };

/** JSON for a script element: no text in it can end the element or a line of the script. */
export function toJsonScript(things: readonly LinkedThing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things } satisfies GraphOf;
  return JSON.stringify(graph).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export interface PaperAddresses {
  /** All are undefined where the address of the site is not known. */
  readonly page: string | undefined;
  readonly image: string | undefined;
  /** In the order of the paper's authors; undefined for one without a page. */
  readonly authors: readonly (string | undefined)[];
  readonly code: string | undefined;
}

/** Types of schema.org for containers. */
const CONTAINERS = {
  journal: 'Periodical',
  proceedings: 'PublicationVolume',
  book: 'Book',
  site: 'WebSite',
} as const;

/** Properties for the number of a kind. */
const NUMBERS: Readonly<Partial<Record<CslType, string>>> = { report: 'reportNumber' };

export function describePaper(
  reference: Reference,
  { page, image, authors, code }: PaperAddresses,
): LinkedWork {
  const { type, arxiv, doi, pages, url, date, variables, notice } = reference;
  const { container, schemaOrg } = KINDS[type];
  const venue = variables['container-title'];
  const sameAs = [
    ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
    ...(arxiv ? [`https://arxiv.org/abs/${arxiv.id}`] : []),
    ...(url === undefined || url.startsWith('https://arxiv.org/') ? [] : [url]),
  ];
  const identifiers = [
    ...(arxiv ? [identifier('arXiv', arxiv.id)] : []),
    ...(doi === undefined ? [] : [identifier('DOI', doi)]),
    ...(type === 'patent' && variables.number
      ? [identifier('patent number', variables.number)]
      : []),
  ];
  const optional = {
    author: reference.authors.map((name, index) => describeAuthor(name, authors[index])),
    editor: reference.editors.map((name) => describeAuthor(name, undefined)),
    translator: reference.translators.map((name) => describeAuthor(name, undefined)),
    datePublished: date && joinParts(startOf(date)),
    creativeWorkStatus: notice?.kind ?? reference.status,
    inLanguage: reference.language,
    image,
    isPartOf: venue && {
      '@type': CONTAINERS[container ?? 'book'],
      name: venue,
      ...(container !== undefined && variables.ISSN !== undefined && { issn: variables.ISSN }),
    },
    publisher: variables.publisher && { '@type': 'Organization', name: variables.publisher },
    pagination: pages && [pages.first, pages.last].filter((each) => each !== undefined).join('–'),
    isbn: variables.ISBN,
    issn: container === undefined ? variables.ISSN : undefined,
    bookEdition: variables.edition,
    inSupportOf: type === 'thesis' ? variables.genre : undefined,
    [NUMBERS[type] ?? 'version']: NUMBERS[type] ? variables.number : variables.version,
    keywords: reference.keywords.join(', ') || undefined,
    encoding: reference.pdf && {
      '@type': 'MediaObject',
      contentUrl: reference.pdf,
      encodingFormat: 'application/pdf',
    },
    identifier: identifiers,
    sameAs,
    workExample: code && { '@type': 'SoftwareSourceCode', codeRepository: code },
  };
  return {
    '@type': schemaOrg,
    ...addressed(page),
    headline: reference.title,
    name: reference.title,
    ...Object.fromEntries(
      Object.entries(optional).filter(([, value]) =>
        Array.isArray(value) ? value.length > 0 : value !== undefined,
      ),
    ),
  };
}

/** `page`: address of the person's page on this site, if there is one. */
export function describePerson(
  name: PersonName,
  page: string | undefined,
  { orcid, home }: { readonly orcid?: string | undefined; readonly home?: string | undefined } = {},
): LinkedPerson {
  const sameAs = [
    ...(orcid === undefined ? [] : [`https://orcid.org/${orcid}`]),
    ...(home === undefined ? [] : [home]),
  ];
  return {
    '@type': 'Person',
    ...addressed(page),
    name: name.full,
    ...(name.given !== undefined && { givenName: name.given }),
    familyName: [name.particle, name.family].filter((part) => part !== undefined).join(' '),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

export function describeCollection(
  page: string | undefined,
  name: string,
  description: string,
): CollectionPage {
  return { '@type': 'CollectionPage', ...addressed(page), name, description };
}

/** Breadcrumbs from the home page to the page itself. */
export function describePath(steps: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

function describeAuthor(
  name: PersonName,
  page: string | undefined,
): LinkedPerson | LinkedOrganization {
  return name.isGroup ? { '@type': 'Organization', name: name.full } : describePerson(name, page);
}

function addressed(page: string | undefined): { '@id'?: string; url?: string } {
  return page === undefined ? {} : { '@id': page, url: page };
}

function identifier(propertyID: string, value: string): PropertyValue {
  return { '@type': 'PropertyValue', propertyID, value };
}
