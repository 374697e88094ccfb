/** Names of venues in sources: real venues, preprint servers, and macros for journals. */
import macros from './journal-macros.json' with { type: 'json' };

/** Words before arXiv's name, its names, and what may follow them: ids, classes, years, months. */
const BEFORE = /^(?:submitted|available|to|in|on|at|e-?print|preprint)$/i;
const ARXIV = /^(?:arxiv(?:\.org)?|corr)$/i;
const AFTER =
  /^(?:arxiv|corr|e-?prints?|preprints?|cornell|university|repository|abs|v\d+|https?|\/\/\S*arxiv\S*|abs\/\S+|10\.48550\S*|[a-z-]+\.[a-z]{2}|cs|math|stat|econ|eess|physics|[a-z]+-[a-z]{2,4}|(?:[a-z-]+\/)?\d[\d.v]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)$/i;

const PREPRINT =
  /^(?:unpublished )?(?:pre-?prints?|e-?prints?|working paper|computing research repository)$/i;

/** Other preprint servers. If other words follow, it is a journal that only begins like one. */
const SERVERS =
  /^(?:(?:in|available (?:at|on)) )?(?<name>bioRxiv|medRxiv|chemRxiv|psyArXiv|socArXiv|engrXiv|earthArXiv|EdArXiv|techRxiv|metaArXiv|AgriXiv|LawArXiv|SportRxiv|ESS Open Archive|Research Square|Preprints\.org|SSRN|Social Science Research Network|OSF Preprints|Authorea|HAL|Zenodo|(?:IACR )?Cryptology ePrint Archive)(?![\w-])/i;
const AFTER_SERVER = /^\s*(?:$|[,:;(.\d]|preprint|electronic journal|working paper|server)/i;
/** `, Paper 2024/123`, ` 4123456` */
const NUMBER =
  /^[\s,:;(.]*(?:(?:preprint|paper|report|id|no|electronic journal|working paper|server)[\s,:.(]*)*(?<number>(?:\d[\w./-]*)?)\)?$/i;

export interface Venue {
  readonly isPreprint: boolean;
  /** The preprint server, unless it is arXiv. */
  readonly server?: string;
  /** The preprint's number there. */
  readonly number?: string;
  /** The rest of the text. */
  readonly rest?: string;
}

/**
 * Reads a source's venue. `Gutter Corrosion` and `Reprints, Preprints and Papers of Rain` are journals; but the venue of
 * a paper on arXiv is a preprint if it begins with “arXiv”.
 * @example readVenue('arXiv preprint arXiv:2103.00001') // { isPreprint: true }
 */
export function readVenue(name: string, isOnArxiv = false): Venue {
  if (PREPRINT.test(name)) return { isPreprint: true };
  const words = name.split(/[\s,:;()[\]]+/).filter((word) => word !== '');
  const lead = words.findIndex((word) => !BEFORE.test(word));
  if (ARXIV.test(words[lead] ?? '')) {
    const after = words.slice(lead + 1);
    const known = after.findIndex((word) => !AFTER.test(word));
    const rest = known < 0 ? '' : after.slice(known).join(' ');
    const saysPreprint = words.some((word) => /^(?:preprints?|e-?prints?)$/i.test(word));
    if (rest === '') return { isPreprint: true };
    if (saysPreprint || isOnArxiv) return { isPreprint: true, rest };
  }
  const found = SERVERS.exec(name);
  const server = found?.groups?.['name'];
  // PubMed: `bioRxiv : the preprint server for biology`.
  const after = name.slice(found?.[0].length ?? 0).replace(/^ : the preprint server .*$/i, '');
  if (server === undefined || !AFTER_SERVER.test(after)) return { isPreprint: false };
  const number = NUMBER.exec(after)?.groups?.['number'];
  const rest = after.replace(/^[\s,:;.]+/, '');
  return {
    isPreprint: true,
    server,
    ...(number === undefined ? { rest } : number !== '' && { number }),
  };
}

/**
 * The venue of a macro of the Astrophysics Data System such as `\apj` (“Journal Abbreviations and Bibcode Macros”, AASTeX
 * 6.3), or of a word that BibTeX's standard styles define such as `jacm` (plain.bst).
 */
const MACROS: ReadonlyMap<string, string> = new Map(Object.entries(macros));

/** The venue of a macro such as `\apj` or a word such as `jacm`, if it is known. */
export function venueOfMacro(macro: string): string | undefined {
  return MACROS.get(macro.replace(/^\\/, '').toLowerCase());
}
