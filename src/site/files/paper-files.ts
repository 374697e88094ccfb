/**
 * The files beside the page of a paper, a row each: the page names them in its head and offers them in its cite box, and
 * a former address brings them along.
 */
import type { Paper } from '../../domain/paper.ts';
import { formatBibtexFile } from '../../exports/bibtex/entry.ts';
import { toCslItem } from '../../exports/csl-json.ts';
import { formatRis } from '../../exports/ris.ts';
import type { Library } from '../library.ts';
import { paperDocument } from './paper-document.ts';
import { toJson, type MediaType } from './responses.ts';

interface PaperFile {
  /** Of its address: `csl.json` */
  readonly ending: string;
  readonly label: string;
  readonly mediaType: MediaType;
  /** Whether readers are offered it; the others are for programs. */
  readonly isOffered: boolean;
  readonly format: (paper: Paper, library: Library) => string;
}

export const PAPER_FILES: readonly PaperFile[] = [
  {
    ending: 'bib',
    label: 'BibTeX',
    mediaType: 'bib',
    isOffered: true,
    format: (paper, { referenceOf }) => formatBibtexFile([referenceOf(paper)]),
  },
  {
    ending: 'ris',
    label: 'RIS',
    mediaType: 'ris',
    isOffered: true,
    format: (paper, { referenceOf }) => formatRis(referenceOf(paper)),
  },
  {
    ending: 'csl.json',
    label: 'CSL-JSON',
    mediaType: 'csl',
    isOffered: false,
    // In a list, as reference managers expect it.
    format: (paper, { referenceOf }) => toJson([toCslItem(referenceOf(paper))]),
  },
  {
    ending: 'json',
    label: 'JSON',
    mediaType: 'json',
    isOffered: true,
    format: (paper, library) => toJson(paperDocument(paper, library)),
  },
];
