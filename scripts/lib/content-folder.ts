/** Reads what import needs from the content folder (`OFFPRINT_CONTENT`, or content/). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseYamlFile } from '../../src/content/yaml-file.ts';
import type { Problem } from '../../src/domain/problem.ts';

export const CONTENT_FOLDER = process.env['OFFPRINT_CONTENT'] ?? 'content';

export const PAPERS_FOLDER = path.join(CONTENT_FOLDER, 'papers');

/** Paths of content/listings/*.txt but corrections, in the order of their names. */
export function listingFiles(): readonly string[] {
  const folder = path.join(CONTENT_FOLDER, 'listings');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.corrections.txt'))
    .toSorted()
    .map((name) => path.join(folder, name));
}

/** Text of every entry by id; empty before the first import. */
export function readEntries(): ReadonlyMap<string, string> {
  if (!existsSync(PAPERS_FOLDER)) return new Map();
  return new Map(
    readdirSync(PAPERS_FOLDER)
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map((name) => [
        name.slice(0, -'.md'.length),
        readFileSync(path.join(PAPERS_FOLDER, name), 'utf8'),
      ]),
  );
}

/** A YAML file of a schema; a missing file is an empty one. Problems are added to `problems`. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const parsed = parseYamlFile(text, file, schema);
  problems.push(...parsed.problems);
  return parsed.value;
}
