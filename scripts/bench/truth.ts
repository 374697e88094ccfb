/** Papers whose title, authors and abstract are known for sure, from a file with one JSON object a line. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findCategory } from '../../src/domain/category.ts';
import { fold } from '../../src/domain/fold.ts';
import { parseLatex, parseLatexTitle } from '../../src/markup/latex/parse.ts';
import { toText } from '../../src/markup/to-text.ts';
import type { SearchDocument } from '../../src/search/document.ts';

const truthSchema = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  truncated: z.boolean(),
  date: z.string(),
  category: z.string(),
  badges: z.array(z.string()),
  abstract: z.string(),
});

export function readTruth(files: readonly string[]): readonly SearchDocument[] {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return lines.map((line, index) => toDocument(truthSchema.parse(JSON.parse(line)), index));
}

function toDocument(truth: z.infer<typeof truthSchema>, index: number): SearchDocument {
  const category = findCategory(truth.category);
  return {
    id: `paper-${String(index)}`,
    title: toText(parseLatexTitle(truth.title).tree),
    authors: truth.authors.map((name) => ({ name, id: fold(name) })),
    truncated: truth.truncated,
    date: truth.date,
    topic: {
      category: truth.category,
      name: category?.name ?? truth.category,
      archive: category?.archiveName ?? truth.category,
    },
    abstract: toText(parseLatex(truth.abstract).tree),
    hasCode: truth.badges.includes('Code'),
  };
}
