/** The files of a built site, and what its own JSON says about each paper. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { paperDocumentSchema } from '../../../src/exports/paper-document.ts';
import { filesIn } from '../../lib/files-in.ts';

export type PaperRecord = z.infer<typeof paperDocumentSchema>;

export interface BuiltSite {
  readonly folder: string;
  /** Paths relative to the folder. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  /** By id. */
  readonly papers: ReadonlyMap<string, PaperRecord>;
}

export function openSite(folder: string): BuiltSite {
  const files = filesIn(folder)
    .map((file) => path.relative(folder, file))
    .toSorted();
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const papers = files
    .filter((file) => /^papers\/[^/.]+\.json$/.test(file))
    .map((file) => paperDocumentSchema.parse(JSON.parse(read(file))));
  return { folder, files, read, papers: new Map(papers.map((paper) => [paper.id, paper])) };
}
