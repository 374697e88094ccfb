/** Problems of records of any format. */
import type { CslType } from '../domain/kinds.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import { quote } from '../domain/quote.ts';
import { cleanCharacters } from '../markup/latex/characters.ts';

/** A record of what could not be read, with nothing but the reason. */
export function unreadRecord(type: CslType, reason: Problem): SourceRecord {
  return {
    place: reason.place,
    key: undefined,
    publication: { type, title: undefined, authors: [], truncated: false },
    abstract: undefined,
    leftOut: [],
    problems: [reason],
  };
}

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
    unknownType === '' ? 'It has no type' : `The type ${quote(unknownType)} is unknown`;
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
      text === '' ? `${doubt}.` : `${doubt}: ${quote(text.trim())}.`,
      `Write \`${form}\` in the source, or give the names in an overlay.`,
    ),
  );
}

export function ignoredField(field: string, text: string, place: Place): Problem {
  const message = `The field ${quote(field)} is left out: ${quote(text.trim())} cannot be read.`;
  return problem('source-field-ignored', place, message, CORRECT_IT);
}

export function partlyReadField(field: string, text: string, place: Place): Problem {
  const message = `Only part of the field ${quote(field)} is read: ${quote(text.trim())}.`;
  return problem('source-field-ignored', place, message, CORRECT_IT);
}

const CORRECT_IT = 'Correct it in the file, or give the fact in an overlay.';
