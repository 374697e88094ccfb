/** Import, ended at each of its changes of the disk: the papers are the old ones or the new ones, and it goes on. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runImportOn } from '../import/run-import.ts';
import { atEachChange, FAULTS, onBrokenDisk, textsIn } from './broken-disk.ts';

const RAIN = `LGJun 7, 2022Code
Rain on Tin RoofsAda Osei, Bo Li, Cy Roe et al.
We bound the noise of rain.
MLMar 3, 2023
Snow and SilenceAda Osei, Zoë Ås
We hear nothing.
`;
const HAIL = `CVMay 9, 2024
Hail upon GlassBo Li, Ada Osei
We count the cracks.
`;

let root: string;
let before: string;
let old: ReturnType<typeof textsIn>;
let whole: ReturnType<typeof textsIn>;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint-faults-'));
  before = path.join(root, 'before');
  mkdirSync(path.join(before, 'listings'), { recursive: true });
  writeFileSync(path.join(before, 'listings', 'osei.txt'), RAIN);
  writeFileSync(path.join(before, 'listings', 'osei.yaml'), 'retrieved: 2024-06-01\n');
  runImportOn(before, []);
  writeFileSync(path.join(before, 'listings', 'osei.txt'), RAIN.replace('noise', 'sound') + HAIL);
  old = textsIn(before);
  const after = path.join(root, 'after');
  cpSync(before, after, { recursive: true });
  runImportOn(after, []);
  whole = textsIn(after);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const papersIn = (texts: typeof old, folder = 'papers/'): readonly string[] =>
  Object.entries(texts).flatMap(([name, text]) => (name.startsWith(folder) ? [text] : []));

test.each(FAULTS)(
  'import, ended by %s at any change of the disk, leaves whole papers, and the next one goes on',
  async (fault) => {
    const moments = await atEachChange(async (at) => {
      const content = path.join(root, `${fault}-${String(at)}`);
      cpSync(before, content, { recursive: true });
      const played = await onBrokenDisk(fault, at, () => runImportOn(content, []));
      const left = textsIn(content);
      const papers = papersIn(left, papersIn(left).length > 0 ? 'papers/' : '.papers.last/');
      const label = `at change ${String(at)}`;
      expect(played.error, label).toBeUndefined();
      expect([papersIn(old), papersIn(whole)], label).toContainEqual(papers);
      if (played.isBroken && fault !== 'kill' && isDeepStrictEqual(papers, papersIn(old))) {
        expect(played.result, label).toMatchObject({ code: 1 });
        expect(played.result?.errors, label).toContain(`(${fault})`);
      } else if (fault !== 'kill') expect(played.result, label).toMatchObject({ code: 0 });
      expect(runImportOn(content, []), label).toMatchObject({ code: 0 });
      expect(textsIn(content), label).toEqual(whole);
      return played;
    });
    expect(moments).toBeGreaterThan(5);
  },
);
