/** One invented paper in the shape of each program and site that people export from. */
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../src/sources/formats.ts';
import type { SourceRecord } from '../../../src/domain/source-record.ts';

function read(name: string, text: string): SourceRecord {
  const found = formatOf(name, text);
  if ('unread' in found) throw new Error(`${name} is not read.`);
  const [record, ...more] = found.format.read(text, name).records;
  if (record === undefined || more.length > 0) throw new Error('Expected one record.');
  return record;
}

const OSEI = { family: 'Osei', given: 'Ada' };
const LIND = { family: 'Lind', given: 'Bo' };
const AUTHORS = [OSEI, LIND];

interface Row {
  readonly exporter: string;
  readonly file?: string;
  readonly text: string;
  readonly publication: object;
  readonly leftOut?: readonly string[];
  readonly abstract?: string;
}

const ROWS: readonly Row[] = [
  {
    exporter: 'Google Scholar',
    text: `@article{osei2021rain,
  title={Rain on tin roofs},
  author={Osei, Ada and Lind, Bo and others},
  journal={arXiv preprint arXiv:2103.99901},
  year={2021}
}`,
    publication: {
      type: 'article',
      authors: AUTHORS,
      truncated: true,
      arxiv: '2103.99901',
      date: '2021',
    },
  },
  {
    exporter: 'Zotero',
    text: `@article{osei_rain_2021,
	title = {Rain on {Tin} {Roofs}},
	volume = {7},
	copyright = {All rights reserved},
	issn = {1234-5678},
	url = {https://example.org/rain},
	doi = {10.5555/rain},
	abstract = {We listen to 5\\% of it.},
	language = {en},
	number = {2},
	urldate = {2022-01-01},
	journal = {Journal of Rain},
	author = {Osei, Ada and Lind, Bo},
	month = may,
	year = {2021},
	note = {Publisher: Rain Press},
	keywords = {tin, roofs},
	pages = {1--9},
	file = {Full Text:/home/ada/rain.pdf:application/pdf},
}`,
    publication: {
      title: 'Rain on Tin Roofs',
      date: '2021-05',
      doi: '10.5555/rain',
      variables: {
        'container-title': 'Journal of Rain',
        volume: '7',
        issue: '2',
        page: '1-9',
        ISSN: '1234-5678',
        language: 'en',
      },
      links: [{ kind: 'publisher', href: 'https://example.org/rain' }],
      keywords: ['tin', 'roofs'],
    },
    leftOut: ['copyright', 'urldate', 'file'],
  },
  {
    exporter: 'Better BibTeX',
    text: `@online{oseiRainTinRoofs2021,
  title = {Rain on {{Tin Roofs}}},
  author = {Osei, Ada and Lind, Bo},
  date = {2021-03-05},
  eprint = {2103.99901},
  eprinttype = {arXiv},
  eprintclass = {cs, stat},
  url = {http://arxiv.org/abs/2103.99901},
  pubstate = {prepublished},
  langid = {english}
}`,
    publication: {
      type: 'article',
      date: '2021-03-05',
      arxiv: '2103.99901',
      variables: { language: 'english' },
    },
  },
  {
    exporter: 'Better CSL JSON',
    file: 'library.json',
    text: `[{"id":"osei2021","accessed":{"date-parts":[["2022",1,1]]},"author":[{"family":"Osei","given":"Ada"},{"family":"Lind","given":"Bo"}],"citation-key":"osei2021","DOI":"10.5555/rain","issued":{"date-parts":[["2021",5,3]]},"container-title":"Journal of Rain","title":"Rain on <i>tin</i> roofs","type":"article-journal"}]`,
    publication: {
      type: 'article-journal',
      title: 'Rain on *tin* roofs',
      authors: AUTHORS,
      date: '2021-05-03',
      doi: '10.5555/rain',
    },
    leftOut: ['accessed', 'citation-key'],
  },
  {
    exporter: 'Mendeley',
    text: `@article{Osei2021,
abstract = {We listen to {\\textless}i{\\textgreater}rain{\\textless}/i{\\textgreater}.},
archivePrefix = {arXiv},
arxivId = {2103.99901},
author = {Osei, Ada and Lind, Bo},
doi = {10.5555/rain\\_1},
eprint = {2103.99901},
journal = {Journal of Rain},
mendeley-groups = {Rain},
month = {may},
pages = {1--9},
title = {{Rain on tin roofs}},
url = {http://www.example.org/rain\\_1 http://arxiv.org/abs/2103.99901},
volume = {7},
year = {2021}
}`,
    publication: {
      type: 'article-journal',
      title: 'Rain on tin roofs',
      doi: '10.5555/rain_1',
      arxiv: '2103.99901',
      date: '2021-05',
      links: [{ kind: 'publisher', href: 'http://www.example.org/rain_1' }],
    },
    leftOut: ['mendeley-groups'],
  },
  {
    exporter: 'JabRef',
    text: `% Encoding: UTF-8

@Article{Osei2021,
  author       = {Osei, Ada and Lind, Bo},
  date         = {2021-05},
  journaltitle = {Journal of Rain},
  title        = {Rain on Tin Roofs},
  file         = {:rain.pdf:PDF},
  owner        = {ada},
  timestamp    = {2021.06.01},
}

@Comment{jabref-meta: databaseType:biblatex;}`,
    publication: { date: '2021-05', variables: { 'container-title': 'Journal of Rain' } },
    leftOut: ['file', 'owner', 'timestamp'],
  },
  {
    exporter: 'EndNote',
    file: 'library.enw',
    text: '%0 Conference Proceedings\n%A Osei, Ada\n%A Lind, Bo\n%D 2021\n%T Rain on Tin Roofs\n%B Conference on Rain\n%P 1-9\n%I Rain Press\n',
    publication: {
      type: 'paper-conference',
      authors: AUTHORS,
      date: '2021',
      variables: { 'container-title': 'Conference on Rain', page: '1-9', publisher: 'Rain Press' },
    },
  },
  {
    exporter: 'IEEE Xplore',
    text: `@INPROCEEDINGS{9999999,
  author={Osei, Ada and Lind, Bo},
  booktitle={2021 Conference on Rain (CoR)},
  title={Rain on Tin Roofs},
  year={2021},
  volume={},
  number={},
  pages={1-9},
  keywords={Rain;Roofs},
  doi={10.1109/CoR99999.2021.9999999},
  ISSN={1234-5678},
  month={May},}`,
    publication: {
      type: 'paper-conference',
      date: '2021-05',
      doi: '10.1109/CoR99999.2021.9999999',
      keywords: ['Rain', 'Roofs'],
      variables: {
        'container-title': '2021 Conference on Rain (CoR)',
        page: '1-9',
        ISSN: '1234-5678',
      },
    },
  },
  {
    exporter: 'ACM Digital Library',
    text: `@article{10.1145/9999999.9999999,
author = {Osei, Ada and Lind, Bo},
title = {Rain on Tin Roofs},
year = {2021},
issue_date = {May 2021},
publisher = {Association for Computing Machinery},
address = {New York, NY, USA},
volume = {5},
number = {CSCW1},
url = {https://doi.org/10.1145/9999999.9999999},
doi = {10.1145/9999999.9999999},
abstract = {We listen.},
journal = {Proc. ACM Rain},
month = may,
articleno = {17},
numpages = {24},
}`,
    publication: {
      date: '2021-05',
      doi: '10.1145/9999999.9999999',
      variables: {
        'container-title': 'Proc. ACM Rain',
        volume: '5',
        issue: 'CSCW1',
        number: '17',
        'number-of-pages': '24',
        publisher: 'Association for Computing Machinery',
        'publisher-place': 'New York, NY, USA',
      },
    },
    leftOut: ['issue_date'],
  },
  {
    exporter: 'Springer',
    text: `@InProceedings{10.1007/978-3-999-99999-9_1,
author="Osei, Ada
and Lind, Bo",
editor="Roe, Cy",
title="Rain on Tin Roofs",
booktitle="Rain 2021",
year="2021",
publisher="Springer International Publishing",
address="Cham",
pages="1--9",
abstract="We listen.",
isbn="978-3-999-99999-9"
}`,
    publication: {
      type: 'paper-conference',
      authors: AUTHORS,
      editors: [{ family: 'Roe', given: 'Cy' }],
      date: '2021',
    },
  },
  {
    exporter: 'Elsevier',
    text: `@article{OSEI2021101,
title = {Rain on tin roofs},
journal = {Journal of Rain},
volume = {7},
pages = {101},
year = {2021},
issn = {1234-5678},
doi = {https://doi.org/10.1016/j.rain.2021.101},
url = {https://www.sciencedirect.com/science/article/pii/S1},
author = {Ada Osei and Bo Lind},
keywords = {Tin, Roofs},
abstract = {We listen.}
}`,
    publication: {
      authors: ['Ada Osei', 'Bo Lind'],
      doi: '10.1016/j.rain.2021.101',
      links: [{ kind: 'publisher', href: 'https://www.sciencedirect.com/science/article/pii/S1' }],
    },
  },
  {
    exporter: 'Wiley',
    text: `@article{https://doi.org/10.1002/rain.1,
author = {Osei, Ada and Lind, Bo},
title = {Rain on Tin Roofs},
journal = {Rain},
volume = {7},
number = {2},
pages = {e1},
keywords = {tin, roofs},
doi = {https://doi.org/10.1002/rain.1},
url = {https://onlinelibrary.wiley.com/doi/abs/10.1002/rain.1},
eprint = {https://onlinelibrary.wiley.com/doi/pdf/10.1002/rain.1},
abstract = {Abstract We listen.},
year = {2021}
}`,
    publication: {
      doi: '10.1002/rain.1',
      links: [
        { kind: 'publisher', href: 'https://onlinelibrary.wiley.com/doi/pdf/10.1002/rain.1' },
        { kind: 'publisher', href: 'https://onlinelibrary.wiley.com/doi/abs/10.1002/rain.1' },
      ],
    },
  },
  {
    exporter: 'PMLR',
    text: `@InProceedings{pmlr-v999-osei21a,
  title = 	 {Rain on Tin Roofs},
  author =       {Osei, Ada and Lind, Bo},
  booktitle = 	 {Proceedings of the 9th Conference on Rain},
  pages = 	 {1--9},
  year = 	 {2021},
  editor = 	 {Roe, Cy},
  volume = 	 {999},
  series = 	 {Proceedings of Machine Learning Research},
  month = 	 {18--24 Jul},
  publisher =    {PMLR},
  pdf = 	 {http://proceedings.mlr.press/v999/osei21a/osei21a.pdf},
  url = 	 {https://proceedings.mlr.press/v999/osei21a.html},
}`,
    publication: {
      date: '2021-07',
      links: [
        { kind: 'pdf', href: 'http://proceedings.mlr.press/v999/osei21a/osei21a.pdf' },
        { kind: 'publisher', href: 'https://proceedings.mlr.press/v999/osei21a.html' },
      ],
    },
  },
  {
    exporter: 'ACL Anthology',
    text: `@inproceedings{osei-lind-2021-rain,
    title = "Rain on Tin Roofs",
    author = "Osei, Ada  and
      Lind, Bo",
    editor = "Roe, Cy",
    booktitle = "Proceedings of Rain 2021",
    month = aug # "--" # sep,
    year = "2021",
    address = "Online",
    publisher = "Association for Computational Linguistics",
    url = "https://aclanthology.org/2021.rain-main.1/",
    doi = "10.18653/v1/2021.rain-main.1",
    pages = "1--9",
}`,
    publication: { authors: AUTHORS, date: '2021-08', doi: '10.18653/v1/2021.rain-main.1' },
  },
  {
    exporter: 'NeurIPS',
    text: `@inproceedings{NEURIPS2021_abc,
 author = {Osei, Ada and Lind, Bo},
 booktitle = {Advances in Neural Information Processing Systems},
 editor = {C. Roe},
 pages = {1--9},
 publisher = {Curran Associates, Inc.},
 title = {Rain on Tin Roofs},
 url = {https://proceedings.neurips.cc/paper/2021/file/abc-Paper.pdf},
 volume = {34},
 year = {2021}
}`,
    publication: {
      editors: ['C. Roe'],
      links: [
        { kind: 'pdf', href: 'https://proceedings.neurips.cc/paper/2021/file/abc-Paper.pdf' },
      ],
    },
  },
  {
    exporter: 'OpenReview',
    text: `@inproceedings{
osei2021rain,
title={Rain on Tin Roofs},
author={Ada Osei and Bo Lind},
booktitle={Conference on Rain},
year={2021},
url={https://openreview.net/forum?id=abc}
}`,
    publication: {
      type: 'paper-conference',
      links: [{ kind: 'openreview', href: 'https://openreview.net/forum?id=abc' }],
    },
  },
  {
    exporter: 'dblp',
    text: `@article{DBLP:journals/corr/abs-2103-99901,
  author       = {Ada Osei and
                  Bo Lind 0002},
  title        = {Rain on Tin Roofs},
  journal      = {CoRR},
  volume       = {abs/2103.99901},
  year         = {2021},
  url          = {https://arxiv.org/abs/2103.99901},
  eprinttype    = {arXiv},
  eprint       = {2103.99901},
  timestamp    = {Mon, 01 Mar 2021 00:00:00 +0100},
  biburl       = {https://dblp.org/rec/journals/corr/abs-2103-99901.bib},
  bibsource    = {dblp computer science bibliography, https://dblp.org}
}`,
    publication: { type: 'article', authors: ['Ada Osei', 'Bo Lind'], arxiv: '2103.99901' },
    leftOut: ['timestamp', 'biburl', 'bibsource', 'volume'],
  },
  {
    exporter: 'ADS',
    text: `@ARTICLE{2021ApJ...999....1O,
       author = {{Osei}, Ada and {Lind}, Bo},
        title = "{Rain on the Moon}",
      journal = {\\apj},
     keywords = {Rain, Moon, 999},
         year = 2021,
        month = may,
       volume = {999},
       number = {2},
          eid = {1},
        pages = {1},
          doi = {10.3847/1538-4357/999},
archivePrefix = {arXiv},
       eprint = {2103.99901},
 primaryClass = {astro-ph.EP},
       adsurl = {https://ui.adsabs.harvard.edu/abs/2021ApJ...999....1O},
      adsnote = {Provided by the SAO/NASA Astrophysics Data System}
}`,
    publication: {
      authors: AUTHORS,
      category: 'astro-ph.EP',
      variables: { 'container-title': 'ApJ', volume: '999', issue: '2', page: '1' },
      links: [{ kind: 'index', href: 'https://ui.adsabs.harvard.edu/abs/2021ApJ...999....1O' }],
    },
    leftOut: ['adsnote'],
  },
  {
    exporter: 'INSPIRE',
    text: `@article{RAIN:2021abc,
    author = "Osei, A. and others",
    collaboration = "RAIN",
    title = "{Search for drizzle at $\\sqrt{s}=13$ TeV}",
    eprint = "hep-ex/9901001",
    archivePrefix = "arXiv",
    reportNumber = "RAIN-2021-1",
    doi = "10.5555/drizzle",
    journal = "Phys. Rain",
    volume = "5",
    pages = "17",
    year = "2021"
}`,
    publication: {
      title: 'Search for drizzle at $\\sqrt{s}=13$ TeV',
      authors: [{ family: 'Osei', given: 'A.' }, { literal: 'RAIN Collaboration' }],
      truncated: true,
      arxiv: 'hep-ex/9901001',
    },
    leftOut: ['reportnumber'],
  },
  {
    exporter: 'Web of Science',
    file: 'savedrecs.bib',
    text: `@article{ WOS:000999999900001,
Author = {Osei, Ada and Lind, Bo},
Title = {Rain on tin
   roofs},
Journal = {JOURNAL OF RAIN},
Year = {2021},
Volume = {7},
Number = {2},
Month = {MAY},
DOI = {10.5555/rain},
Unique-ID = {WOS:000999999900001},
}`,
    publication: { title: 'Rain on tin roofs', date: '2021-05', doi: '10.5555/rain' },
    leftOut: ['unique-id'],
  },
  {
    exporter: 'Scopus',
    text: `@ARTICLE{Osei20211,
	author = {Osei, Ada and Lind, Bo},
	title = {Rain on tin roofs},
	year = {2021},
	journal = {Journal of Rain},
	volume = {7},
	number = {2},
	pages = {1 – 9},
	doi = {10.5555/rain},
	url = {https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.5555%2frain},
	type = {Article},
	publication_stage = {Final},
	source = {Scopus},
	note = {Cited by: 3}
}`,
    publication: {
      variables: { 'container-title': 'Journal of Rain', volume: '7', issue: '2', page: '1-9' },
    },
    leftOut: ['type', 'publication_stage', 'source'],
  },
  {
    exporter: 'PubMed',
    file: 'pubmed.nbib',
    text: 'PMID- 99999999\nTI  - Rain on tin roofs.\nFAU - Osei, Ada\nAU  - Osei A\nFAU - Lind, Bo\nAU  - Lind B\nPT  - Journal Article\nDP  - 2021 May-Jun\nJT  - Journal of rain\nAID - 10.5555/rain [doi]\n',
    publication: { authors: AUTHORS, date: '2021-05', doi: '10.5555/rain' },
  },
  {
    exporter: 'Crossref',
    text: ` @article{Osei_2021, title={Rain on tin roofs &amp; slate}, volume={7}, ISSN={1234-5678}, url={http://dx.doi.org/10.5555/rain}, DOI={10.5555/rain}, number={2}, journal={Journal of Rain}, publisher={Rain Press}, author={Osei, Ada and Lind, Bo}, year={2021}, month=may, pages={1–9} }`,
    publication: {
      title: 'Rain on tin roofs & slate',
      authors: AUTHORS,
      date: '2021-05',
      doi: '10.5555/rain',
    },
  },
  {
    exporter: 'arXiv',
    text: `@misc{osei2021rain,
      title={Rain on Tin Roofs},
      author={Ada Osei and Bo Lind},
      year={2021},
      eprint={2103.99901},
      archivePrefix={arXiv},
      primaryClass={cs.LG},
      url={https://arxiv.org/abs/2103.99901},
}`,
    publication: { type: 'article', arxiv: '2103.99901', category: 'cs.LG', date: '2021' },
  },
  {
    exporter: 'MathSciNet',
    text: `@article {MR9999999,
    AUTHOR = {Osei, Ada and Lind, Bo},
     TITLE = {Rain on {$\\mathbb R^n$}},
   JOURNAL = {J. Rain},
  FJOURNAL = {Journal of Rain},
    VOLUME = {7},
      YEAR = {2021},
    NUMBER = {2},
     PAGES = {1--9},
      ISSN = {1234-5678},
   MRCLASS = {99A99},
  MRNUMBER = {9999999},
       DOI = {10.5555/rain},
       URL = {https://doi.org/10.5555/rain},
}`,
    publication: {
      title: 'Rain on $\\mathbb R^n$',
      doi: '10.5555/rain',
      variables: {
        'container-title': 'J. Rain',
        volume: '7',
        issue: '2',
        page: '1-9',
        ISSN: '1234-5678',
      },
    },
    leftOut: ['fjournal', 'mrclass', 'mrnumber'],
  },
  {
    exporter: 'zbMATH',
    text: `@article{zbMATH09999999,
 Author = {Osei, Ada and Lind, Bo},
 Title = {Rain on \\(C^*\\)-roofs},
 FJournal = {Journal of Rain},
 Journal = {J. Rain},
 ISSN = {1234-5678},
 Volume = {7},
 Pages = {23},
 Note = {Id/No 17},
 Year = {2021},
 Language = {English},
 DOI = {10.5555/rain},
 Zbl = {1499.99999}
}`,
    publication: {
      title: 'Rain on $C^*$-roofs',
      authors: AUTHORS,
      variables: {
        'container-title': 'J. Rain',
        volume: '7',
        number: '17',
        'number-of-pages': '23',
        ISSN: '1234-5678',
        language: 'English',
      },
    },
    leftOut: ['fjournal', 'zbl'],
  },
  {
    exporter: 'DiVA',
    text: `@inproceedings{diva2:9999999,
   author = {Osei, Ada and Lind, Bo},
   booktitle = {Rain 2021},
   institution = {University of Rain},
   pages = {1--9},
   title = {Rain on Tin Roofs},
   series = {Lecture Notes on Rain},
   number = {999},
   year = {2021}
}`,
    publication: {
      type: 'paper-conference',
      variables: {
        'container-title': 'Rain 2021',
        page: '1-9',
        'collection-title': 'Lecture Notes on Rain',
        'collection-number': '999',
      },
    },
    leftOut: ['institution'],
  },
  {
    exporter: 'al-folio',
    text: `---
---
@article{osei2021, abbr={Rain}, title={Rain on Tin Roofs}, author={Osei*, Ada and Lind*, Bo}, journal={Journal of Rain},
  year={2021}, month={May}, html={https://example.org/rain}, pdf={rain.pdf}, bibtex_show={true}, preview={rain.gif}, selected={true},
  additional_info={. *More*}, google_scholar_id={abc}, annotation={* Equal contribution}}`,
    publication: {
      authors: [
        { ...OSEI, marks: '*' },
        { ...LIND, marks: '*' },
      ],
      selected: true,
      thumbnail: 'rain.gif',
      note: '* Equal contribution',
      links: [
        { kind: 'html', href: 'https://example.org/rain' },
        { kind: 'pdf', href: 'rain.pdf' },
      ],
    },
    leftOut: ['abbr', 'bibtex_show', 'additional_info', 'google_scholar_id'],
  },
  {
    exporter: 'HAL',
    text: `@phdthesis{osei:tel-09999902,
  TITLE = {{Contributions {\\\`a} l'{\\'e}tude de la pluie}},
  AUTHOR = {Osei, Ada},
  URL = {https://theses.hal.science/tel-09999902},
  NUMBER = {2024RAIN0001},
  SCHOOL = {{Universit{\\'e} de la Pluie}},
  YEAR = {2024},
  MONTH = Jun,
  KEYWORDS = {Rain ; Pluie},
  TYPE = {Theses},
  PDF = {https://theses.hal.science/tel-09999902v1/file/these.pdf},
  HAL_ID = {tel-09999902},
  HAL_VERSION = {v1},
}`,
    publication: {
      type: 'thesis',
      title: "Contributions à l'étude de la pluie",
      authors: [OSEI],
      date: '2024-06',
      keywords: ['Rain', 'Pluie'],
      variables: {
        genre: 'PhD thesis',
        publisher: 'Université de la Pluie',
        number: '2024RAIN0001',
      },
      links: [
        { kind: 'pdf', href: 'https://theses.hal.science/tel-09999902v1/file/these.pdf' },
        { kind: 'publisher', href: 'https://theses.hal.science/tel-09999902' },
      ],
    },
    leftOut: ['hal_id', 'hal_version'],
  },
  {
    exporter: 'RePEc',
    text: `@TechReport{RePEc:rai:wpaper:2024-07,
  author={Ada Osei and Bo Lind},
  title={{The Price of Rain}},
  year=2024,
  month=May,
  institution={Rain Institute, Department of Economics},
  type={Rain Working Papers},
  url={https://ideas.example.org/p/rai/wpaper/2024-07.html},
  number={2024-07},
  abstract={It costs $5 to $10 a drop, 5% more than in 2023.},
  keywords={rain; prices; },
  doi={},
}`,
    publication: {
      type: 'report',
      authors: ['Ada Osei', 'Bo Lind'],
      date: '2024-05',
      keywords: ['rain', 'prices'],
      variables: {
        genre: 'Rain Working Papers',
        publisher: 'Rain Institute, Department of Economics',
        number: '2024-07',
      },
    },
  },
  {
    exporter: 'ORCID',
    text: `@article{Osei2024,title = {Rain on Tin Roofs},journal = {Journal of Rain},year = {2024},month = {05},author = {Ada Osei and Bo Lind},doi = {10.5555/orcid.rain},url = {https://doi.org/10.5555/orcid.rain}}`,
    publication: {
      type: 'article-journal',
      date: '2024-05',
      doi: '10.5555/orcid.rain',
      variables: { 'container-title': 'Journal of Rain' },
    },
  },
  {
    exporter: 'OpenAlex',
    file: 'works.ris',
    text: `TY  - JOUR
ID  - https://openalex.org/W9999900001
TI  - Rain on Tin Roofs
AU  - Ada Osei
AU  - Bo Lind
PY  - 2024
DA  - 2024-05-03
JO  - Journal of Rain
VL  - 7
SP  - 1
EP  - 9
DO  - https://doi.org/10.5555/openalex.rain
ER  - `,
    publication: {
      type: 'article-journal',
      authors: ['Ada Osei', 'Bo Lind'],
      date: '2024-05-03',
      doi: '10.5555/openalex.rain',
      variables: { 'container-title': 'Journal of Rain', volume: '7', page: '1-9' },
    },
  },
  {
    exporter: 'JSTOR',
    file: 'rain.ris',
    text: `TY  - JOUR
TI  - Rain on Tin Roofs
AU  - Osei, Ada
C1  - Full publication date: May 2024
DB  - JSTOR
EP  - 9
IS  - 2
PB  - Rain Press
PY  - 2024
SN  - 00000019, 00000027
SP  - 1
T2  - Journal of Rain
VL  - 7
Y2  - 2024/06/01/
ER  - `,
    publication: {
      date: '2024',
      variables: {
        'container-title': 'Journal of Rain',
        volume: '7',
        issue: '2',
        page: '1-9',
        publisher: 'Rain Press',
        ISSN: '00000019',
      },
    },
    leftOut: ['C1', 'DB', 'Y2'],
  },
  {
    exporter: 'Semantic Scholar',
    text: `@article{Osei2024RainOT,
  title={Rain on Tin Roofs},
  author={Ada Osei and Bo Lind},
  journal={ArXiv},
  year={2024},
  volume={abs/2405.99901},
  url={https://api.semanticscholar.org/CorpusID:999990001}
}`,
    publication: {
      type: 'article',
      arxiv: '2405.99901',
      links: [{ kind: 'index', href: 'https://api.semanticscholar.org/CorpusID:999990001' }],
    },
    leftOut: ['volume'],
  },
  {
    exporter: 'SSRN by Google Scholar',
    text: `@article{osei2024rain,
  title={Rain on Tin Roofs},
  author={Osei, Ada and Lind, Bo},
  journal={Available at SSRN 4999901},
  year={2024}
}`,
    publication: { type: 'article', variables: { publisher: 'SSRN', number: '4999901' } },
  },
  {
    exporter: 'Taylor & Francis',
    text: `@article{doi:10.5555/99999999.2024.1000001,
author = {Ada Osei and Bo Lind},
title = {Rain on tin roofs},
journal = {Journal of Rain},
volume = {7},
number = {2},
pages = {1--9},
year = {2024},
publisher = {Rain Press},
doi = {10.5555/99999999.2024.1000001},
URL = { 
        https://doi.org/10.5555/99999999.2024.1000001
},
eprint = { 
        https://doi.org/10.5555/99999999.2024.1000001
},
    abstract = { ABSTRACTWe listen to rain. }
}`,
    publication: { type: 'article-journal', doi: '10.5555/99999999.2024.1000001' },
    abstract: 'We listen to rain.',
  },
  {
    exporter: 'Zenodo',
    text: `@dataset{osei_2024_9999901,
  author       = {Osei, Ada and
                  Lind, Bo},
  title        = {Drops on tin roofs, 2020--2024},
  month        = may,
  year         = 2024,
  publisher    = {Zenodo},
  version      = {1.2},
  doi          = {10.5281/zenodo.9999901},
  url          = {https://doi.org/10.5281/zenodo.9999901},
}`,
    publication: {
      type: 'dataset',
      title: 'Drops on tin roofs, 2020–2024',
      authors: AUTHORS,
      doi: '10.5281/zenodo.9999901',
      variables: { publisher: 'Zenodo', version: '1.2' },
    },
  },
  {
    exporter: 'APS',
    text: `@article{PhysRevRain.7.099901,
  title = {Rain on a $^{3}\\mathrm{He}$ roof},
  author = {Osei, Ada and Lind, Bo},
  collaboration = {RAIN Collaboration},
  journal = {Phys. Rev. Rain},
  volume = {7},
  issue = {2},
  pages = {099901},
  numpages = {9},
  year = {2024},
  month = {May},
  publisher = {Rain Physical Society},
  doi = {10.5555/PhysRevRain.7.099901}
}`,
    publication: {
      title: 'Rain on a $^{3}\\mathrm{He}$ roof',
      authors: [...AUTHORS, { literal: 'RAIN Collaboration' }],
      variables: {
        'container-title': 'Phys. Rev. Rain',
        volume: '7',
        issue: '2',
        page: '099901',
        'number-of-pages': '9',
        publisher: 'Rain Physical Society',
      },
    },
  },
  {
    exporter: 'BibBase',
    text: `@inproceedings{osei2021, title={Rain on Tin Roofs}, author={Osei, Ada and Lind, Bo}, booktitle={Conference on Rain}, year=2021,
  url_Paper={https://example.org/rain.pdf}, url_Code={https://example.org/code}, url_Slides={https://example.org/slides}, bibbase_note={Best paper}}`,
    publication: {
      links: [
        { kind: 'pdf', href: 'https://example.org/rain.pdf' },
        { kind: 'code', href: 'https://example.org/code' },
        { kind: 'slides', href: 'https://example.org/slides' },
      ],
    },
    leftOut: ['bibbase_note'],
  },
];

describe('a paper exported by', () => {
  test.each(ROWS)(
    '$exporter',
    ({ file = 'refs.bib', text, publication, leftOut = [], abstract }) => {
      const record = read(file, text);
      expect(record.publication).toMatchObject(publication);
      expect(record.leftOut).toEqual(leftOut);
      if (abstract !== undefined) expect(record.abstract).toBe(abstract);
      expect(record.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});
