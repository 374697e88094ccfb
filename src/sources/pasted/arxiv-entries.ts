/**
 * The lines of an arXiv page copied as text: each paper begins with a line that contains its id, followed by title,
 * authors and labelled fields.
 */
import { findCategory } from '../../domain/category.ts';
import { rowsByWord } from '../../domain/look-up.ts';
import { doiSchema } from '../../domain/publication.ts';
import type { Line } from '../listing/lines.ts';

/** `[1] arXiv:2401.99934 (cross-list from math.CO) [pdf, html, other]`, `2. arXiv:math/0309136v2 [pdf] math.NT` */
const ENTRY =
  /^(?:\[?\d{1,5}[\].]? ?)?arXiv:(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?: \([^()]*\))?(?: ?\[([^\]]*)\])?((?: \S+)*)$/;
/** The number of a paper, on its own line. */
const NUMBER = /^\[?\d{1,5}[\].]?$/;
/** Fields by their labels on these pages, in lower case without hyphens. */
const LABELS = rowsByWord(
  {
    title: 'title',
    authors: 'author|authors',
    subjects: 'subjects',
    comments: 'comments',
    journalRef: 'journal ref',
    doi: 'doi|related doi',
    'report number': 'report no|report number',
    'MSC class': 'msc class',
    'ACM class': 'acm class',
    abstract: 'abstract',
  },
  '|',
);
const LABELLED = /^([a-z -]{3,15}):(.*)$/i;
const SUBMITTED = /^\[?Submitted (?:on )?(\d.*)$/;
/** In characters: a longer paragraph without a label can only be an abstract. */
const LEAST_ABSTRACT = 150;

export interface ArxivEntry {
  readonly line: Line;
  readonly id: string;
  /** Categories and DOI, which search results have after the id or below it. */
  readonly tags: string[];
  readonly fields: Map<string, Field>;
}

interface Field {
  readonly text: string;
  readonly line: Line;
  /** A second line of a title has the position of authors, until theirs comes with its label. */
  readonly by: 'label' | 'position';
}

export function isArxivPage(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => matchEntry(text) !== undefined);
}

function matchEntry(text: string): Pick<ArxivEntry, 'id' | 'tags'> | undefined {
  const [, id, inBrackets = '', after = ''] = ENTRY.exec(text) ?? [];
  const tags = after.split(' ').filter((tag) => tag !== '');
  if (id === undefined || !tags.every(isTag)) return undefined;
  return { id, tags: [...inBrackets.split(', '), ...tags].filter(isTag) };
}

/** The papers in order, and the lines that belong to none. */
export function readArxivEntries(lines: readonly Line[]): {
  entries: readonly ArxivEntry[];
  unused: readonly Line[];
} {
  const entries: ArxivEntry[] = [];
  const unused: Line[] = [];
  for (const line of lines) {
    const found = matchEntry(line.text);
    const entry = entries.at(-1);
    if (found !== undefined) {
      entries.push({ ...found, line, fields: new Map() });
    } else if (!NUMBER.test(line.text) && (entry === undefined || !addLine(entry, line))) {
      unused.push(line);
    }
  }
  return { entries, unused };
}

/** Adds a line to its field. Returns false for other lines, such as the foot of the page. */
function addLine({ tags, fields }: ArxivEntry, line: Line): boolean {
  const put = (name: string, text: string, by: Field['by']): boolean => {
    if (fields.get(name)?.text) return false;
    fields.set(name, { text, line, by });
    return true;
  };
  const extend = (name: string, field: Field, text: string): boolean => {
    fields.set(name, { ...field, text: `${field.text} ${text}` });
    return true;
  };
  const [, label = '', value = ''] = LABELLED.exec(line.text) ?? [];
  const field = LABELS.get(label.trim().toLowerCase().replace('-', ' '));
  const [title, authors] = [fields.get('title'), fields.get('authors')];
  if (field === 'authors' && title !== undefined && authors?.by === 'position') {
    extend('title', title, authors.text);
    fields.delete('authors');
  }
  if (field !== undefined) return put(field, value.trim(), 'label');
  const submitted = SUBMITTED.exec(line.text)?.[1];
  if (submitted !== undefined) return put('submitted', submitted, 'label');
  const empty = [...fields].find(([, { text }]) => text === '');
  if (empty !== undefined) return put(empty[0], line.text, 'label');
  if (authors?.text.endsWith(',')) return extend('authors', authors, line.text);
  if (title !== undefined) {
    if (authors === undefined) return put('authors', line.text, 'position');
    return line.text.length >= LEAST_ABSTRACT && put('abstract', line.text, 'position');
  }
  const words = line.text.split(' ');
  if (!words.every(isTag)) return put('title', line.text, 'position');
  tags.push(...words);
  return true;
}

function isTag(word: string): boolean {
  return word === 'doi' || isDoi(word) || findCategory(word) !== undefined;
}

export function isDoi(text: string): boolean {
  return doiSchema.safeParse(text).success;
}
