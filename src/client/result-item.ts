/** A paper in the list of results. */
import type { SearchAddresses } from '../search/index-files.ts';
import type { Hit } from '../search/hits.ts';
import type { Segment } from '../search/marks.ts';
import { make } from './elements.ts';

export function makeItem(hit: Hit, { paper, owner }: SearchAddresses): HTMLLIElement {
  const link = makeTitle(hit, paper);
  const marks = make('p', { className: 'marks' });
  if (hit.venue.length > 0) {
    marks.append(make('span', { className: 'venue' }, ...marked(hit.venue)), ' ');
  }
  if (hit.date !== '') {
    const time = make('time', { dateTime: hit.date }, ...marked(hit.dateLabel));
    marks.append(make('span', {}, `${hit.meaning} `, time));
  }
  for (const { name, address } of hit.topics) {
    marks.append(' ', make('a', { className: 'topic', href: address }, ...marked(name)));
  }
  const names = makeNames(hit, true, owner);
  const item = make('li', { className: 'paper-item' }, make('h2', {}, link), names, marks);
  if (hit.passage.length > 0) {
    item.append(make('p', { className: 'passage' }, ...marked(hit.passage)));
  }
  const why = makeWhy(hit);
  if (why !== undefined) item.append(why);
  return item;
}

export function makeTitle({ id, title }: Hit, paper: string): HTMLAnchorElement {
  const href = paper.replace('{id}', id);
  return make('a', { className: 'title', href }, ...marked(title));
}

const MAX_NAMES = 12;

/** The first names, and those that match. */
export function namesInView(authors: Hit['authors']): Hit['authors'] {
  return authors.filter(({ name }, at) => at < MAX_NAMES || name.some(({ isMarked }) => isMarked));
}

/** Names on one line, marked where they match. */
export function makeNames(
  { authors, truncated }: Hit,
  isLinked: boolean,
  owner?: string,
): HTMLParagraphElement {
  const names = make('p', { className: 'names-line' });
  const shown = namesInView(authors);
  for (const [index, { name, address }] of shown.entries()) {
    const isLink = isLinked && address !== '';
    const className = address === owner ? 'owner' : '';
    const content = isLink
      ? [make('a', { href: address, className }, ...marked(name))]
      : marked(name);
    const comma = index + 1 < shown.length ? ',' : '';
    // The span keeps a line from beginning with the comma.
    names.append(index === 0 ? '' : ' ', make('span', {}, ...content, comma));
  }
  const more = authors.length - shown.length;
  if (more > 0) names.append(` and ${String(more)} more`);
  if (truncated) names.append(' et al.');
  return names;
}

function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
}

function makeWhy({ foundIn, closeTo }: Hit): HTMLParagraphElement | undefined {
  const where = foundIn.length > 0 ? `Found in ${foundIn.join(', ')}` : '';
  const near = closeTo.map(({ typed, found }) => `${found} is similar to “${typed}”`);
  const reasons = [where, ...near].filter((reason) => reason !== '');
  return reasons.length === 0 ? undefined : make('p', { className: 'why' }, reasons.join(' · '));
}
