/** Fields that no style knows, which begin with `x-`, and those that are long. */
import { isWebAddress } from '../../domain/links.ts';
import { toPersonName } from '../../domain/name.ts';
import { endOf } from '../../domain/partial-date.ts';
import { toPortablePaper } from '../../domain/portable-paper.ts';
import type { Variable } from '../../domain/publication.ts';
import { containerOf, eventOf, joinKeywords, type Reference } from '../reference.ts';
import { address, field, text } from './field.ts';
import { nameList } from './names.ts';
import { extraNumbers } from './numbers.ts';
import { textToBibtex } from './texts.ts';
import type { EntryType } from './types.ts';

/** CSL variables that BibTeX lacks: fields `x-NAME` of complete entries. */
const EXTRA_VARIABLES = ['medium', 'PMID', 'PMCID', 'language'] as const satisfies Variable[];

/**
 * The abstract, keywords, and what is needed to import the same paper again: date, title and names of the version that
 * appeared first, and everything that has no field. `x-type` marks an entry of this project, so that import ignores
 * `note` and `howpublished`, which are made from other fields.
 */
export function completeFields(reference: Reference, type: EntryType): readonly string[] {
  const { listed, variables, date } = reference;
  const isMisc = type === 'misc';
  const { paper, preprint, links } = listed;
  const { preprint: first } = toPortablePaper(paper);
  const names = first?.authors?.map(toPersonName);
  const isRange = date !== undefined && endOf(date) !== undefined;
  const marks = reference.authors.map((name) => name.marks ?? '').join(',');
  return [
    field('abstract', reference.abstractTex),
    text('keywords', joinKeywords(paper.keywords) || undefined),
    field('x-type', reference.type),
    isRange ? field('x-date', date) : [],
    extraNumbers(reference, type),
    text('x-genre', variables.genre),
    isMisc || containerOf(reference) === undefined
      ? text('x-container', variables['container-title'])
      : [],
    isMisc || eventOf(variables) === undefined ? text('x-event', variables['event-title']) : [],
    isMisc ? text('x-event-place', variables['event-place']) : [],
    ...EXTRA_VARIABLES.map((name) => text(`x-${name.toLowerCase()}`, variables[name])),
    field('x-listed', first?.date),
    field('x-title', first?.title === undefined ? undefined : preprint?.titleTex),
    field('x-author', names && nameList(names, first?.truncated)),
    text('x-note', paper.note),
    ...Object.entries(paper.notice ?? {}).flatMap(([name, value = '']) =>
      field(`x-notice-${name}`, isWebAddress(value) ? address(value) : textToBibtex(value)),
    ),
    text('x-award', paper.award),
    text('x-thumbnail', paper.thumbnail),
    field('x-selected', paper.selected ? 'true' : undefined),
    field('x-marks', /[^,]/.test(marks) ? textToBibtex(marks) : undefined),
    field(
      'x-links',
      links.map(({ kind, href }) => `${kind} ${address(href)}`).join(' ') || undefined,
    ),
    text('x-category', paper.arxiv === undefined ? paper.category : undefined),
    text('x-badges', paper.badges.join(', ') || undefined),
    text('x-affiliations', paper.affiliations.join(', ') || undefined),
    field('x-year-from', paper.yearFrom === 'retrieval' ? paper.yearFrom : undefined),
  ].flat();
}
