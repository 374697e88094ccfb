/** Files that are not what their names say, cut, empty or of another kind, as people send them. */
import { lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/site/load-site.ts';
import type { Run } from './run-import.ts';
import { temporaryFolder } from './temporary-folder.ts';

const BIB = `@article{rain, title = {Rain on Tin}, author = {Osei, Zoë}, journal = {Roofs}, year = 2024}\n`;

const { at, write, run } = temporaryFolder();

function importFile(name: string, bytes: string | Uint8Array): Run {
  write(name, bytes);
  return run(at(name), '--dry-run');
}

describe('is read all the same', () => {
  test.each([
    ['BibTeX with the ending of a table', 'rain.csv', BIB],
    ['BibTeX with the ending of YAML', 'rain.yaml', BIB],
    ['BibTeX with the ending of RIS', 'rain.ris', BIB],
    ['BibTeX without an ending', 'rain', BIB],
    ['line ends of the first Macs', 'rain.bib', BIB.replaceAll('\n', '\r')],
    ['text around it', 'rain.bib', `Dear Bo,\nmy papers, also @home:\n\n${BIB}\nYours, @zoe\n`],
    ['a fence of Markdown around it', 'rain.bib', `\`\`\`bibtex\n${BIB}\`\`\`\n`],
    ['UTF-16 without a mark', 'rain.bib', Buffer.from(BIB, 'utf16le')],
    ['UTF-16 with the high byte first', 'rain.bib', Buffer.from(BIB, 'utf16le').swap16()],
    [
      'quotes of a word processor',
      'rain.bib',
      BIB.replaceAll('{R', '“R').replace('Tin}', 'Tin”').replace('Roofs}', 'Roofs”'),
    ],
    ['a brace too many', 'rain.bib', BIB.replace('Tin}', 'Tin}}')],
  ])('%s', (_label, name, bytes) => {
    const { code, output } = importFile(name, bytes);
    expect(code).toBe(0);
    expect(output).toContain('new osei-2024-rain-tin');
  });
});

test('of a file put together of two encodings each line is read in its own', () => {
  const latin = Buffer.from(BIB.replace('rain', 'snow').replace('Rain', 'Snow'), 'latin1');
  const { code, errors } = importFile('rain.bib', Buffer.concat([Buffer.from(BIB), latin]));
  expect(code).toBe(0);
  expect(errors).toContain('rain.bib:2:1 warning encoding-guessed');
  expect(errors).not.toContain('names-similar');
  expect(errors).not.toContain('mojibake');
});

describe('is named with what to do', () => {
  test.each([
    ['an empty file', 'rain.bib', '', 'The file is empty.', 'paste it into the file'],
    [
      'BibTeX with nothing but a comment',
      'rain.bib',
      '% soon\n',
      'no record of BibTeX',
      'Export the list again',
    ],
    ['an empty list', 'rain.json', '[]', 'no record of CSL-JSON', 'Export the list again'],
    [
      'settings of a program',
      'rain.json',
      '{"name": "rain"}',
      'no record of CSL-JSON',
      'Export the list again',
    ],
    [
      'Zotero’s own JSON',
      'rain.json',
      '[{"itemType": "book", "title": "Rain"}]',
      'JSON of Zotero',
      'CSL JSON',
    ],
    ['an archive', 'rain.zip', 'PK\x03\x04\0', 'an archive', 'Unpack it'],
    [
      'a document of a word processor',
      'rain.docx',
      'PK\x03\x04\xff\0',
      'a document',
      'as BibTeX or RIS',
    ],
    [
      'rich text with the ending of BibTeX',
      'rain.bib',
      '{\\rtf1 Rain}',
      'a document',
      'as BibTeX or RIS',
    ],
    ['a picture', 'rain.bib', Buffer.from('\x89PNG\r\n\0\0', 'latin1'), 'is not text', 'unpack it'],
    [
      'a page with styles, saved as BibTeX',
      'rain.bib',
      '<!doctype html>\n<style>\n@media (width) {}\n',
      'a web page',
      'copy the list',
    ],
    [
      'a table pasted as text',
      'rain.txt',
      'Title,Authors,Year\nRain,Zoë Osei,2024\n',
      'a table',
      'choose BibTeX',
    ],
  ])('%s', (_label, name, bytes, message, hint) => {
    const { code, errors } = importFile(name, bytes);
    expect(code).toBe(1);
    expect(errors).toContain(`${name}:1:1 error`);
    expect(errors).toContain(message);
    expect(errors).toContain(hint);
  });

  test('a file that is not there, and a folder without a source', () => {
    const missing = at('snow.bib');
    const folder = at('empty');
    mkdirSync(folder);
    expect(run(missing).errors).toContain(
      `${missing}:1:1 error listing-unreadable\n  There is no such file.`,
    );
    expect(run(folder).errors).toContain(`${folder}:1:1 error listing-missing`);
  });
});

const MADE = {
  'a folder': (place: string) => {
    mkdirSync(place);
  },
  'a file': (place: string) => {
    writeFileSync(place, 'rain');
  },
  'a device': (place: string) => {
    symlinkSync('/dev/zero', place);
  },
  'a link to nothing': (place: string) => {
    symlinkSync('nowhere', place);
  },
  'a link to itself': (place: string) => {
    symlinkSync(path.basename(place), place);
  },
} as const;

const RAIN = 'osei-2024-rain';

// Windows has no devices among its files.
describe.skipIf(process.platform === 'win32')(
  'what is not what its name says is named, and no import waits for it',
  () => {
    test.each([
      ['a folder', 'people.yaml', 'a folder has the name of a file (EISDIR)'],
      ['a folder', 'listings/osei.yaml', 'a folder has the name of a file (EISDIR)'],
      ['a folder', '.import.lock', 'a folder has the name of a file (EISDIR)'],
      ['a folder', `papers/${RAIN}.md`, '1:1 error content-unreadable\n  This is a folder'],
      ['a file', 'papers', 'a file has the name of a folder (ENOTDIR)'],
      ['a file', 'listings', 'a file has the name of a folder (ENOTDIR)'],
      ['a device', 'site.yaml', 'it is not a file (EINVAL)'],
      ['a device', `overlays/${RAIN}.yaml`, '1:1 error content-unreadable\n  This is not a file'],
      ['a device', 'listings/snow.ris', '1:1 error listing-unreadable'],
      ['a link to nothing', 'site.yaml', 'it is a link to nothing (ENOLINK)'],
      ['a link to nothing', 'overlays', 'it is a link to nothing (ENOLINK)'],
      ['a link to nothing', 'papers', 'it is a link to nothing (ENOLINK)'],
      ['a link to nothing', 'listings', 'it is a link to nothing (ENOLINK)'],
      [
        'a link to nothing',
        `overlays/${RAIN}.yaml`,
        '1:1 error content-unreadable\n  This is a link',
      ],
      ['a link to itself', 'people.yaml', 'it is a link that leads back to itself (ELOOP)'],
      ['a link to itself', `papers/${RAIN}.md`, '1:1 error content-unreadable\n  This is a link'],
    ] as const)('%s as %s', (what, name, message) => {
      const place = at(path.join('content', ...name.split('/')));
      write('content/listings/osei.bib', BIB);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(path.dirname(place), { recursive: true });
      MADE[what](place);
      const { code, errors } = run();
      expect(code).toBe(1);
      expect(errors.replace(`${place}: `, `${place}:`)).toContain(`${place}:${message}`);
    });

    test('papers are written where a link to their folder leads', () => {
      write('content/listings/osei.bib', BIB);
      mkdirSync(at('elsewhere'));
      symlinkSync('../elsewhere', at('content/papers'));
      expect(run().code).toBe(0);
      expect(lstatSync(at('content/papers')).isSymbolicLink()).toBe(true);
      expect(readdirSync(at('elsewhere'))).toEqual(['osei-2024-rain-tin.md']);
      expect(readdirSync(at('')).toSorted()).toEqual(['content', 'elsewhere']);
    });

    test('a folder of sources has files where another site has folders of people', () => {
      write('snow/snow.bib', BIB);
      write('authors/ada.bib', BIB);
      expect(run(at('snow'), '--dry-run').code).toBe(0);
    });

    test.each([
      // A container gives every run the same number.
      ['a link of a killed process of the same number', String(process.pid), true, 0],
      ['a file of a killed process of the same number', String(process.pid), false, 0],
      ['a link to what is no process', 'nowhere', true, 0],
      ['a link of a process that runs', String(process.ppid), true, 1],
      ['a file of a process that runs', String(process.ppid), false, 1],
      ['a file that is being written', '', false, 1],
    ])('of a lock that is %s', (_label, content, isLink, code) => {
      write('content/listings/osei.bib', BIB);
      if (isLink) symlinkSync(content, at('content/.import.lock'));
      else write('content/.import.lock', content);
      expect(run().code).toBe(code);
    });
  },
);

// Windows lets few people make links.
test.skipIf(process.platform === 'win32')('no link out of the content folder is published', () => {
  write('content/rain.txt', 'Rain.\n');
  mkdirSync(at('content/files'));
  symlinkSync('../rain.txt', at('content/files/rain.txt'));
  expect(loadSite(at('content'), {}).files).toEqual([{ name: 'rain.txt', size: 6 }]);
  write('secret.txt', 'Snow.\n');
  symlinkSync('../../secret.txt', at('content/files/snow.txt'));
  expect(() => loadSite(at('content'), {})).toThrow(
    'files/snow.txt:1:1 This link leads out of the content folder',
  );
});

test('what a source calls its records and fields gives a terminal no orders, and does not fill it', () => {
  const name = '\u001B[2J\n\u202E::error::' + 'x'.repeat(1000);
  const item = { id: name, type: 'book', title: 'Rain', author: [{ family: 'Osei' }] };
  const [odd, refused] = [
    { ...item, [name]: 1 },
    { ...item, title: undefined },
  ];
  const { output, errors } = importFile('rain.json', JSON.stringify([odd, refused]));
  for (const text of [output, errors]) {
    expect(text).toContain('\\x1b[2J \\u202e::error::xxx');
    for (const order of ['\u001B', '\u202E', 'x'.repeat(100)]) expect(text).not.toContain(order);
  }
});

test('a fault in the middle of many costs one entry, which is named', () => {
  const entries = Array.from({ length: 300 }, (_, index) =>
    BIB.replace('{rain', `{rain${String(index)}`).replace('Tin', `Tin ${String(index)}`),
  );
  entries[150] = entries[150]?.replace('Tin 150}', '{Tin 150}') ?? '';
  const { code, output, errors } = importFile('rain.bib', entries.join('\n'));
  expect(code).toBe(0);
  expect(output).toContain('Entries: 299 new');
  expect(output).toContain('Left out: rain150 (line 301).');
  expect(errors).toMatch(/rain\.bib:301:\d+ error source-record-unreadable/);
});
