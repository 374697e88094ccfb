/** The papers of a content folder as inquiries, with the texts of their overlays. */
import path from 'node:path';
import { parseEntryFile } from '../../../src/content/entry-file.ts';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { toInquiry, type Inquiry } from '../../../src/services/inquiry.ts';
import { papersFolder, readEntries } from '../content-folder.ts';
import { readIfThere } from './disk.ts';

export interface SitePaper {
  readonly inquiry: Inquiry;
  /** Name of the overlay below the content folder; its text, empty for none. */
  readonly file: string;
  readonly text: string;
}

/** Those of `ids`, or all. A paper whose files cannot be read is a problem, and is left out. */
export function readPapers(
  content: string,
  ids: readonly string[],
): { papers: readonly SitePaper[]; problems: readonly Problem[]; unknown: readonly string[] } {
  const entries = readEntries(content);
  const problems: Problem[] = [];
  const wanted = ids.length === 0 ? [...entries.keys()] : ids;
  const papers = wanted.flatMap((id): SitePaper[] => {
    const source = entries.get(id);
    if (source === undefined) return [];
    const entry = parseEntryFile(source, path.join(papersFolder(content), `${id}.md`));
    const file = path.join('overlays', `${id}.yaml`);
    const text = readIfThere(path.join(content, file)) ?? '';
    const overlay = parseOverlayFile(text, path.join(content, file), () => true);
    problems.push(...entry.problems, ...overlay.problems);
    if (entry.value === undefined || overlay.value === undefined) return [];
    return [{ inquiry: toInquiry(id, entry.value.entry, overlay.value), file, text }];
  });
  return { papers, problems, unknown: wanted.filter((id) => !entries.has(id)) };
}
