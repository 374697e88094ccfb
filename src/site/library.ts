/**
 * A site with its papers: the input of all views. What many pages need of a paper is worked out once and kept here, and
 * nowhere else.
 */
import { buildCatalog, type Catalog } from '../domain/catalog.ts';
import { memoize } from '../domain/memoize.ts';
import type { Paper } from '../domain/paper.ts';
import { formatBibtex } from '../exports/bibtex/entry.ts';
import { toFeedHtml } from '../exports/feed-html.ts';
import { createCitationFormatter, type FormattedCitations } from '../exports/formatted-citation.ts';
import { toReferences, type Reference } from '../exports/reference.ts';
import { toHeadingHtml, toHtml, toInlineHtml } from '../markup/to-html.ts';
import { toText } from '../markup/to-text.ts';
import type { Site } from './site.ts';
import { refuseIssues } from './settings/strictness.ts';

export interface Library extends Catalog {
  readonly site: Site;
  /** Markdown as readable Unicode. */
  readonly textOf: (markdown: string) => string;
  readonly titleHtml: (paper: Paper) => string;
  /** HTML of a line of Markdown, such as the title of the published paper. */
  readonly inlineHtml: (markdown: string) => string;
  /** Undefined for a paper without an abstract; so is the next. */
  readonly abstractHtml: (paper: Paper) => string | undefined;
  /** The abstract for feed readers. */
  readonly feedHtml: (paper: Paper) => string | undefined;
  /** The references of a paper, the one to cite first. */
  readonly referencesOf: (paper: Paper) => readonly [Reference, ...Reference[]];
  /** The reference by which a paper is cited: as published where that is known. */
  readonly referenceOf: (paper: Paper) => Reference;
  readonly citationOf: (reference: Reference) => Citation;
  /** Whether a paper has a preview image. */
  readonly hasPreview: (paper: Paper) => boolean;
  /** Index of a paper in `papers`. */
  readonly positionOf: (paper: Paper) => number;
}

/** A reference in every form that a reader may copy. */
export interface Citation extends FormattedCitations {
  readonly bibtex: string;
}

export function buildLibrary(site: Site, unsorted: readonly Paper[]): Library {
  const { macros, people, owner, topics, termSettings, language, absolute, routes } = site;
  const texts = new Map<string, string>();
  const textOf = (markdown: string): string => {
    const text = texts.get(markdown) ?? toText(markdown, macros);
    texts.set(markdown, text);
    return text;
  };
  const catalog = buildCatalog(unsorted, {
    people,
    owner,
    topicsFrom: topics.show,
    venueNames: topics.venues,
    termSettings,
    toText: ({ title, abstract = '' }) => ({ title: textOf(title), abstract: textOf(abstract) }),
  });
  const positions = new Map(catalog.papers.map((paper, index) => [paper, index]));
  const positionOf = (paper: Paper): number => positions.get(paper) ?? 0;
  const addressOf = (id: string): string | undefined => absolute(routes.paper(id));
  const addressOfFile = (file: string): string | undefined => absolute(routes.file(file));
  const referencesOf = memoize((paper: Paper) =>
    toReferences(paper, { macros, toText: textOf, language, addressOf, addressOfFile }),
  );
  const formatCitations = createCitationFormatter(site.citationStyles);
  return {
    ...catalog,
    site,
    textOf,
    titleHtml: memoize((paper) => {
      const { html, issues } = toHeadingHtml(paper.title, { macros });
      refuseIssues(paper, issues, site);
      return html;
    }),
    inlineHtml: (markdown) => toInlineHtml(markdown, { macros }).html,
    abstractHtml: (paper) => {
      if (paper.abstract === undefined) return undefined;
      const { html, issues } = toHtml(paper.abstract, { macros });
      refuseIssues(paper, issues, site);
      return html;
    },
    feedHtml: ({ abstract }) => abstract && toFeedHtml(abstract, macros),
    referencesOf,
    referenceOf: (paper) => referencesOf(paper)[0],
    citationOf: (reference) => ({
      ...formatCitations(reference),
      bibtex: formatBibtex(reference).trimEnd(),
    }),
    hasPreview: (paper) => positionOf(paper) < site.previewImages,
    positionOf,
  };
}
