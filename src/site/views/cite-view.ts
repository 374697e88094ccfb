/** The cite box of a paper: every form of its citation as text, and the files to download. */
import type { Paper } from '../../domain/paper.ts';
import type { Citation, Library } from '../library.ts';
import type { Link } from './paper-row.ts';

export interface CiteForm {
  /** `apa`; part of ids in the page. */
  readonly id: string;
  readonly label: string;
  /** Lines matter. */
  readonly isCode: boolean;
  readonly texts: readonly CiteText[];
}

export interface CiteText {
  /** Which version, where there are several. */
  readonly version: string | undefined;
  readonly text: string;
  /** What a button that copies the text is called. */
  readonly copyLabel: string;
}

export interface CiteView {
  /** The first is shown first. */
  readonly forms: readonly CiteForm[];
  readonly downloads: readonly Link[];
}

/** Citations of a paper, the version to cite first. */
export function citeView(paper: Paper, library: Library): CiteView {
  const versions = library.referencesOf(paper).map((reference) => ({
    ...library.citationOf(reference),
    version: reference.type === 'article' ? 'Preprint' : 'Published',
  }));
  const form = (style: keyof Citation, label: string): CiteForm => ({
    id: style,
    label,
    isCode: style === 'bibtex' || style === 'markdown',
    texts: versions.map((each) => ({
      version: versions.length > 1 ? each.version : undefined,
      text: each[style],
      copyLabel:
        versions.length > 1 ? `Copy ${label}, ${each.version.toLowerCase()}` : `Copy ${label}`,
    })),
  });
  return {
    forms: [
      form('bibtex', 'BibTeX'),
      form('apa', 'APA'),
      form('ieee', 'IEEE'),
      form('chicago', 'Chicago'),
      form('markdown', 'Markdown'),
    ],
    downloads: downloadsOf(paper.id, library),
  };
}

function downloadsOf(id: string, { site: { routes } }: Library): readonly Link[] {
  return [
    { label: '.bib', href: routes.paperBib(id) },
    { label: '.ris', href: routes.paperRis(id) },
    { label: '.json', href: routes.paperJson(id) },
  ];
}
