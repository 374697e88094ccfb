/** What lists and catalogues print next to a name: footnote marks, remarks, numbers. */

/** Footnote marks, and superscript digits. */
const MARKS = /[*∗⁎†‡§¶‖#★⋆✉✦◇◆•°^¹²³⁰⁴⁵⁶⁷⁸⁹]+/gu;

/** A remark on an author: `(equal contribution)`. */
const REMARK =
  /\((?:equal|equally|joint|co-?first|shared|corresponding|senior|presenting|presenter|speaker|advisor|supervisor)\b[^(),]*\)/gi;

/** dblp's number that tells namesakes apart: `Bo Li 0002`. */
const NUMBER = / 0\d{3}$/;

/**
 * The name without these, and the marks in order.
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
