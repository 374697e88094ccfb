/** The status of a publication that is not out yet, which is shown in the source's own words. */

/** In the order of headings: the closest to publication last. */
const STATUSES = [
  { heading: 'In preparation', words: /\b(?:preparation|progress|working paper|draft)\b/i },
  {
    heading: 'Submitted',
    words: /\b(?:submi\w+|(?:under|in) re(?:view|vision)|revis\w+|resubmi\w+)\b/i,
  },
  {
    heading: 'Forthcoming',
    words:
      /\b(?:forthcoming|to appear|accepted|(?:in|im) (?:press|print|druck|erscheinen)|à paraître|en prensa|upcoming)\b/i,
  },
] as const;

/** Heading of papers with neither a year nor a status. */
export const UNDATED = 'Without a year';

export const STATUS_HEADINGS: readonly string[] = [
  ...STATUSES.map(({ heading }) => heading),
  UNDATED,
];

/**
 * The heading for a status; undefined if the words are not a status.
 * @example statusHeading('revise and resubmit') // 'Submitted'
 */
export function statusHeading(words: string): string | undefined {
  return STATUSES.find((status) => status.words.test(words))?.heading;
}
