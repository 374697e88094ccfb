/** Where a publication stands that is not out yet. A source says it in its own words, which are shown as they are. */

/** In the order of headings: the nearest to being read last. */
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

/** Heading of what has neither a year nor a status. */
export const UNDATED = 'Without a year';

export const STATUS_HEADINGS: readonly string[] = [
  ...STATUSES.map(({ heading }) => heading),
  UNDATED,
];

/**
 * The heading under which a status stands; undefined for words that say nothing of it.
 * @example statusHeading('revise and resubmit') // 'Submitted'
 */
export function statusHeading(words: string): string | undefined {
  return STATUSES.find((status) => status.words.test(words))?.heading;
}
