/** Sites of three makers, moved in one command each. People and papers are invented. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const { at, write, run } = temporaryFolder();

function papers(): readonly string[] {
  return readdirSync(at('content/papers')).toSorted();
}

function has(name: string): boolean {
  return existsSync(at(`content/${name}`));
}

test('an al-folio site', () => {
  write(
    'old/_bibliography/papers.bib',
    `---
---
@string{cor = {Conference on Rain}}
@inproceedings{osei2024, abbr = {CoR}, title = {Rain on Tin Roofs}, author = {Osei*, Ada and Lind, Bo},
  booktitle = cor, year = {2024}, month = {May}, pdf = {rain.pdf}, slides = {rain-slides.pdf}, html = {rain.html},
  preview = {rain.gif}, selected = {true}, bibtex_show = {true}}
@article{osei2023, title = {Snow on Slate}, author = {Ada Osei}, journal = {Journal of Rain}, year = {2023}}
`,
  );
  write('old/assets/pdf/rain.pdf', 'PDF');
  write('old/assets/img/publication_preview/rain.gif', 'GIF');
  write('old/assets/html/rain.html', '<p>');
  const { code, output, errors } = run(at('old/_bibliography/papers.bib'), '--bring');
  expect(code).toBe(0);
  expect(errors).toContain('it was not found next to the source');
  expect(papers()).toEqual(['osei-2023-snow-slate.md', 'osei-2024-rain-tin-roofs.md']);
  expect(output).toContain('Not used: abbr (1), bibtex_show (1)');
  expect(errors).toContain('rain-slides.pdf');
  expect(
    ['files/rain.pdf', 'files/rain.gif', 'files/rain.html', 'listings/papers.bib'].map(has),
  ).toEqual([true, true, true, true]);
  expect(existsSync(at('old/assets/pdf/rain.pdf'))).toBe(true);
  expect(run()).toMatchObject({ code: 0 });
  expect(run('--check')).toMatchObject({ code: 0 });
});

test('of a whole site its papers are taken', () => {
  const entry = '@book{a, author = {Ada Osei}, title = {Rain on Tin}, year = 2024}';
  write('old/_bibliography/papers.bib', entry);
  write('old/_posts/post.md', '---\ntitle: A post\n---\nWords.\n');
  write('old/package.json', '{}');
  const { code, errors } = run(at('old'), '--bring');
  expect([code, errors]).toEqual([0, '']);
  expect(readdirSync(at('content/listings'), { recursive: true }).toSorted()).toEqual([
    'bibliography',
    path.join('bibliography', 'papers.bib'),
  ]);
});

test('an academicpages site', () => {
  for (const [name, title] of [
    ['2024-05-01-rain', 'Rain on Tin Roofs'],
    ['2023-05-01-snow', 'Snow on Slate'],
  ] as const) {
    write(
      `old/_publications/${name}.md`,
      `---\ntitle: "${title}"\ncollection: publications\ncategory: manuscripts\ndate: ${name.slice(0, 10)}\nvenue: 'Journal of Rain'\npaperurl: '/files/${name}.pdf'\ncitation: 'Osei, A. (2024). "${title}." <i>Journal of Rain</i>.'\n---\n`,
    );
    write(`old/files/${name}.pdf`, 'PDF');
  }
  write('old/_publications/nobody.md', '---\ntitle: Hail\n---\n');
  write('old/_publications/README.md', '# Publications\n');
  write('old/_publications/notes.md', 'Not a paper.\n');
  const { code, output, errors } = run(at('old/_publications'), '--bring');
  expect(code).toBe(0);
  expect(output).toContain('Left out: nobody.md (line 1).');
  expect(papers()).toEqual(['osei-2023-snow-slate.md', 'osei-2024-rain-tin-roofs.md']);
  expect(errors).toContain('file-passed-over');
  expect(has('files/files/2024-05-01-rain.pdf')).toBe(true);
  expect(run('--check')).toMatchObject({ code: 0 });
});

test('a Hugo Blox site', () => {
  write('old/content/authors/admin/_index.md', '---\ntitle: Ada Osei\n---\n');
  write('old/content/publication/_index.md', '---\ntitle: Publications\n---\n');
  write(
    'old/content/publication/rain/index.md',
    `---\ntitle: Rain on Tin Roofs\nauthors: [admin, Bo Lind]\ndate: '2024-05-01T00:00:00Z'\npublication_types: ['paper-conference']\npublication: 'In *Conference on Rain*'\nabstract: We listen.\nurl_pdf: rain.pdf\n---\n`,
  );
  write(
    'old/content/publication/rain/cite.bib',
    '@inproceedings{osei2024, title = {Rain on Tin Roofs}, author = {Osei, Ada and Lind, Bo}, booktitle = {Conference on Rain}, year = {2024}, pages = {1--9}}',
  );
  write('old/content/publication/rain/rain.pdf', 'PDF of rain');
  write('old/content/publication/rain/featured.png', 'PNG');
  write('old/content/publication/snow/rain.pdf', 'PDF of snow');
  write(
    'old/content/publication/snow/index.md',
    `---\ntitle: Snow on Slate\nauthors: [admin]\ndate: '2023-05-01'\npublication_types: ['article-journal']\npublication: Journal of Rain\nurl_pdf: rain.pdf\n---\n`,
  );
  const { code } = run(at('old/content/publication'), '--bring');
  expect(code).toBe(0);
  expect(papers()).toEqual(['osei-2023-snow-slate.md', 'osei-2024-rain-tin-roofs.md']);
  const rain = readFileSync(at('content/papers/osei-2024-rain-tin-roofs.md'), 'utf8');
  expect(rain).toContain("page: '1-9'");
  expect(rain).toContain('We listen.');
  expect(rain).toContain("href: 'rain/rain.pdf'");
  expect(rain).toContain("thumbnail: 'rain/featured.png'");
  expect(
    ['rain', 'snow'].map((name) => readFileSync(at(`content/files/${name}/rain.pdf`), 'utf8')),
  ).toEqual(['PDF of rain', 'PDF of snow']);
  expect(has('listings/publication/rain/rain.pdf')).toBe(false);
  expect(run('--check')).toMatchObject({ code: 0 });
});

test.each([
  [
    'REFS.BIB',
    '@article{a, author = {Ada Osei}, title = {Rain on Tin}, journal = {Roofs}, year = 2024}',
  ],
  [
    'refs.bibtex',
    '@article{a, author = {Ada Osei}, title = {Rain on Tin}, journal = {Roofs}, year = 2024}',
  ],
  ['savedrecs.txt', 'PT J\nAF Osei, Ada\nTI Rain on Tin\nSO Roofs\nPY 2024\nDT Article\nER\n'],
  ['refs', 'TY  - JOUR\nAU  - Osei, Ada\nTI  - Rain on Tin\nPY  - 2024\nER  - \n'],
  [
    'refs.JSON',
    '{"items":[{"type":"book","title":"Rain on Tin","author":[{"family":"Osei"}],"issued":{"raw":"2024"}}]}',
  ],
])('%s is known by its ending or its shape', (name, text) => {
  write(name, text);
  expect(run(at(name))).toMatchObject({ code: 0 });
  expect(papers()).toEqual(['osei-2024-rain-tin.md']);
});

test.each([
  [
    'library.xml',
    '<?xml version="1.0"?><xml><records><record></record></records></xml>',
    'RefMan (RIS)',
  ],
  ['library.rdf', '<rdf:RDF></rdf:RDF>', 'In Zotero'],
  [
    'works.xml',
    '<activities:works xmlns:activities="http://www.orcid.org/ns/activities">',
    'ORCID',
  ],
  ['osei.xml', '<?xml version="1.0"?>\n<dblpperson name="Ada Osei">', 'dblp'],
  ['scopus.CSV', 'Authors,Title\n', 'instead of CSV'],
  ['page.html', '<!DOCTYPE html><html>', 'a web page'],
  ['cv.docx', 'PK', 'a document'],
])('%s is named with the button that gives a readable form', (name, text, button) => {
  write(name, text);
  const { code, errors } = run(at(name));
  expect(code).toBe(1);
  expect(errors).toContain('format-unread');
  expect(errors).toContain(button);
});

test('among the sources a file of no known format is named and passed over', () => {
  write(
    'content/listings/rain.bib',
    '@book{a, author = {Ada Osei}, title = {Rain on Tin}, year = 2024}',
  );
  write('content/listings/cv.docx', 'PK');
  const { code, errors } = run();
  expect(code).toBe(0);
  expect(errors).toContain('cv.docx:1:1 warning file-passed-over');
});

test('Latin-1 is read, as the file says it or with a warning', () => {
  const entry = '@book{a, author = {Añá Osei}, title = {Rain on Tin}, year = 2024}';
  write('content/listings/a.bib', Buffer.from(entry, 'latin1'));
  expect(run('--dry-run', '--format', 'jsonl')).toMatchObject({
    errors: expect.stringContaining('encoding-guessed') as string,
    output: expect.stringContaining('Añá Osei') as string,
  });
  const said = Buffer.from(`% Encoding: ISO8859_1\n${entry}`, 'latin1');
  write('content/listings/a.bib', said);
  expect(run('--dry-run').errors).not.toContain('encoding-guessed');
});

test('what holds for a whole file is said once, and an error comes last', () => {
  const entries = ['Rain', 'Snow', 'Hail', 'Fog', 'Dew', 'Ice'].map(
    (title, at) =>
      `@article{k${String(at)}, author = {Ada Osei}, title = {${title} on Tin}, journal = {Roofs}, year = {2024}, month = {Drizzle}}`,
  );
  write('content/listings/a.bib', `${entries.join('\n')}\n@article{bad, title = {Sleet on {Tin}\n`);
  const { code, output, errors } = run();
  expect(code).toBe(0);
  expect(output).toContain('6 of 6 give no day, 6 of 6 give no abstract.');
  expect(output).toContain('Left out: bad (line 7).');
  expect(errors.match(/Drizzle/g)).toHaveLength(3);
  expect(errors).toContain('k0: ');
  expect(errors.trimEnd().split('\n').at(-4)).toContain('a.bib:7:');
  expect(errors.trimEnd()).toMatch(/ left out: source-record-unreadable \(1\)\.$/);
  expect(run('--verbose').errors.match(/Drizzle/g)).toHaveLength(6);
});

test('the same paper twice is one, and the versions are two', () => {
  write(
    'content/listings/a.bib',
    `@misc{a, title = {Rain on Tin Roofs}, author = {Osei, Ada}, year = {2020}, eprint = {2001.99909}, archiveprefix = {arXiv}}
@inproceedings{b, title = {Rain on Tin Roofs}, author = {Osei, Ada}, year = {2021}, booktitle = {Conference on Rain}}
@misc{c, title = {Rain on Tin, Revised}, author = {Osei, Ada}, year = {2020}, eprint = {2001.99909}, archiveprefix = {arXiv}}
@article{d, title = {Snow on Tin}, author = {Osei, Ada}, year = {2021}, journal = {Journal of Rain}, doi = {10.5555/snow}}
@article{e, title = {Snow on tin.}, author = {Osei, A.}, year = {2021}, journal = {Journal of Rain}, doi = {10.5555/SNOW}}
@article{f, title = {Dew on Dust}, author = {Osei, Ada}, year = {2020}, journal = {Journal of Rain}}
@article{f, title = {Dew on Dust}, author = {Osei, Ada}, year = {2020}, journal = {Journal of Rain}}
@article{g, title = {Dew on Dust}, author = {Osei, Ada}, year = {2019}, journal = {Journal of Rain}}
`,
  );
  const { code, errors } = run('--verbose');
  expect(code).toBe(0);
  expect(papers()).toEqual([
    'osei-2019-dew-dust.md',
    'osei-2020-dew-dust.md',
    'osei-2021-rain-tin-roofs.md',
    'osei-2021-snow-tin.md',
  ]);
  expect(errors.match(/warning duplicate-united/g)).toHaveLength(4);
  expect(errors.match(/warning duplicate-paper/g)).toHaveLength(1);
  const rain = readFileSync(at('content/papers/osei-2021-rain-tin-roofs.md'), 'utf8');
  expect(rain).toContain("arxiv: '2001.99909'");
  expect(rain).toContain("date: '2020'");
  expect(run('--check')).toMatchObject({ code: 0 });
});
