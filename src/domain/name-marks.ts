/** What lists and catalogues print at a name and is no part of it: signs that point to a footnote, numbers. */

/** Signs of footnotes, and digits set high. */
const MARKS = /[*∗⁎†‡§¶‖#★⋆✉✦◇◆•°^¹²³⁰⁴⁵⁶⁷⁸⁹]+/gu;

/** What is said of an author in brackets: `(equal contribution)`. */
const REMARK =
  /\((?:equal|equally|joint|co-?first|shared|corresponding|senior|presenting|presenter|speaker|advisor|supervisor)\b[^(),]*\)/gi;

/** A number by which a catalogue tells namesakes apart: `Bo Li 0002`. */
const NUMBER = / \d{4}$/;

/**
 * The printed name without them, and the signs in order.
 * @example separateMarks('Ada Osei*†') // { name: 'Ada Osei', marks: '*†' }
 */
export function separateMarks(printed: string): { name: string; marks: string | undefined } {
  const found = [...(printed.match(MARKS) ?? []), ...(printed.match(REMARK) ?? [])];
  const marks = found.join('').replaceAll(/[∗⁎]/g, '*');
  const name = printed
    .replaceAll(MARKS, '')
    .replaceAll(REMARK, '')
    .replace(NUMBER, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .trim()
    .replace(/,$/, '');
  return { name, marks: marks === '' ? undefined : marks };
}
