/** Files of citations (BibTeX, CSL-JSON) from disk as entries, with every problem on the way. */
import path from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import { listingInfoSchema } from '../../src/domain/site.ts';
import type { EntryContent } from '../../src/listing/to-entry.ts';
import { readBibtex } from '../../src/sources/bibtex.ts';
import { readCslJson } from '../../src/sources/csl-json.ts';
import { toContent } from '../../src/sources/source-paper.ts';
import { readYaml } from './content-folder.ts';
import { readText } from './read-text.ts';

const READERS: Readonly<Record<string, typeof readBibtex>> = {
  '.bib': readBibtex,
  '.json': readCslJson,
};

export interface ReadSource {
  readonly file: string;
  /** Citations in the file, whether or not they make an entry. */
  readonly count: number;
  readonly contents: readonly EntryContent[];
}

/** True for a file of citations; any other file is a listing. */
export function isSource(file: string): boolean {
  return path.extname(file) in READERS;
}

export function readSources(files: readonly string[]): {
  sources: readonly ReadSource[];
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const sources = files.map((file): ReadSource => {
    const extension = path.extname(file);
    const reader = READERS[extension];
    const read = readText(file);
    if ('problem' in read || reader === undefined) {
      if ('problem' in read) problems.push(read.problem);
      return { file, count: 0, contents: [] };
    }
    const info = readYaml(`${file.slice(0, -extension.length)}.yaml`, listingInfoSchema, problems);
    const { papers, problems: unreadable } = reader(read.text, file);
    problems.push(...unreadable);
    const source = { name: path.basename(file, extension), file, category: info?.category };
    const contents = papers.flatMap((paper) => {
      const { content, problems: found } = toContent(paper, source);
      // What an entry reports of itself is reported with the plan.
      if (content === undefined) problems.push(...found);
      return content ?? [];
    });
    return { file, count: papers.length, contents };
  });
  return { sources, problems };
}
