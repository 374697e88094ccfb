import type { Processor } from 'unified';

/** Constructs that an abstract has no use for; what looks like one is text. */
const UNUSED = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/** A remark plugin: Markdown without HTML, images, headings, quotations, code blocks and definitions. */
export function restrictMarkdown(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: UNUSED } }];
}
