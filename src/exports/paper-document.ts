/**
 * Everything that the site knows about a paper, as one JSON document (JSON Schema 2020-12, made from the Zod schema
 * below). Text is given as readable Unicode and as Markdown with `$math$`; each fact that is not from the listing has
 * its source.
 */
import { z } from 'zod';
import { portablePaperSchema } from '../domain/entry.ts';
import { slugSchema } from '../domain/slug.ts';
import { cslTypeSchema } from '../domain/kinds.ts';
import { linkSchema } from '../domain/links.ts';
import { toPortablePaper } from '../domain/portable-paper.ts';
import { overlaySchema } from '../domain/overlay.ts';
import type { Paper } from '../domain/paper.ts';
import { partialDateSchema } from '../domain/partial-date.ts';
import type { Topic } from '../domain/topic.ts';
import { formatBibtex } from './bibtex/entry.ts';
import { toCslItem } from './csl-json.ts';
import type { Reference } from './reference.ts';

const address = z.url();

const textSchema = z.strictObject({
  text: z.string().meta({ description: 'Readable Unicode, formulas as a person would type them.' }),
  markdown: z.string().meta({ description: 'Markdown with $math$ in LaTeX.' }),
});

const authorSchema = z.strictObject({
  name: z.string().meta({ description: 'As printed on the paper.' }),
  given: z.string().optional().meta({ description: 'Given names or initials.' }),
  particle: z.string().optional().meta({ description: 'In front of the family name: van der.' }),
  family: z.string().meta({ description: 'The whole name when it has one part.' }),
  suffix: z.string().optional().meta({ description: 'Jr., III' }),
  isGroup: z.boolean().meta({ description: 'A collaboration, a team or an organisation.' }),
  marks: z.string().optional().meta({ description: 'Signs printed at the name: *.' }),
  url: address.optional().meta({ description: "The author's page on this site." }),
});

const publishedSchema = portablePaperSchema
  .pick({
    editors: true,
    translators: true,
    status: true,
    variables: true,
    doi: true,
    arxiv: true,
    preprint: true,
    keywords: true,
    note: true,
    award: true,
    thumbnail: true,
    selected: true,
  })
  .strip();

export const paperDocumentSchema = z
  .strictObject({
    $schema: address.optional(),
    id: slugSchema.meta({ description: 'Permanent; also the key of its citation.' }),
    url: address
      .optional()
      .meta({ description: "The paper's page on this site, where its address is known." }),
    title: textSchema,
    abstract: textSchema.optional().meta({ description: 'Absent where none is known.' }),
    kind: cslTypeSchema.meta({ description: 'CSL type of the version to cite.' }),
    authors: z
      .array(authorSchema)
      .meta({ description: 'In order; none of what has editors only.' }),
    truncated: z.boolean().meta({ description: 'There are more authors than are known here.' }),
    date: partialDateSchema.optional().meta({
      description: '2024, 2024-05, 2024-05-03, or two of these with / between them.',
    }),
    yearFrom: z.enum(['listing', 'retrieval']).meta({
      description:
        'retrieval: the listing gives no year, so it is told from the day of its retrieval.',
    }),
    topics: z.array(
      z.strictObject({
        category: z.string().optional().meta({ description: 'arXiv category: cs.LG' }),
        name: z.string(),
        archive: z.string().optional(),
        url: address.optional(),
      }),
    ),
    links: z.array(linkSchema),
    badges: z.array(z.string()).meta({ description: 'As in the listing; none means “not said”.' }),
    affiliations: z.array(z.string()).meta({ description: "The listing's own tags." }),
    listing: z.string().meta({ description: 'Name of the listing.' }),
    publication: publishedSchema.meta({
      description: 'What else is known of the version to cite, in the vocabulary of CSL.',
    }),
    facts: overlaySchema
      .omit({ corrections: true })
      .meta({ description: 'What is known beyond the listing, each fact with its source.' }),
    citations: z
      .array(
        z.strictObject({
          version: cslTypeSchema,
          bibtex: z.string(),
          csl: z.looseObject({ id: z.string(), type: z.string() }).meta({
            description: 'CSL-JSON (citationstyles.org).',
          }),
        }),
      )
      .min(1)
      .meta({ description: 'As published where that is known, then as preprint.' }),
  })
  .meta({ title: 'A paper', description: 'Everything that the site knows of a paper.' });

export type PaperDocument = z.input<typeof paperDocumentSchema>;

export interface PaperDocumentContext {
  /** Absolute addresses, where that of the site is known. */
  readonly addresses: Readonly<Record<'schema' | 'paper', string | undefined>>;
  /** In the order of the paper's authors; undefined for one without a page. */
  readonly authorAddresses: readonly (string | undefined)[];
  readonly topics: readonly (Pick<Topic, 'category' | 'name' | 'archive'> & {
    readonly address: string | undefined;
  })[];
  readonly references: readonly [Reference, ...Reference[]];
  readonly titleText: string;
}

export function toPaperDocument(paper: Paper, context: PaperDocumentContext): PaperDocument {
  const { addresses, references } = context;
  const [{ abstract, listed }] = references;
  return {
    $schema: addresses.schema,
    id: paper.id,
    url: addresses.paper,
    title: { text: context.titleText, markdown: paper.title },
    ...(abstract !== undefined &&
      paper.abstract !== undefined && { abstract: { text: abstract, markdown: paper.abstract } }),
    kind: paper.versions[0].type,
    authors: (paper.versions[0].authors.length === 0 ? [] : paper.authors).map(
      ({ full, isGiven, ...parts }, index) => ({
        name: full,
        ...parts,
        url: context.authorAddresses[index],
      }),
    ),
    truncated: paper.truncated,
    ...(paper.date !== undefined && { date: paper.date }),
    yearFrom: paper.yearFrom,
    topics: context.topics.map(({ category, name, archive, address: url }) => ({
      ...(category !== undefined && { category }),
      name,
      ...(archive !== undefined && { archive }),
      url,
    })),
    links: listed.links.map((link) => ({ ...link })),
    badges: [...paper.badges],
    affiliations: [...paper.affiliations],
    listing: paper.listing,
    publication: publishedSchema.parse(toPortablePaper(paper)),
    facts: paper.facts,
    citations: references.map((reference) => ({
      version: reference.type,
      bibtex: formatBibtex(reference),
      csl: { ...toCslItem(reference) },
    })),
  };
}
