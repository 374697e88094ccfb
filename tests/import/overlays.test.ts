/** Hand-made facts and import: what a maintainer writes is kept, checked, and never merged by itself. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImportOn, type Run } from './run-import.ts';

const LISTING = `LGJun 7, 2022
Rain on Tin RoofsAda Osei, Bo Li, Cy Roe et al.
We bound the Åojasiewicz noise of rain.
MLMar 3, 2023
Snow and SilenceElia Monte Verdini, Zoë Ås
We hear nothing.
`;

const RAIN = 'overlays/osei-2022-rain-tin-roofs.yaml';

const FULL = `authors:
  value: [Ada Osei, Bo Li, Cy Roe, Di Ek]
  source: https://example.org/rain
`;

const MENDED = `corrections:
  - in: abstract
    find: Åojasiewicz
    replace: Łojasiewicz
    source: https://example.org/rain
`;

let content: string;

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'offprint-'));
  for (const folder of ['listings', 'overlays']) mkdirSync(path.join(content, folder));
  write('listings/osei.txt', LISTING);
  write('listings/osei.yaml', 'retrieved: 2024-05-01\n');
  write(
    'people.yaml',
    'elia-monte-verdini:\n  name: Elia Monte Verdini\n  family: Monte Verdini\n',
  );
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

describe('import with hand-made facts', () => {
  test('keeps every overlay through edits, a second import and an amended listing', () => {
    write(RAIN, FULL + MENDED);
    expect(runImport()).toMatchObject({ code: 0, errors: '' });
    const edited = `${FULL.replace('Di Ek', 'Di Ek, Ed Fu')}${MENDED}`;
    write(RAIN, edited);
    expect(runImport()).toMatchObject({ code: 0, errors: '' });
    write('listings/osei.txt', LISTING.replace('Tin Roofs', 'Thin Roofs'));
    expect(runImport()).toMatchObject({ code: 0, errors: '' });
    expect(read(RAIN)).toBe(edited);
    expect(entries()).toEqual(['monte-verdini-2023-snow-silence', 'osei-2022-rain-tin-roofs']);
  });

  test('takes the whole family name of a listed person into the id', () => {
    runImport();
    expect(entries()[0]).toBe('monte-verdini-2023-snow-silence');
  });

  test('reports a lost letter until an overlay puts it back', () => {
    expect(runImport().errors).toContain('mojibake-lost');
    write(RAIN, MENDED);
    expect(runImport()).toMatchObject({ code: 0, errors: '' });
  });

  test('leaves alone a listing that has mended its own letter, and says so', () => {
    write(RAIN, MENDED);
    write('listings/osei.txt', LISTING.replace('Åo', 'Ło'));
    const { code, errors } = runImport();
    expect(code).toBe(0);
    expect(errors).toContain(`${content}/${RAIN}:1:1 warning correction-needless`);
  });

  test('names overlay and listing when they say different things', () => {
    write(RAIN, FULL.replace('Bo Li', 'Bo Lu'));
    const { code, errors } = runImport();
    expect(code).toBe(0);
    expect(errors).toContain(`${content}/${RAIN}:1:1 warning overlay-contradicted`);
    expect(errors).toContain(`${content}/listings/osei has “Ada Osei, Bo Li, Cy Roe et al.”`);
  });

  test.each([
    [
      'a fact without source',
      'arxiv:\n  value: "2206.00001"\n',
      'rain-tin-roofs.yaml:2:3 error content-invalid',
      'arxiv.source',
    ],
    [
      'a misspelt field',
      'arxvi:\n  value: "2206.00001"\n',
      'rain-tin-roofs.yaml:1:1 error content-invalid',
      'Did you mean “arxiv”?',
    ],
    [
      'an address that is none',
      'code:\n  value: javascript:alert(1)\n  source: x\n',
      'rain-tin-roofs.yaml:2:10 error content-invalid',
      'https://',
    ],
    [
      'a correction without a place',
      MENDED.replace('Åo', 'Äo'),
      'rain-tin-roofs.yaml:1:1 error correction-misplaced',
      'does not occur',
    ],
  ])('refuses %s with file and line', (_, text, place, words) => {
    write(RAIN, text);
    const { code, errors } = runImport();
    expect(code).toBe(1);
    expect(errors).toContain(place);
    expect(errors).toContain(words);
  });

  test.each([
    ['overlays/osei-2022-rain-tin-roofs.yml', '.yaml'],
    ['overlays/osei-2022-rain-tin-roofs.YAML', '.yaml'],
    ['notes/osei-2022-rain-tin-roofs.md', '.mdx'],
  ])('names %s, which would be missed: files there end in %s', (file, ending) => {
    mkdirSync(path.join(content, 'notes'));
    write('notes/README.md', 'Notes to myself.');
    write(file, FULL);
    const { code, errors } = runImport();
    expect(code).toBe(1);
    expect(errors).toContain(`${file}:1:1 error content-unreadable`);
    expect(errors).toContain(`files here end in ${ending}.`);
    expect(errors).not.toContain('README');
  });

  test('refuses an overlay of no paper and names the likeliest', () => {
    write('overlays/osei-2022-rain-tin-roof.yaml', FULL);
    const { code, errors } = runImport();
    expect(code).toBe(1);
    expect(errors).toContain('osei-2022-rain-tin-roof.yaml:1:1 error overlay-orphaned');
    expect(errors).toContain('Did you mean “osei-2022-rain-tin-roofs”?');
  });

  test('reports spellings that count as one until the person is named', () => {
    write('listings/osei.txt', LISTING.replace('Zoë Ås', 'Ada Oséi'));
    expect(runImport().errors).toContain('spellings-joined');
    write('people.yaml', 'ada-osei:\n  name: Ada Osei\n  spellings: [Ada Oséi]\n');
    expect(runImport().errors).not.toContain('spellings-joined');
  });

  test('places a fault in people.yaml at the person', () => {
    write('people.yaml', 'bo-li:\n  name: Bo Li\nnobody:\n  name: Nobody\n');
    expect(runImport().errors).toContain('people.yaml:3:1 warning person-unused');
    write('people.yaml', 'bo-li:\n  name: Bo Li\n  orcd: 0000-0002-1825-0097\n');
    const { code, errors } = runImport();
    expect(code).toBe(1);
    expect(errors).toContain('people.yaml:3:3 error content-invalid');
    expect(errors).toContain('Did you mean “orcid”?');
  });
});

function runImport(): Run {
  return runImportOn(content, []);
}

function write(name: string, text: string): void {
  writeFileSync(path.join(content, name), text);
}

function read(name: string): string {
  return readFileSync(path.join(content, name), 'utf8');
}

function entries(): readonly string[] {
  return readdirSync(path.join(content, 'papers'))
    .map((name) => name.replace('.md', ''))
    .toSorted();
}
