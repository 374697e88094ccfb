/** The cite box of a paper: every form of its citation as text, and the files to download. */
import type { Paper } from '../../domain/paper.ts';
import { formatBibtex } from '../../exports/bibtex.ts';
import { formatCitations } from '../citations.ts';
import { referencesOf } from '../references.ts';
import { routes } from '../routes.ts';
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

const VERSIONS = { preprint: 'Preprint', conference: 'Published', journal: 'Published' } as const;

export function citeView(paper: Paper): CiteView {
  const versions = referencesOf(paper).map((reference) => ({
    version: VERSIONS[reference.kind],
    ...formatCitations(reference),
    bibtex: formatBibtex(reference).trimEnd(),
  }));
  const form = (id: keyof (typeof versions)[number], label: string): CiteForm => ({
    id,
    label,
    isCode: id === 'bibtex' || id === 'markdown',
    texts: versions.map((each) => ({
      version: versions.length > 1 ? each.version : undefined,
      text: each[id],
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
    downloads: downloadsOf(paper.id),
  };
}

function downloadsOf(id: string): readonly Link[] {
  return [
    { label: '.bib', href: routes.paperBib(id) },
    { label: '.ris', href: routes.paperRis(id) },
    { label: '.json', href: routes.paperJson(id) },
  ];
}
