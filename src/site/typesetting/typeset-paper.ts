/** What takes longest to make of a paper: its abstract with formulas typeset, and its citations as sentences. */
import { readFileSync } from 'node:fs';
import { formatBibtex } from '../../exports/bibtex.ts';
import {
  createCitationFormatter,
  type FormattedCitations,
} from '../../exports/formatted-citation.ts';
import type { Reference } from '../../exports/reference.ts';
import type { Macros } from '../../markup/math/katex-options.ts';
import { toHtml, type Html } from '../../markup/to-html.ts';

/** Plain data, for another thread to work on. */
export interface PaperSource {
  /** Markdown */
  readonly abstract: string;
  readonly macros: Macros;
  readonly references: readonly Reference[];
}

export interface TypesetPaper {
  readonly abstract: Html;
  /** In the order of the references. */
  readonly citations: readonly Citation[];
}

export interface Citation extends FormattedCitations {
  readonly kind: Reference['kind'];
  readonly bibtex: string;
}

const formatCitations = createCitationFormatter({
  apa: read('apa.csl'),
  chicago: read('chicago-author-date.csl'),
  ieee: read('ieee.csl'),
  locale: read('locales-en-US.xml'),
});

export default function typesetPaper({ abstract, macros, references }: PaperSource): TypesetPaper {
  return {
    abstract: toHtml(abstract, { macros }),
    citations: references.map((reference) => ({
      kind: reference.kind,
      ...formatCitations(reference),
      bibtex: formatBibtex(reference).trimEnd(),
    })),
  };
}

function read(name: string): string {
  return readFileSync(new URL(`../../exports/csl/${name}`, import.meta.url), 'utf8');
}
