/**
 * The formats that are read. A new one is a reader and a row here: its endings in any letter case, and a sign by which
 * its text is known under any name. Other formats are named with what gives one that is read.
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
  readonly sign: RegExp;
  readonly read: SourceReader;
}

const PASTED: Format = {
  name: 'pasted text',
  endings: ['.txt', '.text'],
  // Whatever is no other format.
  sign: /^/,
  read: readPasted,
};

export const FORMATS: readonly Format[] = [
  {
    name: 'BibTeX',
    endings: ['.bib', '.bibtex', '.biblatex'],
    sign: /^[^\S\n]*@[a-z]+\s*[{(]/im,
    read: readBibtex,
  },
  {
    name: 'CSL-JSON',
    endings: ['.json', '.csljson'],
    // Zotero’s own JSON says `itemType`.
    sign: /^\s*(?:\[\s*)?\{\s*(?=")(?![\s\S]*"itemType"\s*:)/,
    read: readCslJson,
  },
  { name: 'RIS', endings: ['.ris'], sign: /^TY {1,2}- \S/m, read: readTagged(RIS) },
  { name: 'PubMed', endings: ['.nbib'], sign: /^PMID ?- \d/m, read: readTagged(MEDLINE) },
  {
    name: 'Web of Science',
    endings: ['.ciw', '.isi'],
    sign: /^(?:FN (?:Clarivate|Thomson|ISI)|PT [JBSCP]\s*$)/m,
    read: readTagged(WEB_OF_SCIENCE),
  },
  { name: 'EndNote', endings: ['.enw'], sign: /^%0 \S/m, read: readTagged(REFER) },
  {
    name: 'Markdown',
    endings: ['.md', '.markdown', '.mdx', '.qmd'],
    sign: /^\s*(?:---|\+\+\+)[^\S\n]*\n/,
    read: readMarkdown,
  },
  PASTED,
];

export interface UnreadFormat {
  readonly name: string;
  readonly sign: RegExp;
  /** What gives a file that is read. */
  readonly button: string;
}

const OTHER_PROGRAM = 'In the program that wrote it, export as BibTeX, RIS or CSL-JSON.';

/** The first whose ending or sign fits, over `NAME.ending` and the beginning of the text. */
const UNREAD_FORMATS: readonly UnreadFormat[] = [
  {
    name: 'EndNote XML',
    sign: /<records>\s*<record>|<source-app name="EndNote"/,
    button: 'In EndNote, choose File, Export, and the output style RefMan (RIS) Export.',
  },
  {
    name: 'an EndNote library',
    sign: /^\S*\.(?:enl|enlx)\n/i,
    button: 'In EndNote, choose File, Export, and the output style RefMan (RIS) Export.',
  },
  {
    name: 'Zotero RDF',
    sign: /^\S*\.rdf\n|<rdf:RDF/i,
    button: 'In Zotero, choose Export Library or Export Items, and the format BibTeX or CSL JSON.',
  },
  {
    name: 'XML of ORCID',
    sign: /orcid\.org\/ns|<(?:activities|work|record):/,
    button: 'In the ORCID record, under Works, open Actions and choose Export works to BibTeX.',
  },
  {
    name: 'XML of dblp',
    sign: /<dblp(?:person)?[\s>]|<bht\s/,
    button:
      'On the person’s page of dblp, open the export symbol beside the name and choose BibTeX.',
  },
  {
    name: 'XML of PubMed',
    sign: /<PubmedArticle/,
    button: 'In PubMed, choose Send to and Citation manager, which gives a .nbib file.',
  },
  {
    name: 'XML of arXiv',
    sign: /<feed[^<>]*Atom|<OAI-PMH/,
    button:
      'Copy your author page of arXiv as text, or choose Export BibTeX Citation on each paper’s page.',
  },
  {
    name: 'MODS or other XML',
    sign: /^\S*\.(?:xml|mods)\n|^\S*\n\s*<\?xml/i,
    button: OTHER_PROGRAM,
  },
  {
    name: 'JSON of Zotero',
    sign: /^\S*\n[^<]*"itemType"\s*:/,
    button: 'In Zotero, choose Export Library or Export Items, and the format BibTeX or CSL JSON.',
  },
  {
    name: 'an archive',
    sign: /^\S*\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar)\n/i,
    button: 'Unpack it: a .bib, .ris or .json file that is in it can be read.',
  },
  {
    name: 'a table',
    sign: /^\S*\.(?:csv|tsv|xlsx?|ods)\n|^\S*\n"?(?:title|authors?|key|item type)"?[,;\t]"?[\w ]+"?[,;\t\n]/i,
    button:
      'Where it was exported (Scopus, Web of Science, Google Scholar, Zotero), choose BibTeX or RIS instead of CSV.',
  },
  {
    name: 'a web page',
    sign: /^\S*\.x?html?\n|^\S*\n\s*<(?:!doctype html|html)\b/i,
    button:
      'If the site it comes from can export BibTeX, put that .bib file here; or copy the list as text.',
  },
  {
    name: 'a document',
    sign: /^\S*\.(?:docx?|odt|rtf|pdf|pages|tex)\n|^\S*\n(?:\{\\rtf|%PDF)/i,
    button: 'Export the references of the program in which you keep them as BibTeX or RIS.',
  },
  {
    name: 'YAML of Hayagriva or CSL',
    sign: /^\S*\.ya?ml\n/i,
    button:
      'Export as BibTeX or CSL-JSON; `pandoc --from=markdown --to=csljson` makes it of CSL-YAML.',
  },
];

/** So much of a text tells its format. */
const BEGINNING = 4000;

/** The format of a file by its name and its text, or what it is instead; an unknown text is taken as pasted. */
export function formatOf(
  name: string,
  text: string,
): { readonly format: Format } | { readonly unread: UnreadFormat } {
  const ending = /\.[^.]*$/.exec(name.toLowerCase())?.[0] ?? '';
  const beginning = text.slice(0, BEGINNING).replace(/^\uFEFF/, '');
  const named = FORMATS.find(({ endings }) => endings.includes(ending)) ?? PASTED;
  const unread = UNREAD_FORMATS.find(({ sign }) =>
    sign.test(`${ending === '' ? 'text' : `a${ending}`}\n${beginning}`),
  );
  const isXml = unread !== undefined && beginning.trimStart().startsWith('<');
  if (named !== PASTED && !isXml && named.sign.test(text)) return { format: named };
  const known = FORMATS.find(({ sign }) => sign.test(beginning)) ?? PASTED;
  // A file that begins like a page of Markdown may be YAML, and one with a style sheet like BibTeX.
  const isTold = known !== PASTED && known.name !== 'Markdown' && !isXml;
  if (unread !== undefined && !isTold) return { unread };
  return { format: known === PASTED ? named : known };
}

/** True for an ending of a format that is read. */
export function hasKnownEnding(name: string): boolean {
  return FORMATS.some(({ endings }) =>
    endings.some((ending) => name.toLowerCase().endsWith(ending)),
  );
}

/** The name of a source: that of its file without its ending. */
export function sourceName(file: string): string {
  const ending = FORMATS.flatMap(({ endings }) => endings).find((each) =>
    file.toLowerCase().endsWith(each),
  );
  return file.slice(0, file.length - (ending?.length ?? 0));
}
