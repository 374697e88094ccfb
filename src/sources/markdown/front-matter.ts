/** The YAML between two lines of dashes, and the text below it. */
import { parse, YAMLError } from 'yaml';

export interface Page {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly body: string;
}

const FRONT_MATTER = /^\s*---[^\S\n]*\n(?<yaml>[\s\S]*?)\n---[^\S\n]*(?:\n(?<body>[\s\S]*))?$/;

/** The page, or what is wrong with it as a sentence. */
export function readFrontMatter(text: string): Page | { readonly fault: string } {
  const { yaml, body = '' } = FRONT_MATTER.exec(text.replaceAll('\r\n', '\n'))?.groups ?? {};
  if (yaml === undefined) {
    return /^\s*\+\+\+/.test(text)
      ? { fault: 'The front matter is TOML; `hugo convert toYAML` makes it YAML.' }
      : { fault: 'The file has no front matter between two lines of ---.' };
  }
  try {
    const value: unknown = parse(yaml, { uniqueKeys: false, logLevel: 'error' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { fault: 'The front matter has no fields.' };
    }
    const fields = Object.entries(value).filter(([, each]) => each !== null && each !== '');
    return { fields: new Map(fields.map(([name, each]) => [name.toLowerCase(), each])), body };
  } catch (error) {
    // ReferenceError: too many aliases; RangeError: lists in lists without end.
    const isFault =
      error instanceof YAMLError || error instanceof ReferenceError || error instanceof RangeError;
    if (!isFault) throw error;
    return { fault: `The front matter is not YAML: ${error.message.split('\n')[0] ?? ''}` };
  }
}
