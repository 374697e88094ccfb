/** One paper of the result: what it is, and why it was found. */
import type { SearchAddresses } from '../search/index-files.ts';
import type { Hit } from '../search/hits.ts';
import type { Piece } from '../search/marks.ts';
import { make } from './elements.ts';

export function makeItem(hit: Hit, { paper }: SearchAddresses): HTMLLIElement {
  const link = make('a', { href: paper.replace('{id}', hit.id) }, ...marked(hit.title));
  const time = make('time', { dateTime: hit.date }, ...marked(hit.dateLabel));
  const topic = make('span', { className: 'topic' }, ...marked(hit.topic));
  const category = make('span', { className: 'code' }, ...marked(hit.category));
  const marks = make('p', { className: 'marks' }, time, ' ', topic, ' ', category);
  if (hit.venue.length > 0) marks.append(' ', make('span', {}, ...marked(hit.venue)));
  const item = make('li', { className: 'paper-item' }, make('h2', {}, link), makeNames(hit), marks);
  if (hit.passage.length > 0) {
    item.append(make('p', { className: 'passage' }, ...marked(hit.passage)));
  }
  const why = makeWhy(hit);
  if (why !== undefined) item.append(why);
  return item;
}

/** Names on one line, marked where they match. */
export function makeNames({ authors, truncated }: Hit): HTMLParagraphElement {
  const names = make('p', { className: 'names-line' });
  for (const [index, author] of authors.entries()) {
    names.append(index === 0 ? '' : ', ', ...marked(author));
  }
  if (truncated) names.append(' et al.');
  return names;
}

export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
}

function makeWhy({ foundIn, closeTo }: Hit): HTMLParagraphElement | undefined {
  const where = foundIn.length > 0 ? `Found in ${foundIn.join(', ')}` : '';
  const near = closeTo.map(({ typed, found }) => `${found} is close to “${typed}”`);
  const reasons = [where, ...near].filter((reason) => reason !== '');
  return reasons.length === 0 ? undefined : make('p', { className: 'why' }, reasons.join(' · '));
}
