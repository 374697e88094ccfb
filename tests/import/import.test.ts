/** The command of import, run as a maintainer runs it, on invented listings. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImportOn, type Run } from './run-import.ts';

const LISTING = `LGJun 7, 2022Code
Rain on Tin RoofsAda Osei, Bo Li, Cy Roe et al. · some-lab
We bound the noise of rain by $O(n^2)$.
MLMar 3
Snow and SilenceAda Osei, Zoë Ås
We hear nothing, in 80\\% of cases.
`;

let content: string;

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'offprint-'));
  mkdirSync(path.join(content, 'listings'));
  writeListing(LISTING);
  write('listings/osei.yaml', 'retrieved: 2024-05-01\n');
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

describe('import', () => {
  test('writes an entry a paper, and nothing the second time', () => {
    expect(runImport()).toMatchObject({ code: 0 });
    expect(entries()).toEqual(['osei-2022-rain-tin-roofs.md', 'osei-2024-snow-silence.md']);
    const first = readEntries();
    expect(runImport().output).toContain('0 new, 0 changed, 2 unchanged');
    expect(readEntries()).toEqual(first);
    expect(runImport('--check')).toMatchObject({ code: 0 });
  });

  test('refuses an empty file with its place and leaves content as it was', () => {
    runImport();
    const before = readEntries();
    writeListing('');
    const result = runImport();
    expect(result.code).toBe(1);
    expect(result.errors).toContain('osei.txt:1:1 error listing-empty');
    expect(readEntries()).toEqual(before);
  });

  test.each([
    ['a missing line', LISTING.replace(/^Rain on.*\n/m, ''), 'osei.txt:1:1', 'record-incomplete'],
    ['an unknown month', LISTING.replace('Mar 3', 'Mrz 3'), 'osei.txt:4:', 'header-unreadable'],
    [
      'a title without authors',
      LISTING.replace(/Ada Osei, Bo.*$/m, ''),
      'osei.txt:2:1',
      'byline-unsplittable',
    ],
    [
      'a day that no calendar has',
      LISTING.replace('Mar 3', 'Feb 30'),
      'osei.txt:4:',
      'date-impossible',
    ],
  ])(
    'leaves out a record with %s, named with its place, and keeps its page',
    (_, listing, place, code) => {
      runImport();
      const before = readEntries();
      writeListing(listing);
      const result = runImport();
      expect(result.code).toBe(0);
      expect(result.output).toContain('Left out: (line ');
      expect(result.errors.trim()).toMatch(/\b1 of 2 records left out: [a-z-]+ \(1\)\.$/);
      expect(result.errors).toContain(place);
      expect(result.errors).toContain(code);
      expect(result.errors).not.toContain('paper-vanished');
      expect(readEntries()).toEqual(before);
    },
  );

  test('refuses to overwrite a hand edit and names the way out', () => {
    runImport();
    const file = path.join(content, 'papers/osei-2024-snow-silence.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('nothing', 'little'));
    writeListing(LISTING.replace('of cases', 'of all cases'));
    const result = runImport();
    expect(result.code).toBe(1);
    expect(result.errors).toContain('entry-edited');
    expect(result.errors).toContain(
      `Put the correction into ${content}/overlays/osei-2024-snow-silence.yaml`,
    );
    expect(result.errors).toContain(`${file}:1:1 error entry-edited`);
    expect(readFileSync(file, 'utf8')).toContain('We hear little');
  });

  test('keeps the address of a paper whose title was mended, and of one that moved', () => {
    runImport();
    const [rain = '', snow = ''] = LISTING.split(/(?=^MLMar)/m);
    writeListing(snow + rain.replace('Tin Roofs', 'Thin Roofs'));
    expect(runImport().output).toContain('0 new, 1 changed, 1 unchanged');
    expect(entries()).toEqual(['osei-2022-rain-tin-roofs.md', 'osei-2024-snow-silence.md']);
    expect(readEntries().join('')).toContain('Thin Roofs');
  });

  test('shows the lines that change before it writes them', () => {
    runImport();
    writeListing(LISTING.replace('Silence', 'Quiet'));
    const { output } = runImport('--dry-run');
    expect(output).toContain(
      "changed osei-2024-snow-silence\n  - title: 'Snow and Silence'\n  + title: 'Snow and Quiet'",
    );
    expect(readEntries().join('')).not.toContain('Quiet');
  });

  test('does not need to know when a listing was retrieved unless a date has no year', () => {
    rmSync(path.join(content, 'listings/osei.yaml'));
    const result = runImport();
    expect(result.code).toBe(0);
    expect(result.errors).toContain('osei.txt:4:3 error retrieval-unknown');
    expect(result.errors).toContain('`retrieved: YYYY-MM-DD` in ');
    expect(result.errors).toContain('listings/osei.yaml, or --retrieved');
    expect(entries()).toHaveLength(1);
    expect(runImport('--retrieved', '2024-05-01')).toMatchObject({ code: 0 });
    writeListing(LISTING.replace('Mar 3', 'Mar 3, 2024'));
    expect(runImport()).toMatchObject({ code: 0 });
  });

  test('tells a doubtful byline, and takes the word of a corrections file for it', () => {
    writeListing(LISTING.replace('Snow and SilenceAda Osei, Zoë Ås', 'Geometry IIIvan Petrov'));
    const first = runImport();
    expect(first.errors).toContain('osei.txt:5:12 warning byline-doubtful');
    expect(runImport('--strict')).toMatchObject({ code: 1 });
    write('listings/osei.corrections.txt', '# Two, not three.\nGeometry II | Ivan Petrov\n');
    const second = runImport('--strict');
    expect(second.errors).not.toContain('byline-doubtful');
    expect(readEntries().join('')).toContain("title: 'Geometry II'");
  });

  test('tells of a paper that stands in two listings', () => {
    write('listings/roe.txt', 'LGMay 2, 2022\nRain on Tin RoofCy Roe, Ada Osei\nRain again.\n');
    const { code, errors } = runImport();
    expect(code).toBe(0);
    expect(errors).toContain(`${content}/listings/roe.txt:1:1 warning duplicate-paper`);
    expect(errors).toContain(
      `may be the same as “Rain on Tin Roofs” at ${content}/listings/osei.txt:1.`,
    );
  });

  test('keeps the page of a paper that left the listing, and says so', () => {
    runImport();
    writeListing(LISTING.split(/(?=^MLMar)/m)[0] ?? '');
    const result = runImport();
    expect(result).toMatchObject({ code: 0 });
    expect(result.errors).toContain('paper-vanished');
    expect(entries()).toHaveLength(2);
  });

  test('says nothing of papers whose source was not named', () => {
    runImport();
    const file = path.join(content, 'more.txt');
    writeFileSync(file, 'LGMay 2, 2022\nFog on HillsCy Roe, Ada Osei\nFog again.\n');
    const { code, output, errors } = runImport(file);
    expect(code).toBe(0);
    expect(output).toContain('1 new, 0 changed, 0 unchanged, 0 without a record');
    expect(errors).not.toContain('paper-vanished');
    expect(entries()).toHaveLength(3);
  });

  test('takes a paper in without its category if nobody knows the code', () => {
    writeListing(LISTING.replace('ML', 'XYZ'));
    const { code, errors } = runImport();
    expect(code).toBe(0);
    expect(errors).toContain('osei.txt:4:1 warning category-unknown');
    expect(readEntries().find((entry) => entry.includes('Snow'))).not.toContain('category:');
  });

  test('checks without writing', () => {
    const result = runImport('--check');
    expect(result.code).toBe(1);
    expect(existsSync(path.join(content, 'papers'))).toBe(false);
  });

  test('prints a JSON object a record and writes nothing', () => {
    const { code, output } = runImport('--dry-run', '--format', 'jsonl', '--render');
    expect(code).toBe(0);
    const [rain, snow] = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(rain).toMatchObject({
      record: 1,
      line: 1,
      category: 'cs.LG',
      date: '2022-06-07',
      title: 'Rain on Tin Roofs',
      authors: ['Ada Osei', 'Bo Li', 'Cy Roe'],
      truncated: true,
      badges: ['Code'],
      affiliations: ['some-lab'],
      abstract: 'We bound the noise of rain by $O(n^2)$.',
      problems: [],
      titleText: 'Rain on Tin Roofs',
      abstractText: 'We bound the noise of rain by O(n²).',
    });
    expect(snow).toMatchObject({
      date: '2024-03-03',
      truncated: false,
      abstract: 'We hear nothing, in 80\\% of cases.',
      abstractMarkdown: 'We hear nothing, in 80% of cases.',
    });
    expect(existsSync(path.join(content, 'papers'))).toBe(false);
  });

  test.each([
    [
      'a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
      'listing-missing',
    ],
    [
      'bytes that are no text',
      (file: string) => {
        writeFileSync(file, Buffer.from([0x4c, 0xe9, 0x80]));
      },
      'UTF-8',
    ],
    [
      'binary data',
      (file: string) => {
        writeFileSync(file, Buffer.alloc(2000));
      },
      'listing-binary',
    ],
    [
      'a file of 100 MB',
      (file: string) => {
        writeFileSync(file, Buffer.alloc(100_000_000, 'x'));
      },
      '100000000 bytes',
    ],
    [
      'ten million lines',
      (file: string) => {
        writeFileSync(file, '\n'.repeat(10_000_000));
      },
      '10000000 lines',
    ],
  ])('refuses %s in place of a listing', (_, spoil, words) => {
    runImport();
    const before = readEntries();
    spoil(path.join(content, 'listings/osei.txt'));
    const result = runImport();
    expect(result.code).toBe(1);
    expect(result.errors).toContain(words);
    expect(readEntries()).toEqual(before);
  });

  test('reads UTF-16 with a byte order mark', () => {
    runImport();
    writeFileSync(path.join(content, 'listings/osei.txt'), `\uFEFF${LISTING}`, 'utf16le');
    expect(runImport().output).toContain('2 unchanged');
  });

  test('leaves the field to an import that is at work, not to one that was killed', () => {
    write('.import.lock', String(process.ppid));
    expect(runImport()).toMatchObject({ code: 1 });
    expect(existsSync(path.join(content, 'papers'))).toBe(false);
    write('.import.lock', '999999999');
    expect(runImport()).toMatchObject({ code: 0 });
    expect(existsSync(path.join(content, '.import.lock'))).toBe(false);
  });

  test('leaves the entries as they were or as they should be, whenever it is killed', async () => {
    const listings = [LISTING, LISTING.replace('the noise', 'all noise').replace('80', '90')];
    const states = listings.map((listing) => {
      writeListing(listing);
      runImport();
      return readEntries();
    });
    for (const [index, delay] of [200, 260, 320, 380, 440, 500, 560, 620].entries()) {
      writeListing(listings[index % 2] ?? '');
      await killImport(delay);
      expect(states).toContainEqual(readEntries());
    }
  });

  test('mends what an interrupted import left', () => {
    runImport();
    cpSync(path.join(content, 'papers'), path.join(content, '.papers.last'), { recursive: true });
    rmSync(path.join(content, 'papers'), { recursive: true });
    expect(runImport().output).toContain('2 unchanged');
    expect(readdirSync(content).toSorted()).toEqual(['listings', 'papers']);
  });

  test('explains wrong arguments', () => {
    expect(runImport('--retrieved', 'yesterday')).toMatchObject({ code: 2 });
    expect(runImport('--frobnicate').errors).toContain('--dry-run');
    expect(runImport('--help').output).toContain('--check');
  });

  test('takes arguments and environment from its process and answers by code and two streams', () => {
    writeListing(LISTING.replace('2022Code', '2022'));
    const check = runProcess('--check');
    expect(check).toMatchObject({ code: 1, output: expect.stringContaining('2 new') as string });
    expect(check.errors).toContain(`${content}/papers differs from what import would write`);
    expect(runProcess()).toMatchObject({ code: 0, errors: '' });
    expect(entries()).toHaveLength(2);
    expect(runProcess('--frobnicate')).toMatchObject({ code: 2, output: '' });
  });
});

function runImport(...args: readonly string[]): Run {
  return runImportOn(content, args);
}

function runProcess(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/offprint.ts', 'import', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, OFFPRINT_CONTENT: content },
    },
  );
  return { code: status, output: stdout, errors: stderr };
}

/** Starts an import and kills it after so many milliseconds, wherever it is. */
async function killImport(delay: number): Promise<void> {
  const child = spawn(process.execPath, ['scripts/offprint.ts', 'import'], {
    stdio: 'ignore',
    env: { ...process.env, OFFPRINT_CONTENT: content },
  });
  const end = once(child, 'exit');
  await setTimeout(delay);
  child.kill('SIGKILL');
  await end;
}

function writeListing(text: string): void {
  write('listings/osei.txt', text);
}

function write(name: string, text: string): void {
  writeFileSync(path.join(content, name), text);
}

function entries(): readonly string[] {
  return readdirSync(path.join(content, 'papers')).toSorted();
}

function readEntries(): readonly string[] {
  return entries().map((name) => readFileSync(path.join(content, 'papers', name), 'utf8'));
}
