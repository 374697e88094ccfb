/** Reads a content folder for import. Problems are added to the list that is passed in. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseOverlayFile } from '../../src/content/overlay-file.ts';
import { parseYamlFile } from '../../src/content/yaml-file.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import { peopleSchema } from '../../src/domain/people.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { siteSchema } from '../../src/domain/site.ts';
import type { MaintainerFiles } from '../../src/entries/apply-overlays.ts';
import { readFolder } from '../../src/site/settings/read-folder.ts';
import { readIfThere } from '../../src/site/settings/read-if-there.ts';

export function papersFolder(content: string): string {
  return path.join(content, 'papers');
}

/** Texts of all entries by id; empty before the first import. */
export function readEntries(content: string, problems: Problem[]): ReadonlyMap<string, string> {
  const read = readFolder(papersFolder(content), '.md');
  problems.push(...read.problems);
  return new Map(read.files.map(({ id, text }) => [id, text]));
}

/** Overlays by id, and people. */
export function readMaintainerFiles(content: string, problems: Problem[]): MaintainerFiles {
  const hasFile = (name: string): boolean => existsSync(path.join(content, 'files', name));
  const overlays = new Map<string, Overlay>();
  const read = readFolder(path.join(content, 'overlays'), '.yaml');
  const notes = readFolder(path.join(content, 'notes'), '.mdx');
  problems.push(...read.problems, ...notes.problems);
  for (const { id, file, text } of read.files) {
    const parsed = parseOverlayFile(text, file, hasFile);
    problems.push(...parsed.problems);
    if (parsed.value !== undefined) overlays.set(id, parsed.value);
  }
  const file = path.join(content, 'people.yaml');
  const people = parseYamlFile(readIfThere(file) ?? '', file, peopleSchema);
  problems.push(...people.problems);
  return {
    overlays,
    people: people.value ?? {},
    owner: readYaml(path.join(content, 'site.yaml'), siteSchema, problems)?.owner,
    placeOfPerson: (id) => people.placeOf(id === undefined ? [] : [id]),
  };
}

/** A missing file counts as an empty one. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const parsed = parseYamlFile(readIfThere(file) ?? '', file, schema);
  problems.push(...parsed.problems);
  return parsed.value;
}
