/** Files of citations (BibTeX, CSL-JSON) from disk as entries, with every problem on the way. */
import path from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import { listingInfoSchema } from '../../src/domain/site.ts';
import type { SourceRecord } from '../../src/domain/source-record.ts';
import type { EntryContent } from '../../src/listing/to-entry.ts';
import { readBibtex } from '../../src/sources/bibtex/read.ts';
import { toContent } from '../../src/sources/to-content.ts';
import { readYaml } from './content-folder.ts';
import { readText } from './read-text.ts';

const READERS: Readonly<Record<string, typeof readBibtex>> = {
  '.bib': readBibtex,
};

export interface ReadCitation {
  readonly record: SourceRecord;
  /** Undefined for a refused record; its problems say why. */
  readonly content: EntryContent | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadSource {
  readonly file: string;
  readonly citations: readonly ReadCitation[];
}

/** True for a file of citations; any other file is a listing. */
export function isSource(file: string): boolean {
  return path.extname(file) in READERS;
}

/** The problems are those of whole files. */
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
      return { file, citations: [] };
    }
    const info = readYaml(`${file.slice(0, -extension.length)}.yaml`, listingInfoSchema, problems);
    const { records, problems: unreadable } = reader(read.text, file);
    problems.push(...unreadable);
    const source = { name: path.basename(file, extension), category: info?.category };
    return { file, citations: records.map((record) => ({ record, ...toContent(record, source) })) };
  });
  return { sources, problems };
}
