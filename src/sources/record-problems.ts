/** Problems of records of any format. */
import type { CslType } from '../domain/kinds.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { cleanCharacters } from '../markup/latex/characters.ts';

/** Invisible and lost characters. */
export function characterProblems(texts: readonly string[], place: Place): readonly Problem[] {
  return cleanCharacters(texts.join('\n')).issues.map(({ code, message, hint }) =>
    problem(code, place, message, hint),
  );
}

export function typeProblem({
  unknownType,
  type,
  place,
}: {
  unknownType?: string | undefined;
  type: CslType;
  place: Place;
}): readonly Problem[] {
  if (unknownType === undefined) return [];
  const reason =
    unknownType === '' ? 'It has no type' : `The type ${shortened(unknownType)} is unknown`;
  return [
    problem(
      'source-type-unknown',
      place,
      `${reason}, so it is read as ${type}.`,
      'Correct the type in the source, or give it in an overlay.',
    ),
  ];
}

/** `doubts` are sentences without a full stop. */
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
      text === '' ? `${doubt}.` : `${doubt}: ${shortened(text)}.`,
      `Write \`${form}\` in the source, or give the names in an overlay.`,
    ),
  );
}

export function ignoredField(field: string, text: string, place: Place): Problem {
  return problem(
    'source-field-ignored',
    place,
    `The field “${field}” is left out: ${shortened(text)} cannot be read.`,
    CORRECT_IT,
  );
}

export function partlyReadField(field: string, text: string, place: Place): Problem {
  return problem(
    'source-field-ignored',
    place,
    `Only part of the field “${field}” is read: ${shortened(text)}.`,
    CORRECT_IT,
  );
}

const CORRECT_IT = 'Correct it in the file, or give the fact in an overlay.';

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 80)}…` : line}”`;
}
