/** Types of the tagged formats -> types of CSL. */
import type { CslType } from '../../domain/kinds.ts';

const TYPES: ReadonlyMap<string, CslType> = new Map(
  Object.entries({
    'article-journal':
      'JOUR|EJOUR|JFULL|ABST|INPR|Journal Article|Article|Letter|Editorial|Editorial Material|Note|Correction|Electronic Article|Meeting Abstract|Case Reports|Comment|Published Erratum|Data Paper|Review|Systematic Review|J',
    'review-book': 'Book Review',
    'article-magazine': 'MGZN|Magazine Article',
    'article-newspaper': 'NEWS|Newspaper Article|News|News Item',
    'paper-conference': 'CONF|CPAPER|Conference Paper|Conference Proceedings|Proceedings Paper|C',
    chapter: 'CHAP|ECHAP|Book Section|Book Chapter|Electronic Book Section|S',
    book: 'BOOK|EBOOK|EDBOOK|Book|Electronic Book|Edited Book|B',
    thesis: 'THES|Thesis|Academic Dissertation',
    report: 'RPRT|GOVDOC|Report|Technical Report|Government Document',
    patent: 'PAT|Patent',
    manuscript: 'UNPB|MANSCPT|Unpublished Work|Manuscript',
    article: 'Preprint',
    webpage: 'ELEC|WEB|ICOMM|Web Page',
    'post-weblog': 'BLOG|Blog',
    software: 'COMP|Computer Program|Software',
    dataset: 'DATA|DBASE|AGGR|Dataset|Data set|Data Set',
    speech: 'SLIDE|HEAR|Lecture|Presentation',
    motion_picture: 'VIDEO|MPCT|ADVS|Film or Broadcast|Audiovisual Material',
    'entry-encyclopedia': 'ENCYC|Encyclopedia',
    'entry-dictionary': 'DICT|Dictionary',
    standard: 'STAND|Standard',
    map: 'MAP|Map',
    document: 'GEN|CTLG|PAMP|PCOMM|ART|BILL|CASE|STAT|MUSIC|SOUND|FIGURE|EQUA|CHART|GRANT|Generic',
  } satisfies Partial<Record<CslType, string>>).flatMap(([type, names]) =>
    names.split('|').map((name): [string, CslType] => [name.toLowerCase(), type as CslType]),
  ),
);

/**
 * The type that a record says, of several the most telling: PubMed calls a preprint a journal article too. What Web of
 * Science has from a journal (`J`) is in no proceedings. Undefined where nobody knows any of them.
 */
export function typeOfTags(types: readonly string[]): CslType | undefined {
  const known = types
    .flatMap((type) => type.split(/\s*;\s*/))
    .flatMap((type) => TYPES.get(type.trim().toLowerCase()) ?? []);
  const isInJournal = types.includes('J');
  const isTelling = (type: CslType): boolean =>
    type !== 'article-journal' && !(isInJournal && type === 'paper-conference');
  return known.find(isTelling) ?? known.find((type) => type === 'article-journal') ?? known[0];
}
