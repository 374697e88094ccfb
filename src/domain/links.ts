/** Links from a paper to what belongs to it: one table of kinds, from which every place that shows links takes them. */
import { z } from 'zod';

interface LinkKind {
  /** What a button says. */
  readonly label: string;
  /** What its address leads to, for those who do not see the button. */
  readonly about: string;
}

/** In the order in which a page shows them. */
export const LINK_KINDS = {
  publisher: {
    label: 'Publisher',
    about: 'the page in the proceedings, the journal or the archive',
  },
  pdf: { label: 'PDF', about: 'the text' },
  html: { label: 'HTML', about: 'the text as a web page' },
  openreview: { label: 'OpenReview', about: 'the reviews' },
  conference: { label: 'Conference', about: 'the page at the conference' },
  index: { label: 'Index', about: 'a page in a catalogue' },
  supplement: { label: 'Supplement', about: 'the supplementary material' },
  code: { label: 'Code', about: 'the source code' },
  data: { label: 'Data', about: 'the data' },
  slides: { label: 'Slides', about: 'the slides' },
  poster: { label: 'Poster', about: 'the poster' },
  video: { label: 'Video', about: 'a recording' },
  demo: { label: 'Demo', about: 'a demonstration' },
  website: { label: 'Website', about: 'the website of the work' },
  blog: { label: 'Blog', about: 'a blog post' },
  news: { label: 'News', about: 'a report in the press' },
  preprint: { label: 'Preprint', about: 'an earlier version elsewhere' },
  other: { label: 'Link', about: 'a page about the paper' },
} as const satisfies Readonly<Record<string, LinkKind>>;

export type LinkKindName = keyof typeof LINK_KINDS;

export const LINK_KIND_NAMES = Object.keys(LINK_KINDS) as readonly LinkKindName[] as readonly [
  LinkKindName,
  ...LinkKindName[],
];

/** Web address of a page or a file elsewhere. */
export const addressSchema = z.url({
  protocol: /^https?$/,
  error: 'Expected an address that begins with https://.',
});

/** A file of content/files, which the site publishes: `rain.pdf`, `slides/rain.pdf`, `/pdf/rain.pdf`. */
const fileSchema = z
  .string()
  .regex(
    /^\/?(?:[^./\\:*?"<>|%\p{Cc}][^/\\:*?"<>|%\p{Cc}]*\/)*[^./\\:*?"<>|%\p{Cc}][^/\\:*?"<>|%\p{Cc}]*\.\w+$/u,
    'Expected an address that begins with https://, or the name of a file in content/files.',
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
