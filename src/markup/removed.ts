/** Stands where a character was taken out, so that offsets stay true until the tree is tidied. */
export const REMOVED = '\u0000';

export function withoutRemoved(text: string): string {
  return text.replaceAll(REMOVED, '');
}
