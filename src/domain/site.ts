/** What the maintainer's small YAML files say: whose papers these are, where the site lives, what codes mean. */
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Expected an address that begins with https://.',
});

/** content/site.yaml. Every field has a default, so that a listing alone makes a site. */
export const siteSchema = z.strictObject({
  /** The site's name, on every page: `Papers of Aurelien Lucchi`. */
  title: z.string().min(1).default('Papers'),
  /** Whose papers these are, as printed on most of them; a lab's or a group's name will do. */
  owner: z.string().min(1).optional(),
  /** One or two sentences for the home page and for search engines. */
  description: z.string().min(1).default('Papers with abstracts, authors, topics and search.'),
  /** Where the site is published; `SITE_URL` and `BASE_PATH` in the environment win. Without it, what the host says. */
  url: webAddress.optional(),
  /** BCP 47 tag of the language in which papers are written. */
  language: z.string().min(2).default('en'),
  /** Links in the page foot, such as the owner's home page. */
  links: z.array(z.strictObject({ label: z.string().min(1), href: webAddress })).default([]),
  /**
   * Where readers report a mistake: `mailto:papers@example.org`, or the address of a form that takes title and body,
   * such as `https://github.com/OWNER/REPOSITORY/issues/new`. Without it no page has such a link.
   */
  corrections: z
    .url({
      protocol: /^(?:https?|mailto)$/,
      error: 'Expected an address that begins with mailto: or https://.',
    })
    .optional(),
  /**
   * How many of the newest papers get an image for previews of links to them: each takes the build a fiftieth of
   * a second. 0 makes none.
   */
  previewImages: z.int().min(0).default(1000),
  /**
   * True: a build keeps its pages for the next one (Astro's `experimental.incrementalBuild`), which makes only those
   * that show something new. Worth it from about a thousand papers.
   */
  incrementalBuild: z.boolean().default(false),
  /** True: the build fails on a formula that cannot be typeset; false: its source is shown. */
  strict: z.boolean().default(false),
});

/** content/topics.yaml: what a listing's ambiguous codes mean here, and the site's own names of topics. */
export const topicsSchema = z.strictObject({
  /** Listing code -> arXiv category: `CO: astro-ph.CO`. */
  codes: z.record(z.string(), z.string()).default({}),
  /** What counts as a topic: arXiv's categories, the sources' keywords, both or (`[]`) nothing. */
  show: z.array(z.enum(['arxiv', 'keywords'])).default(['arxiv', 'keywords']),
  /** arXiv category or keyword -> the site's name for it. */
  names: z.record(z.string(), z.string()).default({}),
});

/** content/macros.yaml: TeX macros that abstracts use, each with what it stands for. */
export const macrosSchema = z.record(
  // Letters, said without the flag i, which JSON Schema has not got.
  z.string().regex(/^\\[^\W\d_]+$/, 'Expected a TeX command, such as \\bigO.'),
  z.string(),
);

/** content/listings/NAME.yaml: where a listing comes from. */
export const listingInfoSchema = z.strictObject({
  /** Day on which the listing was copied, YYYY-MM-DD: gives a header without a year its year. */
  retrieved: calendarDateSchema.optional(),
  /** arXiv category of papers in a file of citations that names none: `cs.LG`. */
  category: z.string().min(1).optional(),
  /** Where it was copied from: an address or words. */
  source: z.string().min(1).optional(),
});
