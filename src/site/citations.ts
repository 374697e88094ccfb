/** Citations as sentences, in the styles that the site offers. */
import apa from '../exports/csl/apa.csl?raw';
import chicago from '../exports/csl/chicago-author-date.csl?raw';
import ieee from '../exports/csl/ieee.csl?raw';
import locale from '../exports/csl/locales-en-US.xml?raw';
import { createCitationFormatter, type CitationFormatter } from '../exports/formatted-citation.ts';

export const formatCitations: CitationFormatter = createCitationFormatter({
  apa,
  chicago,
  ieee,
  locale,
});
