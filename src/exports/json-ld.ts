/**
 * Pages as linked data (JSON-LD 1.1, vocabulary schema.org). Types of the vocabulary are checked by the compiler;
 * an id is the absolute address of the page about the thing.
 */
import type {
  BreadcrumbList,
  CollectionPage,
  Graph,
  Person,
  PropertyValue,
  ScholarlyArticle,
  Thing,
} from 'schema-dts';
import type { PersonName } from '../domain/person-name.ts';
import { formatPartialDate, type Reference } from './reference.ts';

export type LinkedThing = Exclude<Thing, string>;

type LinkedPerson = Exclude<Person, string>;

export interface Step {
  readonly name: string;
  /** Absolute. */
  readonly address: string;
}

/** JSON for a script element: no text in it can end the element or a line of script. */
export function toJsonScript(things: readonly LinkedThing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export interface PaperAddresses {
  /** Undefined, as those of the authors, where the site's address is not known. */
  readonly page: string | undefined;
  readonly image: string | undefined;
  /** In the order of the paper's authors. */
  readonly authors: readonly (string | undefined)[];
  readonly code: string | undefined;
}

export function describePaper(
  reference: Reference,
  { page, image, authors, code }: PaperAddresses,
): ScholarlyArticle {
  const { arxiv, doi, venue, pages } = reference;
  const sameAs = [
    ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
    ...(arxiv ? [`https://arxiv.org/abs/${arxiv.id}`] : []),
    ...(reference.url === undefined ||
    reference.url === page ||
    reference.url.startsWith('https://arxiv.org/')
      ? []
      : [reference.url]),
  ];
  const identifiers = [
    ...(arxiv ? [identifier('arXiv', arxiv.id)] : []),
    ...(doi === undefined ? [] : [identifier('DOI', doi)]),
  ];
  return {
    '@type': 'ScholarlyArticle',
    ...addressed(page),
    headline: reference.title,
    name: reference.title,
    author: reference.authors.map((name, index) => describeAuthor(name, authors[index])),
    datePublished: formatPartialDate(reference.date, '-'),
    inLanguage: reference.language,
    ...(image !== undefined && { image }),
    ...(venue !== undefined && {
      isPartOf: { '@type': 'PublicationVolume' as const, name: venue },
    }),
    ...(pages && {
      pagination: [pages.first, pages.last].filter((page) => page !== undefined).join('–'),
    }),
    ...(reference.pdf !== undefined && {
      encoding: {
        '@type': 'MediaObject' as const,
        contentUrl: reference.pdf,
        encodingFormat: 'application/pdf',
      },
    }),
    ...(identifiers.length > 0 && { identifier: identifiers }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(code !== undefined && {
      workExample: { '@type': 'SoftwareSourceCode' as const, codeRepository: code },
    }),
  };
}

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

/** Where a page stands, from the home page down to itself. */
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
): LinkedPerson | { '@type': 'Organization'; name: string } {
  if (name.isGroup) return { '@type': 'Organization', name: name.full };
  return describePerson(name, page);
}

function addressed(page: string | undefined): { '@id'?: string; url?: string } {
  return page === undefined ? {} : { '@id': page, url: page };
}

function identifier(propertyID: string, value: string): PropertyValue {
  return { '@type': 'PropertyValue', propertyID, value };
}
