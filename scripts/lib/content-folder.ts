/** Reads what import needs from a content folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseOverlayFile } from '../../src/content/overlay-file.ts';
import { parseYamlFile } from '../../src/content/yaml-file.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import { peopleSchema } from '../../src/domain/people.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { siteSchema } from '../../src/domain/site.ts';
import type { HandMade } from '../../src/entries/lay-overlays.ts';

export function papersFolder(content: string): string {
  return path.join(content, 'papers');
}

/** Text of every entry by id; empty before the first import. */
export function readEntries(content: string): ReadonlyMap<string, string> {
  const folder = papersFolder(content);
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map((name) => [name.slice(0, -'.md'.length), readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** Overlays by id and people, with every problem of their files added to `problems`. */
export function readHandMade(content: string, problems: Problem[]): HandMade {
  const folder = path.join(content, 'overlays');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const overlays = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name): [string, Overlay | undefined] => [
      name.slice(0, -'.yaml'.length),
      readOverlay(path.join(folder, name), content, problems),
    ])
    .filter((entry): entry is [string, Overlay] => entry[1] !== undefined);
  const file = path.join(content, 'people.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const people = parseYamlFile(text, file, peopleSchema);
  problems.push(...people.problems);
  return {
    overlays: new Map(overlays),
    people: people.value ?? {},
    owner: readYaml(path.join(content, 'site.yaml'), siteSchema, problems)?.owner,
    placeOfPerson: (id) => people.placeOf(id === undefined ? [] : [id]),
  };
}

function readOverlay(file: string, content: string, problems: Problem[]): Overlay | undefined {
  const hasFile = (name: string): boolean => existsSync(path.join(content, 'files', name));
  const parsed = parseOverlayFile(readFileSync(file, 'utf8'), file, hasFile);
  problems.push(...parsed.problems);
  return parsed.value;
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
