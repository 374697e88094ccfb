/** Types of the tagged formats, in lower case, to CSL types. */
import type { CslType } from '../../domain/kinds.ts';
import { rowsByWord } from '../../domain/look-up.ts';

const TYPES = rowsByWord<CslType>(
  {
    'article-journal':
      'jour|ejour|jfull|abst|inpr|journal article|article|letter|editorial|editorial material|note|correction|electronic article|meeting abstract|case reports|comment|published erratum|data paper|review|systematic review|j',
    'review-book': 'book review',
    'article-magazine': 'mgzn|magazine article',
    'article-newspaper': 'news|newspaper article|news item',
    'paper-conference': 'conf|cpaper|conference paper|conference proceedings|proceedings paper|c',
    chapter: 'chap|echap|book section|book chapter|electronic book section|s',
    book: 'book|ebook|edbook|electronic book|edited book|b',
    thesis: 'thes|thesis|academic dissertation',
    report: 'rprt|govdoc|report|technical report|government document',
    patent: 'pat|patent',
    manuscript: 'unpb|manscpt|unpublished work|manuscript',
    article: 'preprint',
    webpage: 'elec|web|icomm|web page',
    'post-weblog': 'blog',
    software: 'comp|computer program|software',
    dataset: 'data|dbase|aggr|dataset|data set|data set',
    speech: 'slide|hear|lecture|presentation',
    motion_picture: 'video|mpct|advs|film or broadcast|audiovisual material',
    'entry-encyclopedia': 'encyc|encyclopedia',
    'entry-dictionary': 'dict|dictionary',
    standard: 'stand|standard',
    map: 'map',
    document: 'gen|ctlg|pamp|pcomm|art|bill|case|stat|music|sound|figure|equa|chart|grant|generic',
  },
  '|',
);

/**
 * The CSL type of a record, the most specific of several: PubMed calls a preprint a journal article too. For Web of
 * Science, `J` rules out proceedings. Undefined if all types are unknown.
 */
export function typeOfTags(types: readonly string[]): CslType | undefined {
  const known = types
    .flatMap((type) => type.split(/\s*;\s*/))
    .flatMap((type) => TYPES.get(type.trim().toLowerCase()) ?? []);
  const isInJournal = types.includes('J');
  const isSpecific = (type: CslType): boolean =>
    type !== 'article-journal' && !(isInJournal && type === 'paper-conference');
  return known.find(isSpecific) ?? known.find((type) => type === 'article-journal') ?? known[0];
}
