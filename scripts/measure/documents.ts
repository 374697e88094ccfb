/** Known papers as the search gets them. */
import { topicId } from '../../src/domain/topic.ts';
import { findCategory } from '../../src/domain/category.ts';
import { toSlug } from '../../src/domain/slug.ts';
import { parseLatex, parseLatexTitle } from '../../src/markup/latex/parse.ts';
import { toText } from '../../src/markup/to-text.ts';
import type { SearchDocument } from '../../src/search/build/document.ts';
import { readTruth, type Truth } from '../train/truth.ts';

export function readDocuments(files: readonly string[]): readonly SearchDocument[] {
  return files.flatMap(readTruth).map(toDocument);
}

function toDocument(truth: Truth, index: number): SearchDocument {
  const category = findCategory(truth.category);
  return {
    id: `paper-${String(index)}`,
    title: toText(parseLatexTitle(truth.title).tree),
    authors: truth.authors.map((name) => ({ name, id: toSlug(name) })),
    truncated: truth.truncated,
    date: truth.date,
    topics: [
      {
        id: topicId(truth.category),
        category: truth.category,
        name: category?.name ?? truth.category,
        archive: category?.archiveName ?? truth.category,
      },
    ],
    abstract: toText(parseLatex(truth.abstract).tree),
    has: truth.badges.includes('Code') ? ['code'] : [],
    kind: 'Preprint',
  };
}
