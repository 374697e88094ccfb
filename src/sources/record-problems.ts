/** What is odd about a record of any format, as problems. */
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { cleanCharacters } from '../markup/latex/characters.ts';
import type { Citation } from './citation.ts';

/** Characters that no reader sees, and lost ones; they are taken out of the record. */
export function characterProblems(texts: readonly string[], place: Place): readonly Problem[] {
  return cleanCharacters(texts.join('\n')).issues.map(({ code, message, hint }) =>
    problem(code, place, message, hint),
  );
}

export function typeProblem({ unknownType, type, place }: Citation): readonly Problem[] {
  if (unknownType === undefined) return [];
  const said =
    unknownType === '' ? 'It has no type' : `Nobody knows the type ${shortened(unknownType)}`;
  return [
    problem(
      'source-type-unknown',
      place,
      `${said}, so it is read as ${type}.`,
      'Correct the type in the source, or give it in an overlay.',
    ),
  ];
}

/** What had to be guessed of names, as sentences. */
export function doubtfulNames(
  doubts: readonly string[],
  text: string,
  form: string,
  place: Place,
): readonly Problem[] {
  return doubts.map((doubt) =>
    problem(
      'source-names-doubtful',
      place,
      `${doubt}: ${shortened(text)}.`,
      `Write \`${form}\` into the source, or give the names in an overlay.`,
    ),
  );
}

export function ignored(field: string, text: string, place: Place): Problem {
  return problem(
    'source-field-ignored',
    place,
    `The field “${field}” is left out: ${shortened(text)} cannot be read.`,
    CORRECT_IT,
  );
}

export function readInPart(field: string, text: string, place: Place): Problem {
  return problem(
    'source-field-ignored',
    place,
    `Not all of the field “${field}” is read: ${shortened(text)}.`,
    CORRECT_IT,
  );
}

const CORRECT_IT = 'Correct it in the file, or give the fact in an overlay.';

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 80)}…` : line}”`;
}
