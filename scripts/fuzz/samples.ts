/** A good text or two for each door, of invented people. */
export const SAMPLES: Readonly<Partial<Record<string, readonly string[]>>> = {
  BibTeX: [
    String.raw`@string{jmlr = "Journal of Rain"}
@article{osei2021, author = {Osei, Ada and Li, Bo and {Rain Institute}}, title = {Rain on {Tin} $\sigma$-Roofs},
  journal = jmlr, year = 2021, month = jun, volume = 3, pages = {1--20}, doi = {10.1234/rain_1}, eprint = {2101.00001},
  archiveprefix = {arXiv}, abstract = {We bound $O(n^2)$ \emph{noise}, na\"ively.}, url = {https://example.org/a%20b}}
@inproceedings(li2020, author = "Bo Li and others", title = {Snow}, crossref = {p20})
@proceedings{p20, booktitle = {Proc. of Snow}, year = {2020}, editor = {{\AA}s, Zo\"e}}`,
  ],
  'CSL-JSON': [
    JSON.stringify([
      {
        id: 'osei',
        type: 'article-journal',
        title: 'Rain on <i>Tin</i> Roofs',
        author: [
          { family: 'Osei', given: 'Ada', 'non-dropping-particle': 'van' },
          { literal: 'Rain Institute' },
        ],
        issued: { 'date-parts': [[2021, 6, 7]] },
        'container-title': 'Journal of Rain',
        DOI: '10.1234/rain',
        abstract: '<jats:p>We bound $n^2$.</jats:p>',
        note: 'arXiv: 2101.00001\noriginal-date: 2020',
      },
    ]),
  ],
  RIS: [
    'TY  - JOUR\nAU  - Osei, Ada\nAU  - Li, Bo\nTI  - Rain on Tin Roofs\nJO  - Journal of Rain\nPY  - 2021\nDA  - 2021/06/07/\nSP  - 1\nEP  - 20\nDO  - 10.1234/rain\nUR  - https://example.org/a\nAB  - We bound noise.\nER  - \n',
  ],
  PubMed: [
    'PMID- 12345\nTI  - Rain on\n      Tin Roofs.\nFAU - Osei, Ada\nAU  - Osei A\nDP  - 2021 Jun 7\nJT  - Journal of Rain\nAID - 10.1234/rain [doi]\n',
  ],
  'Web of Science': [
    'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Osei, A\n   Li, B\nTI Rain on Tin\n   Roofs\nSO JOURNAL OF RAIN\nPY 2021\nDI 10.1234/rain\nER\n\nEF\n',
  ],
  EndNote: [
    '%0 Journal Article\n%A Osei, Ada\n%A Li, Bo\n%T Rain on Tin Roofs\n%J Journal of Rain\n%D 2021\n%R 10.1234/rain\n',
  ],
  Markdown: [
    '---\ntitle: "Rain on Tin Roofs"\ndate: 2021-06-07\nauthors: [Ada Osei, Bo Li]\nvenue: Journal of Rain\npaperurl: https://example.org/rain.pdf\ncitation: \'Osei, A. (2021). &quot;Rain.&quot; <i>Journal of Rain</i>.\'\n---\nWe bound $n^2$.\n',
    '+++\ntitle = "Snow"\ndate = "2020-01-02"\nauthors = ["admin"]\n+++\nText.\n',
  ],
  'pasted text': [
    'LGJun 7, 2022\nRain on Tin RoofsAda Osei, Bo Li, et al.\nWe bound the noise of rain by $O(n^2)$.\nMLMar 3\nSnow and Silence: a SurveyAda Osei, Zoë ÅsCode\nWe hear nothing.\n',
    'Showing 1–2 of 2 results\narXiv:2101.00001 [pdf, other]\ncs.LG stat.ML\nRain on Tin Roofs\nAuthors: Ada Osei, Bo Li\nAbstract: We bound noise. △ Less\nSubmitted 7 June, 2021; originally announced June 2021.\n',
    '[1] arXiv:2101.00001 [pdf, html]\nTitle: Rain on Tin Roofs\nAda Osei, Bo Li\nComments: 3 pages\nSubjects: Machine Learning (cs.LG)\n',
  ],
  LaTeX: [
    String.raw`We bound $\mathcal{O}(1/\varepsilon^{2})$ by \emph{rain}, \textbf{snow} and \cite{x}: $$\sum_{i=1}^{n} w_i$$ na\"ive \SI{3}{\metre}. \begin{itemize}\item one\end{itemize}`,
    String.raw`\begin{align} a &= b \\ c &= \frac{d}{e} \end{align} for $5 to $10, 50% of \texttt{pip --user a_b} and {\it all}.`,
  ],
  overlay: [
    "arxiv: { value: '2101.00001', source: https://arxiv.org/abs/2101.00001 }\nauthors:\n  value: [Ada Osei, Bo Li]\n  source: https://arxiv.org/abs/2101.00001\npublication:\n  kind: conference\n  venue: { value: Rain, source: https://example.org }\n  year: { value: 2021, source: https://example.org }\nlinks:\n  - { kind: code, href: https://example.org/code, source: its page }\n",
  ],
  settings: [
    'title: Papers of Ada Osei\nowner: Ada Osei\nlanguage: en\nlinks:\n  - { label: Home, href: https://example.org }\n',
    'ada-osei:\n  name: Ada Osei\n  spellings: [A. Osei]\n  orcid: 0000-0002-1825-0097\n',
    'codes: { CO: astro-ph.CO }\nnames: { cs.LG: Learning }\nvenues:\n  Rain: [Journal of Rain, J. Rain]\n',
  ],
  query: [
    'author:osei "tin roofs" year:2019..2021 -snow',
    'minimax OR C++ topic:cs.LG has:code',
    'https://doi.org/10.1234/rain',
    '\\sigma_{max} 雪の研究 Osei, A.',
  ],
};
