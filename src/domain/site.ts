/** Schemas of the maintainer's small YAML files. */
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { toLanguageTag } from './language.ts';
import { addressSchema, linkTo } from './links.ts';
import { wordsSchema } from './words.ts';

const fileName = z
  .string()
  .regex(
    /^(?!.*\.\.)[^/\\\s][^\\]*\.(?:svg|png|jpe?g|webp)$/i,
    'Expected a file of content/files, such as me.png.',
  );

/** content/site.yaml. Every field has a default, so that a listing alone makes a site. */
export const siteSchema = z.strictObject({
  title: wordsSchema
    .default('Papers')
    .describe("The site's name, on every page: `Papers of Aurelien Lucchi`."),
  owner: z
    .string()
    .regex(/\p{L}/u, 'Expected a name, with letters.')
    .optional()
    .describe(
      "Whose papers these are, as printed on most of them; a lab's or a group's name will do.",
    ),
  description: wordsSchema
    .default('Papers with abstracts, authors, topics and search.')
    .describe('One or two sentences for the home page and for search engines.'),
  url: addressSchema
    .optional()
    .describe(
      'Where the site is published. `SITE_URL` and `BASE_PATH` in the environment take precedence. Default: what the host says.',
    ),
  language: z
    .string()
    .refine(
      (tag) => toLanguageTag(tag) !== undefined,
      'Expected a tag of BCP 47, such as en, de or pt-BR.',
    )
    .overwrite((tag) => toLanguageTag(tag) ?? tag)
    .default('en')
    .describe(
      'BCP 47 tag of the language of papers whose source gives none: `de`. The site itself is in English.',
    ),
  links: z
    .array(
      z.strictObject({
        label: wordsSchema,
        href: linkTo(/^(?:https?|mailto)$/),
        menu: z.boolean().default(false),
      }),
    )
    .default([])
    .describe(
      "Links in the page foot, such as the owner's home page; with `menu: true` in the menu at the top. An address of this site begins with a slash: `/files/cv.pdf`.",
    ),
  icon: fileName
    .optional()
    .describe("The site's own icon: a square .svg or .png in content/files."),
  picture: fileName
    .optional()
    .describe(
      'A picture in content/files, 1200 by 630 pixels, for previews of links to the site in chats and feeds.',
    ),
  corrections: z
    .url({
      protocol: /^(?:https?|mailto)$/,
      error: 'Expected an address that begins with mailto: or https://.',
    })
    .optional()
    .describe(
      'Where readers report a mistake: `mailto:papers@example.org`, or the address of a form that takes title and body, such as `https://github.com/OWNER/REPOSITORY/issues/new`. Without it no page has such a link.',
    ),
  contact: z
    .email()
    .optional()
    .describe(
      'E-mail address that `npm run complete` gives to the services it queries, so that they can get in touch; no page shows it. Default: that of `corrections`.',
    ),
  groupBy: z
    .enum(['year', 'kind'])
    .default('year')
    .describe(
      'How lists group papers: by year, or by kind (books, chapters, articles) if a list has several.',
    ),
  previewImages: z
    .int()
    .min(0)
    .default(1000)
    .describe(
      'How many of the newest papers get an image for link previews; each adds a fiftieth of a second to the build. 0 for none.',
    ),
  incrementalBuild: z
    .boolean()
    .default(false)
    .describe(
      "True: a build reuses unchanged pages of the one before (Astro's `experimental.incrementalBuild`). Worth it from about a thousand papers.",
    ),
  strict: z
    .boolean()
    .default(false)
    .describe(
      'True: the build fails on a formula that cannot be typeset; false: its source is shown.',
    ),
});

/** content/topics.yaml: what a listing's ambiguous codes mean here, and the site's own names of topics. */
export const topicsSchema = z.strictObject({
  codes: z
    .record(z.string(), z.string())
    .default({})
    .describe('Listing code -> arXiv category: `CO: astro-ph.CO`.'),
  show: z
    .array(z.enum(['arxiv', 'keywords']))
    .default(['arxiv', 'keywords'])
    .describe(
      "What counts as a topic: arXiv's categories, the sources' keywords, both or (`[]`) nothing.",
    ),
  names: z
    .record(z.string(), wordsSchema)
    .default({})
    .describe("arXiv category or keyword -> the site's name for it."),
  venues: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('Name of a journal, conference or book -> its other spellings on papers.'),
});

/** content/macros.yaml: TeX macros that abstracts use, each with what it stands for. */
export const macrosSchema = z.record(
  // Letters without the flag i, which JSON Schema lacks.
  z.string().regex(/^\\[^\W\d_]+$/, 'Expected a TeX command, such as \\bigO.'),
  z.string(),
);

/** content/completed.yaml, which `npm run complete` writes. */
export const completedSchema = z.strictObject({
  day: calendarDateSchema
    .optional()
    .describe('Day on which the services were last asked about every paper.'),
});

/** content/listings/NAME.yaml: where a listing comes from. */
export const listingInfoSchema = z.strictObject({
  retrieved: calendarDateSchema
    .optional()
    .describe(
      'Day on which the listing was copied, YYYY-MM-DD: gives a header without a year its year.',
    ),
  category: z
    .string()
    .min(1)
    .optional()
    .describe('arXiv category of papers in a file of citations that names none: `cs.LG`.'),
  source: z.string().min(1).optional().describe('Where it was copied from: an address or words.'),
});
