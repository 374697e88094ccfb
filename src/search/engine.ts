/**
 * The search itself, in Node and in the browser: every word of a query must be found in a paper, near spellings
 * in names and titles, the very letters elsewhere. Both sides are folded, so accents never matter.
 */
import Fuse, { type Expression } from 'fuse.js';
import { fold } from '../domain/fold.ts';
import type { SearchDocument } from './document.ts';

export type Search = (query: string) => readonly SearchDocument[];

interface FoldedDocument {
  readonly document: SearchDocument;
  readonly title: string;
  readonly authors: readonly string[];
  readonly topic: string;
  readonly date: string;
  readonly abstract: string;
}

/** From this length on a word may have a slip. */
const FUZZY_LENGTH = 5;

/** @example createSearch(documents)('mollenhoff variational') // papers of Möllenhoff on variational … */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const fuse = new Fuse(documents.map(foldDocument), {
    keys: [
      { name: 'authors', weight: 4 },
      { name: 'title', weight: 3 },
      { name: 'topic', weight: 2 },
      { name: 'date', weight: 2 },
      { name: 'abstract', weight: 1 },
    ],
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0.2,
  });
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return fuse.search({ $and: words.map(expressionOf) }).map(({ item }) => item.document);
  };
}

/** A word as Fuse's extended search takes it: quoted, so that no letter of it is an operator. */
function expressionOf(word: string): Expression {
  const exact = `'"${word}"`;
  const near = word.length >= FUZZY_LENGTH ? `"${word}"` : exact;
  return {
    $or: [
      { authors: near },
      { title: near },
      { topic: exact },
      { date: exact },
      { abstract: exact },
    ],
  };
}

function wordsOf(query: string): readonly string[] {
  return fold(query).replaceAll('"', ' ').split(/\s+/).filter(Boolean);
}

function foldDocument(document: SearchDocument): FoldedDocument {
  return {
    document,
    title: fold(document.title),
    authors: document.authors.map(fold),
    topic: fold(`${document.category} ${document.topic}`),
    date: document.date,
    abstract: fold(document.abstract),
  };
}
