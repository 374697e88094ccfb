import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskCache } from '../../../src/site/disk-cache.ts';

test('makes a result again when what it is made of or the code changes, and only then', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-cache-'));
  const code = path.join(folder, 'code.ts');
  let made = 0;
  const draw = (input: string): string => {
    const make = () => {
      made += 1;
      return Buffer.from(`drawn ${input}`);
    };
    return Buffer.from(diskCache(path.join(folder, 'kept'), [code])(input, make)).toString();
  };
  writeFileSync(code, 'draw()');
  expect([draw('rain'), draw('rain'), made]).toEqual(['drawn rain', 'drawn rain', 1]);
  expect([draw('hail'), made]).toEqual(['drawn hail', 2]);
  writeFileSync(code, 'draw(2)');
  expect([draw('rain'), made]).toEqual(['drawn rain', 3]);
});
