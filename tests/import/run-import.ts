/** Import as `npm run import` runs it, without the start of a process. */
import { importListings } from '../../scripts/lib/import-listings.ts';

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export function runImportOn(content: string, args: readonly string[]): Run {
  const [output, errors]: [string[], string[]] = [[], []];
  const code = importListings(
    args,
    { OFFPRINT_CONTENT: content },
    { log: (text) => output.push(text), error: (text) => errors.push(text) },
  );
  return { code, output: toStream(output), errors: toStream(errors) };
}

function toStream(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
