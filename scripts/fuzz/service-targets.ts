/** Answers of services: whatever comes, what `complete` would write of it is a valid overlay, and its questions read back. */
import { parseOverlayFile } from '../../src/content/overlay-file.ts';
import { changeYaml } from '../../src/content/overlay-text.ts';
import { formatProposals, parseProposals } from '../../src/content/proposals-file.ts';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { parsePersonName } from '../../src/domain/person-name.ts';
import { ARXIV_IDS } from '../../src/services/arxiv.ts';
import type { Endpoint } from '../../src/services/query-all.ts';
import { UnreadableError } from '../../src/services/answer.ts';
import { CROSSREF_REFERENCES } from '../../src/services/crossref.ts';
import { DBLP_SEARCHES } from '../../src/services/dblp.ts';
import type { Lookup } from '../../src/services/lookup.ts';
import { openalexTitles } from '../../src/services/openalex.ts';
import type { ServiceRecord } from '../../src/services/service-record.ts';
import { reconcile } from '../../src/services/reconcile.ts';

const DAY = calendarDateSchema.parse('2026-11-26');
const TITLE = 'Sparse Lanterns for the Routing of Paper Boats';

const LOOKUP: Lookup = {
  id: 'osei-2024-sparse-lanterns',
  target: {
    title: TITLE,
    authors: ['Ada Osei', 'Bo Lind'].map(parsePersonName),
    truncated: true,
    year: 2024,
  },
  known: new Map(),
  publishedAs: undefined,
  isComputing: true,
};

const ARXIV = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:o="o" xmlns:arxiv="a">
<o:totalResults>1</o:totalResults><entry><id>http://arxiv.org/abs/2403.09999v3</id><title>${TITLE}</title>
<updated>2025-01-18T15:08:05Z</updated><published>2024-03-14T17:59:46Z</published>
<arxiv:comment>12 pages. This paper has been withdrawn. Code: https://example.org/lanterns</arxiv:comment>
<arxiv:primary_category term="cs.DS"/><arxiv:doi>10.5555/jpb.2025.0101</arxiv:doi>
<author><name>Ada Osei</name></author><author><name>B. LIND</name></author><author><name>Cy Roe</name></author></entry></feed>`;

const CROSSREF = JSON.stringify({
  message: {
    'total-results': 1,
    items: [
      {
        DOI: '10.5555/jpb.2025.0101',
        type: 'journal-article',
        title: [`${TITLE} in H<sub>2</sub>O &amp; <i>Oil</i>`],
        'container-title': ['Journal of Paper Boats'],
        author: [
          { given: 'Ada', family: 'Osei', ORCID: 'https://orcid.org/0000-0002-1825-0097' },
          { given: 'Bo', family: 'Lind', suffix: 'Jr.' },
          { name: 'The Harbour Collaboration' },
        ],
        issued: { 'date-parts': [[2025, 1, 7]] },
        volume: '12',
        page: '101-130',
        resource: { primary: { URL: 'https://example.org/boats' } },
        'updated-by': [
          { DOI: '10.5555/1', type: 'retraction', updated: { 'date-parts': [[2026]] } },
        ],
      },
    ],
  },
});

const DBLP = JSON.stringify({
  result: {
    hits: {
      '@total': '1',
      hit: [
        {
          info: {
            key: 'conf/boats/OseiLR25',
            type: 'Conference and Workshop Papers',
            title: `${TITLE}.`,
            year: '2025',
            authors: { author: ['Ada Osei', 'Bo Lind 0002', 'Cy Roe'].map((text) => ({ text })) },
            venue: ['BOATS', 'OARS'],
            pages: '1-9',
            ee: 'https://example.org/boats',
          },
        },
      ],
    },
  },
});

const OPENALEX = JSON.stringify({
  results: [
    {
      id: 'https://openalex.org/W1',
      display_name: TITLE,
      doi: 'https://doi.org/10.5555/jpb.2025.0101',
      locations: [{ landing_page_url: 'https://arxiv.org/abs/2403.09999' }],
    },
  ],
});

type Place = 'arxiv' | 'crossref' | 'dblp';

function target(name: string, sample: string, endpoint: Endpoint, place: Place) {
  return {
    name,
    samples: [sample],
    read: (text: string) => {
      checkFacts(readAnswer(endpoint, text), place);
    },
  };
}

export const SERVICE_TARGETS = [
  target('arXiv answer', ARXIV, ARXIV_IDS, 'arxiv'),
  target('Crossref answer', CROSSREF, CROSSREF_REFERENCES, 'crossref'),
  target('dblp answer', DBLP, DBLP_SEARCHES, 'dblp'),
  target('OpenAlex answer', OPENALEX, openalexTitles('key'), 'arxiv'),
];

function readAnswer(endpoint: Endpoint, text: string): readonly ServiceRecord[] {
  try {
    return endpoint.read(text, DAY).records;
  } catch (error) {
    if (error instanceof UnreadableError) return [];
    throw error;
  }
}

function checkFacts(records: readonly ServiceRecord[], place: Place): void {
  const candidates = { arxiv: [], crossref: [], dblp: [], linked: new Set<string>() };
  const { facts, proposals } = reconcile(LOOKUP, { ...candidates, [place]: records });
  for (const each of [facts, ...proposals.map((proposal) => proposal.facts)]) {
    const { text } = changeYaml('', each, 'add');
    const [problem] = parseOverlayFile(text, 'x.yaml', () => true).problems;
    if (problem !== undefined) throw new Error(`The overlay is not valid: ${problem.message}`);
  }
  const { length } = parseProposals(formatProposals(proposals) ?? '', 'p.yaml').proposals;
  if (length !== proposals.length) {
    throw new Error(`${String(proposals.length)} questions read back as ${String(length)}.`);
  }
}
