/** The cite box of a paper: its citations in every format, and files to download. */
import { KINDS } from '../../domain/kinds.ts';
import type { Paper } from '../../domain/paper.ts';
import { CITATION_STYLES, STYLE_NAMES } from '../../exports/citation-styles.ts';
import type { Citation, Library } from '../library.ts';
import { PAPER_FILES } from '../files/paper-files.ts';
import type { Link } from './paper-row.ts';
import { isOthers } from './versions-view.ts';

const FORMATS = [
  { id: 'bibtex', label: 'BibTeX', isCode: true },
  ...STYLE_NAMES.map((id) => ({ id, label: CITATION_STYLES[id].label, isCode: false })),
  { id: 'markdown', label: 'Markdown', isCode: true },
] as const satisfies readonly { id: keyof Citation; label: string; isCode: boolean }[];

/** Citations of one version of the paper. */
export interface CiteVersion {
  /** `Conference paper` */
  readonly kind: string;
  readonly forms: readonly CiteForm[];
}

interface CiteForm {
  /** `apa` */
  readonly id: string;
  readonly label: string;
  /** Shown with its line breaks. */
  readonly isCode: boolean;
  readonly text: string;
  /** For the copy button: `APA`, `APA of the preprint`. */
  readonly copied: string;
}

export interface CiteView {
  /** Which version to cite; undefined where there is no choice. */
  readonly advice: string | undefined;
  /** The recommended one first. */
  readonly versions: readonly [CiteVersion, ...CiteVersion[]];
  readonly downloads: readonly Link[];
}

export function citeView(paper: Paper, library: Library): CiteView {
  const [first, ...others] = library.referencesOf(paper);
  const versionOf = (reference: typeof first, isOther: boolean): CiteVersion => {
    const { label: kind } = KINDS[reference.type];
    const citation = library.citationOf(reference);
    const forms = FORMATS.map((format) => ({
      ...format,
      text: citation[format.id],
      copied: isOther ? `${format.label} of the ${kind.toLowerCase()}` : format.label,
    }));
    return { kind, forms };
  };
  return {
    advice: advice(paper),
    versions: [versionOf(first, false), ...others.map((other) => versionOf(other, true))],
    downloads: downloadsOf(paper.id, library),
  };
}

function advice({ versions, title, authors, arxiv }: Paper): string | undefined {
  const [version] = versions;
  if (version.type === 'article') {
    return `No published version found.${arxiv === undefined ? '' : ' Please cite the preprint.'}`;
  }
  if (versions.length === 1) return undefined;
  const changed = [
    ...(version.title === title ? [] : ['title']),
    ...(isOthers(version, authors) ? ['author list'] : []),
  ];
  const verb = changed.length === 1 ? 'differs' : 'differ';
  const difference = changed.length === 0 ? '' : ` Its ${changed.join(' and ')} ${verb}.`;
  return `Please cite the published version.${difference}`;
}

function downloadsOf(id: string, { site: { routes } }: Library): readonly Link[] {
  return PAPER_FILES.filter(({ isOffered }) => isOffered).map(({ ending }) => ({
    label: `.${ending}`,
    href: routes.paperFile(id, ending),
  }));
}
