/** Links from a paper to related pages and files, and the one table of their kinds. */
import { z } from 'zod';

interface LinkKind {
  /** Label of the button; undefined if the host's name says more. */
  readonly label: string | undefined;
  /** Names of its fields in al-folio, jekyll-scholar, BibBase (with `url` before them), academicpages and Hugo Blox. */
  readonly fields: string;
}

/** In the order in which a page shows them. */
export const LINK_KINDS = {
  publisher: { label: 'Publisher', fields: 'doi publisher journal' },
  pdf: { label: 'PDF', fields: 'pdf paper fulltext' },
  html: { label: 'HTML', fields: 'html' },
  openreview: { label: 'OpenReview', fields: 'openreview' },
  conference: { label: 'Conference page', fields: '' },
  supplement: {
    label: 'Supplement',
    fields: 'supp supplement supplements supplementary supplemental appendix suppmaterial extended',
  },
  video: { label: 'Video', fields: 'video talk recording youtube film' },
  slides: { label: 'Slides', fields: 'slides presentation talkslides slide' },
  poster: { label: 'Poster', fields: 'poster' },
  data: { label: 'Data', fields: 'data dataset datasets' },
  demo: { label: 'Demo', fields: 'demo app notebook colab' },
  website: {
    label: 'Website',
    fields: 'website project projectpage homepage webpage site page web',
  },
  blog: { label: 'Blog post', fields: 'blog blogpost post' },
  news: { label: 'In the news', fields: 'news press media' },
  preprint: { label: 'Preprint', fields: 'preprint arxiv biorxiv hal ssrn' },
  index: { label: undefined, fields: '' },
  other: { label: undefined, fields: 'url link ee custom' },
  code: { label: 'Code', fields: 'code software github repo repository source sourcecode' },
} as const satisfies Readonly<Record<string, LinkKind>>;

export type LinkKindName = keyof typeof LINK_KINDS;

export const LINK_KIND_NAMES = Object.keys(LINK_KINDS) as readonly LinkKindName[] as readonly [
  LinkKindName,
  ...LinkKindName[],
];

const NO_ADDRESS = 'Expected an address that begins with https://.';

/** What no address holds (RFC 3986, section 2). */
const FOREIGN = /[\s\p{Cc}\P{ASCII}"<>\\^`{|}]/gu;

/** Foreign characters are encoded, by the rules of browsers first: to them a backslash before a query is a slash. */
function addressOf(protocol: RegExp): z.ZodURL {
  return z
    .url({ protocol, error: NO_ADDRESS })
    .overwrite((address) =>
      address.search(FOREIGN) === -1 ? address : encodeForeign(URL.parse(address)?.href ?? address),
    );
}

function encodeForeign(address: string): string {
  return address.toWellFormed().replaceAll(FOREIGN, encodeURIComponent);
}

/** Web address of a page or a file elsewhere. */
export const addressSchema = addressOf(/^https?$/);

/** An address elsewhere, or one of this site, which begins with a slash. */
export function linkTo(protocol: RegExp): z.ZodUnion<[z.ZodURL, z.ZodString]> {
  return z.union(
    [
      addressOf(protocol),
      z
        .string()
        .regex(/^\/(?!\/)\S*$/)
        .overwrite(encodeForeign),
    ],
    {
      error: 'Expected https://… or an address of this site, such as /files/talk.pdf.',
    },
  );
}

/** A file of content/files, which the site publishes: `rain.pdf`, `slides/rain.pdf`, `/pdf/rain.pdf`. */
const fileSchema = z
  .string()
  .regex(
    /^\/?(?:[^./\\:*?"<>|%\p{Cc}][^/\\:*?"<>|%\p{Cc}]*\/)*[^./\\:*?"<>|%\p{Cc}][^/\\:*?"<>|%\p{Cc}]*\.\w+$/u,
    'Expected an address that begins with https://, or the name of a file in content/files.',
  );

/** A picture among those files. */
export const pictureSchema = fileSchema.regex(
  /\.(?:avif|gif|jpe?g|png|svg|webp)$/i,
  'Expected the name of a picture in content/files.',
);

export const linkSchema = z.strictObject({
  kind: z.enum(LINK_KIND_NAMES),
  /** An address, or a file of content/files. */
  href: z.union([addressSchema, fileSchema], {
    error: 'Expected an address that begins with https://, or the name of a file in content/files.',
  }),
});

export type PaperLink = z.infer<typeof linkSchema>;

/** True for a file of content/files. */
export function isFile(href: string): boolean {
  return !/^https?:\/\//i.test(href);
}

export function isWebAddress(text: string): boolean {
  return !isFile(text) && URL.canParse(text);
}

/** Where a fact was found: an address, or words such as "letter from the author, 3 May 2026". */
export const sourceSchema = z
  .string()
  .trim()
  .min(1)
  .overwrite((source) => addressSchema.safeParse(source).data ?? source);
