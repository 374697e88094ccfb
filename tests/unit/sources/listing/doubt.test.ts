import { describe, expect, test } from 'vitest';
import { readBylineTail } from '../../../../src/sources/listing/byline.ts';
import { bylineProblem } from '../../../../src/sources/listing/byline/doubt.ts';
import type { Ranking } from '../../../../src/sources/listing/byline/infer.ts';
import { toLines } from '../../../../src/sources/listing/lines.ts';

const FILE = 'content/listings/roe.txt';
const BYLINE = 'Geometry IIIvan Petrov, Bo Lind et al.';

function problemOf(byline: string, ...probabilities: readonly number[]) {
  const [line] = toLines(`\n${byline}`);
  if (line === undefined) throw new Error('Expected a line.');
  const parts = readBylineTail(byline);
  const ranking: Ranking = probabilities.map((probability, at) => ({
    boundary: 11 - at,
    title: parts.core.slice(0, 11 - at),
    authors: parts.core.slice(11 - at).split(', '),
    isUsualCount: true,
    hasAnd: false,
    probability,
  }));
  return bylineProblem(line, parts, ranking, FILE);
}

describe('a doubtful byline', () => {
  test('is told with both readings, and with the line to copy for each', () => {
    expect(problemOf(BYLINE, 0.759, 0.24)).toEqual({
      code: 'byline-doubtful',
      severity: 'warning',
      place: { file: FILE, line: 2, column: 12 },
      message:
        'Where the title ends is doubtful: it was read as “Geometry II” by “Ivan Petrov”, “Bo Lind” (75%); ' +
        'it could also be “Geometry I” by “IIvan Petrov”, “Bo Lind” (24%).',
      hint:
        'Put the correct one of these lines into content/listings/roe.corrections.txt: ' +
        'Geometry II | Ivan Petrov, Bo Lind et al.  or: Geometry I | IIvan Petrov, Bo Lind et al.',
    });
  });

  test('that can be read in one way only is told with that', () => {
    const problem = problemOf(BYLINE, 0.5);
    expect(problem?.message).toMatch(/“Bo Lind” \(50%\)\.$/);
    expect(problem?.hint).toMatch(/: Geometry II \| Ivan Petrov, Bo Lind et al\.$/);
  });

  test.each([
    [0.99, undefined],
    [0.989, 'byline-doubtful'],
  ])('with a probability of %d is %s', (probability, code) => {
    expect(problemOf(BYLINE, probability)?.code).toBe(code);
  });
});

test.each([
  ['On rain by ana gomez, bo lind', 'On rain by | ana gomez, bo lind'],
  ['On rain and roofs', 'On rain | and roofs'],
  ['rain', '| rain'],
])('a byline without a reading is refused: %s', (byline, line) => {
  const problem = problemOf(byline);
  expect(problem).toMatchObject({
    code: 'byline-unsplittable',
    severity: 'error',
    place: { file: FILE, line: 2, column: 1 },
  });
  expect(problem?.message).toContain(`the authors begin in “${byline}”`);
  expect(problem?.hint.endsWith(line)).toBe(true);
});
