/**
 * The formats that are read. To add one, write a reader and add a row: file endings in lower case, and a pattern that
 * recognises the text under any name. For other formats there is a message that says how to get a readable file.
 */
import { readPasted } from './pasted/read-pasted.ts';
import { readBibtex } from './bibtex/read.ts';
import { readCslJson } from './csl-json/read.ts';
import { readMarkdown } from './markdown/read.ts';
import type { SourceReader } from './read-source.ts';
import { MEDLINE, REFER, RIS, WEB_OF_SCIENCE } from './tagged/dialects.ts';
import { readTagged } from './tagged/read.ts';

export interface Format {
  readonly name: string;
  readonly endings: readonly string[];
  readonly pattern: RegExp;
  readonly read: SourceReader;
}

const PASTED: Format = {
  name: 'pasted text',
  endings: ['.txt', '.text'],
  // Whatever is no other format.
  pattern: /^/,
  read: readPasted,
};

export const FORMATS: readonly Format[] = [
  {
    name: 'BibTeX',
    endings: ['.bib', '.bibtex', '.biblatex'],
    pattern: /^[^\S\n]*@[a-z]+\s*[{(]/im,
    read: readBibtex,
  },
  {
    name: 'CSL-JSON',
    endings: ['.json', '.csljson'],
    // Zotero’s own JSON says `itemType`.
    pattern: /^\s*(?:\[\s*)?\{\s*(?=")(?![\s\S]*"itemType"\s*:)/,
    read: readCslJson,
  },
  { name: 'RIS', endings: ['.ris'], pattern: /^TY {1,2}- \S/m, read: readTagged(RIS) },
  { name: 'PubMed', endings: ['.nbib'], pattern: /^PMID ?- \d/m, read: readTagged(MEDLINE) },
  {
    name: 'Web of Science',
    endings: ['.ciw', '.isi'],
    pattern: /^(?:FN (?:Clarivate|Thomson|ISI)|PT [JBSCP]\s*$)/m,
    read: readTagged(WEB_OF_SCIENCE),
  },
  { name: 'EndNote', endings: ['.enw'], pattern: /^%0 \S/m, read: readTagged(REFER) },
  {
    name: 'Markdown',
    endings: ['.md', '.markdown', '.mdx', '.qmd'],
    pattern: /^\s*(?:---|\+\+\+)[^\S\n]*\n/,
    read: readMarkdown,
  },
  PASTED,
];

export interface UnreadFormat {
  readonly name: string;
  readonly pattern: RegExp;
  /** How to get a file that is read. */
  readonly exportHint: string;
}

const OTHER_PROGRAM = 'In the program that wrote it, export as BibTeX, RIS or CSL-JSON.';

/** Patterns are tested on `a.ENDING`, a line end, and the beginning of the text; the first match counts. */
const UNREAD_FORMATS: readonly UnreadFormat[] = [
  {
    name: 'EndNote XML',
    pattern: /<records>\s*<record>|<source-app name="EndNote"/,
    exportHint: 'In EndNote, choose File, Export, and the output style RefMan (RIS) Export.',
  },
  {
    name: 'an EndNote library',
    pattern: /^\S*\.(?:enl|enlx)\n/i,
    exportHint: 'In EndNote, choose File, Export, and the output style RefMan (RIS) Export.',
  },
  {
    name: 'Zotero RDF',
    pattern: /^\S*\.rdf\n|<rdf:RDF/i,
    exportHint:
      'In Zotero, choose Export Library or Export Items, and the format BibTeX or CSL JSON.',
  },
  {
    name: 'XML of ORCID',
    pattern: /orcid\.org\/ns|<(?:activities|work|record):/,
    exportHint: 'In the ORCID record, under Works, open Actions and choose Export works to BibTeX.',
  },
  {
    name: 'XML of dblp',
    pattern: /<dblp(?:person)?[\s>]|<bht\s/,
    exportHint:
      'On the person’s page at dblp, open the export symbol next to the name and choose BibTeX.',
  },
  {
    name: 'XML of PubMed',
    pattern: /<PubmedArticle/,
    exportHint: 'In PubMed, choose Send to and Citation manager, which gives a .nbib file.',
  },
  {
    name: 'XML of arXiv',
    pattern: /<feed[^<>]*Atom|<OAI-PMH/,
    exportHint:
      'Copy your author page of arXiv as text, or choose Export BibTeX Citation on each paper’s page.',
  },
  {
    name: 'MODS or other XML',
    pattern: /^\S*\.(?:xml|mods)\n|^\S*\n\s*<\?xml/i,
    exportHint: OTHER_PROGRAM,
  },
  {
    name: 'JSON of Zotero',
    pattern: /^\S*\n[^<]*"itemType"\s*:/,
    exportHint:
      'In Zotero, choose Export Library or Export Items, and the format BibTeX or CSL JSON.',
  },
  {
    name: 'an archive',
    pattern: /^\S*\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar)\n/i,
    exportHint: 'Unpack it: a .bib, .ris or .json file that is in it can be read.',
  },
  {
    name: 'a table',
    pattern:
      /^\S*\.(?:csv|tsv|xlsx?|ods)\n|^\S*\n"?(?:title|authors?|key|item type)"?[,;\t]"?[\w ]+"?[,;\t\n]/i,
    exportHint:
      'Where it was exported (Scopus, Web of Science, Google Scholar, Zotero), choose BibTeX or RIS instead of CSV.',
  },
  {
    name: 'a web page',
    pattern: /^\S*\.x?html?\n|^\S*\n\s*<(?:!doctype html|html)\b/i,
    exportHint:
      'If the site it comes from can export BibTeX, put that .bib file here; or copy the list as text.',
  },
  {
    name: 'a document',
    pattern: /^\S*\.(?:docx?|odt|rtf|pdf|pages|tex)\n|^\S*\n(?:\{\\rtf|%PDF)/i,
    exportHint: 'Export the references of the program in which you keep them as BibTeX or RIS.',
  },
  {
    name: 'YAML of Hayagriva or CSL',
    pattern: /^\S*\.ya?ml\n/i,
    exportHint:
      'Export as BibTeX or CSL-JSON; `pandoc --from=markdown --to=csljson` makes it of CSL-YAML.',
  },
];

/** In characters: enough to recognise a format. */
const BEGINNING = 4000;

/** The format of a file by its name and text, or what it is instead. Unknown text counts as pasted. */
export function formatOf(
  name: string,
  text: string,
): { readonly format: Format } | { readonly unread: UnreadFormat } {
  const ending = /\.[^.]*$/.exec(name.toLowerCase())?.[0] ?? '';
  const beginning = text.slice(0, BEGINNING).replace(/^\uFEFF/, '');
  const named = FORMATS.find(({ endings }) => endings.includes(ending)) ?? PASTED;
  const unread = UNREAD_FORMATS.find(({ pattern }) =>
    pattern.test(`${ending === '' ? 'text' : `a${ending}`}\n${beginning}`),
  );
  const isXml = unread !== undefined && beginning.trimStart().startsWith('<');
  if (named !== PASTED && !isXml && named.pattern.test(text)) return { format: named };
  const known = FORMATS.find(({ pattern }) => pattern.test(beginning)) ?? PASTED;
  // YAML can look like the front matter of Markdown, and a style sheet like BibTeX.
  const isRecognised = known !== PASTED && known.name !== 'Markdown' && !isXml;
  if (unread !== undefined && !isRecognised) return { unread };
  return { format: known === PASTED ? named : known };
}

/** Whether the ending is that of a format that is read. */
export function hasKnownEnding(name: string): boolean {
  return FORMATS.some(({ endings }) =>
    endings.some((ending) => name.toLowerCase().endsWith(ending)),
  );
}

/** The name of a source: its file name without the ending. */
export function sourceName(file: string): string {
  const ending = FORMATS.flatMap(({ endings }) => endings).find((each) =>
    file.toLowerCase().endsWith(each),
  );
  return file.slice(0, file.length - (ending?.length ?? 0));
}
