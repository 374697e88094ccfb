import { expect, test } from 'vitest';
import { formatOf, hasKnownEnding, sourceName } from '../../../src/sources/formats.ts';

const nameOf = (file: string, text: string): string => {
  const found = formatOf(file, text);
  return 'format' in found ? found.format.name : `unread: ${found.unread.name}`;
};

const BIB = '@article{osei, title = {Rain}}';
const RIS = 'TY  - JOUR\nTI  - Rain\nER  - \n';
const JSON_ITEMS = '[{"type": "book", "title": "Rain"}]';
const PAGE = '---\ntitle: Rain\n---\n';
const LISTING = 'LGJun 7, 2022\nRain on Tin RoofsAda Osei\nWe listen.\n';

test.each([
  ['osei.bib', BIB, 'BibTeX'],
  ['OSEI.BIB', `\uFEFF${BIB}`, 'BibTeX'],
  ['osei.txt', BIB, 'BibTeX'],
  ['osei', BIB, 'BibTeX'],
  ['osei.json', JSON_ITEMS, 'CSL-JSON'],
  ['osei.ris', RIS, 'RIS'],
  ['osei.txt', RIS, 'RIS'],
  ['osei.nbib', 'PMID- 1\nTI  - Rain\n', 'PubMed'],
  ['osei.txt', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n', 'Web of Science'],
  ['osei.enw', '%0 Journal Article\n%T Rain\n', 'EndNote'],
  ['rain.md', PAGE, 'Markdown'],
  ['rain.txt', PAGE, 'Markdown'],
  ['osei.txt', LISTING, 'pasted text'],
  // A wrong ending misleads nobody.
  ['osei.ris', BIB, 'BibTeX'],
  ['osei.bib', RIS, 'RIS'],
  ['osei.csv', BIB, 'BibTeX'],
  ['osei.xml', RIS, 'RIS'],
  // By its ending, even if nothing in it is of that format.
  ['osei.bib', 'Rain', 'BibTeX'],
  ['osei.xml', '<records><record><title>Rain</title></record></records>', 'unread: EndNote XML'],
  ['osei.enl', 'x', 'unread: an EndNote library'],
  ['osei.rdf', '<rdf:RDF>', 'unread: Zotero RDF'],
  ['osei', '<feed xmlns="http://www.w3.org/2005/Atom">', 'unread: XML of arXiv'],
  ['osei.txt', '<dblpperson name="Ada Osei">', 'unread: XML of dblp'],
  ['osei.json', '[{"key": "A", "data": {"itemType": "book"}}]', 'unread: JSON of Zotero'],
  ['osei.zip', 'PK', 'unread: an archive'],
  ['osei.csv', 'x', 'unread: a table'],
  ['osei.txt', '"Key","Item Type","Title"\n', 'unread: a table'],
  ['osei.html', '<p>Rain</p>', 'unread: a web page'],
  ['osei.txt', '<!DOCTYPE html><p>@article{a, title = {Rain}}', 'unread: a web page'],
  ['osei.pdf', '%PDF-1.7', 'unread: a document'],
  ['osei.yml', PAGE, 'unread: YAML of Hayagriva or CSL'],
  // XML under an ending that is read is still XML.
  ['osei.bib', `<?xml version="1.0"?>\n<note>\n${BIB}</note>`, 'unread: MODS or other XML'],
])('%s with %j is %s', (file, text, name) => {
  expect(nameOf(file, text)).toBe(name);
});

test.each([
  ['osei.bib', true, 'osei'],
  ['OSEI.BibTeX', true, 'OSEI'],
  ['osei.v2.json', true, 'osei.v2'],
  ['osei.txt', true, 'osei'],
  ['bib', false, 'bib'],
  ['osei.pdf', false, 'osei.pdf'],
])('%s has an ending that is read: %s; its source is called %s', (file, isKnown, name) => {
  expect([hasKnownEnding(file), sourceName(file)]).toEqual([isKnown, name]);
});
