/** References to what is not on the page, and links. */
import type { PhrasingContent } from 'mdast';
import { quote } from '../../domain/quote.ts';
import { plainText } from '../plain-text.ts';
import { toSafeUrl, unescapeAddress } from './addresses.ts';
import type { Writing } from './composer.ts';
import { flattenPieces, pushText, textPiece } from './pieces.ts';

/** `\cite[p. 3]{knuth,lamport}` -> `[knuth, lamport, p. 3]`. */
export function writeReference({ compose, cursor, pieces }: Writing): void {
  cursor.takeStar();
  const options = [cursor.takeOption(), cursor.takeOption()];
  const group = cursor.takeGroup();
  if (group === undefined) return;
  const keys = cursor.inside(group).replace(/[\\{}$~^]/g, ' ');
  const notes = options.map((option) => plainText(flattenPieces(compose(option ?? [], true))));
  const parts = [...keys.split(','), ...notes].map((part) => part.replace(/\s+/g, ' ').trim());
  pushText(pieces, `[${parts.filter((part) => part !== '').join(', ')}]`);
}

/** `\url{address}`, `\href{address}{label}`. */
export function writeLink({ compose, report, cursor, pieces }: Writing, labelled: boolean): void {
  cursor.takeStar();
  const group = cursor.takeGroup();
  if (group === undefined) return;
  const address = cursor.inside(group);
  const label = labelled ? cursor.takeGroup() : undefined;
  const children =
    label === undefined
      ? [textPiece(unescapeAddress(address))]
      : flattenPieces(compose(label.children, true));
  const url = toSafeUrl(address);
  if (url === undefined) {
    const message = `The address ${quote(address)} is not http, https or mailto, so it is not linked.`;
    report('link-unsafe', group.offset, message);
    pieces.push(...children);
  } else pieces.push({ type: 'link', title: null, url, children: withoutLinks(children) });
}

function withoutLinks(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
}
