/** Every problem that can be reported, with its meaning. Codes are permanent. */
import codes from './problem-codes.json' with { type: 'json' };

type Codes<Kind extends keyof typeof codes> = keyof (typeof codes)[Kind];

/** `errors` stop the import or the build; `recordErrors` leave one record out and let the others in. */
export type ProblemCode = Codes<'errors'> | Codes<'recordErrors'> | Codes<'warnings'>;

export function isWarning(code: ProblemCode): boolean {
  return code in codes.warnings;
}

export function isRecordError(code: ProblemCode): boolean {
  return code in codes.recordErrors;
}
