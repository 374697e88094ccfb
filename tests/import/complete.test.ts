/** `complete` against services on this machine, as a maintainer runs it. */
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
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { proposeRemovals } from '../../scripts/lib/complete/dead-links.ts';
import { complete } from '../../scripts/lib/complete/run.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { atEachChange, FAULTS, onBrokenDisk, textsIn } from '../faults/broken-disk.ts';
import { runImportOn } from './run-import.ts';
import { LISTING, startServices, type Services } from './stand-in-services.ts';

let services: Services;
let content = '';
let environment = {};
const answers: string[] = [];
const run = async (...args: string[]) => {
  const lines: string[] = [];
  const code = await complete(args, environment, {
    log: (text) => lines.push(text),
    error: (text) => lines.push(text),
    ask: () => Promise.resolve(answers.shift()),
  });
  return { code, output: lines.join('\n') };
};
const overlay = (id: string) => {
  const file = path.join(content, 'overlays', `${id}.yaml`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const LANTERNS_ID = 'osei-2024-sparse-lanterns-routing';
const RAIN_ID = 'tran-2024-rain-many-roofs';

beforeAll(async () => {
  services = await startServices();
});

afterAll(() => {
  services.end();
});

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'complete-'));
  mkdirSync(path.join(content, 'listings'));
  writeFileSync(path.join(content, 'listings', 'osei.txt'), LISTING);
  writeFileSync(path.join(content, 'listings', 'osei.yaml'), 'retrieved: 2026-01-01\n');
  writeFileSync(path.join(content, 'site.yaml'), 'title: Rain # ours\ncontact: ada@example.org\n');
  runImportOn(content, []);
  environment = { OFFPRINT_CONTENT: content, ...services.environment };
  services.asked = [];
  services.statuses = [];
  answers.length = 0;
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

test('shows what it found, and writes it when somebody agrees', async () => {
  const { output } = await run();
  expect(output).toContain('They see: Offprint/');
  expect(output).toContain(`${LANTERNS_ID}: arxiv, firstSubmitted, authors`);
  expect(overlay(LANTERNS_ID)).toBeUndefined();
  answers.push('y');
  await run();
  expect(overlay(LANTERNS_ID)).toContain("value: '2403.09999'");
  expect(overlay(LANTERNS_ID)).toContain('- Di Kim');
  expect(readFileSync(path.join(content, 'completed.yaml'), 'utf8')).toMatch(
    /^day: \d{4}-\d\d-\d\d$/m,
  );
});

test('asks nothing a second time on the same day, and writes nothing twice', async () => {
  await run('--yes');
  const [before, count] = [overlay(LANTERNS_ID), services.asked.length];
  const { output } = await run('--yes');
  expect(services.asked.length).toBe(count);
  expect(overlay(LANTERNS_ID)).toBe(before);
  expect(output).toContain('facts for 0');
});

test('keeps what is there, and takes the last run back', async () => {
  const hand = "# Ada's own.\nnote: { value: With a map., source: letter }\n";
  mkdirSync(path.join(content, 'overlays'));
  writeFileSync(path.join(content, 'overlays', `${LANTERNS_ID}.yaml`), hand);
  await run('--yes');
  expect(
    overlay(LANTERNS_ID)?.startsWith(
      "# Ada's own.\nnote: { value: With a map., source: letter }\narxiv:",
    ),
  ).toBe(true);
  await run('--undo');
  expect(overlay(LANTERNS_ID)).toBe(hand);
  expect(existsSync(path.join(content, 'completed.yaml'))).toBe(false);
});

test('leaves a file that was edited after the run as it is', async () => {
  await run('--yes');
  const file = path.join(content, 'overlays', `${LANTERNS_ID}.yaml`);
  writeFileSync(file, `${readFileSync(file, 'utf8')}selected: true\n`);
  const { code, output } = await run('--undo');
  expect([code, output]).toEqual([1, expect.stringContaining('has changed since')]);
  expect(overlay(LANTERNS_ID)).toContain('selected: true');
});

test('keeps what it has when a service refuses, and goes on from there', async () => {
  services.statuses = [403];
  const first = await run('--yes');
  expect(first.output).toContain('arXiv refuses to answer (403)');
  expect(overlay(LANTERNS_ID)).toBeUndefined();
  expect(existsSync(path.join(content, 'completed.yaml'))).toBe(false);
  const crossref = services.asked.filter((each) => each.startsWith('/crossref')).length;
  await run('--yes');
  expect(overlay(LANTERNS_ID)).toContain('2403.09999');
  expect(services.asked.filter((each) => each.startsWith('/crossref')).length).toBe(crossref);
});

test('takes a run back that was broken off, together with the one that went on', async () => {
  await run('--yes');
  const journal = path.join(content, '.complete', 'last-run.json');
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('"isDone":true', '"isDone":false'));
  rmSync(path.join(content, 'overlays', `${LANTERNS_ID}.yaml`));
  await run('--yes');
  await run('--undo');
  expect(readdirSync(path.join(content, 'overlays'))).toEqual([]);
  expect(readdirSync(path.join(content, 'proposals'))).toEqual([]);
});

test.each(FAULTS)(
  'a run that %s ends at any change of the disk leaves whole files, goes on, and is taken back whole',
  async (fault) => {
    await run('--dry-run');
    const facts = (): object =>
      Object.fromEntries(
        Object.entries(textsIn(content)).filter(([name]) =>
          /^(?:overlays|proposals)\/.*l$/.test(name),
        ),
      );
    await run('--yes');
    const whole = facts();
    expect(Object.keys(whole)).toHaveLength(2);
    const moments = await atEachChange(async (at) => {
      const label = `at change ${String(at)}`;
      await run('--undo');
      expect(facts(), label).toEqual({});
      const played = await onBrokenDisk(fault, at, () => run('--yes'));
      const { error = { code: fault } } = played;
      expect(error, label).toMatchObject({ code: fault });
      expect(whole, label).toMatchObject(facts());
      await run('--yes');
      expect(facts(), label).toEqual(whole);
      return played;
    });
    expect(moments).toBeGreaterThan(5);
  },
);

test('a review takes one of two, and does not ask again for what was declined', async () => {
  await run('--yes');
  expect(overlay(RAIN_ID)).toBeUndefined();
  answers.push('n', 'q');
  await run('--review');
  await run('--yes');
  const file = path.join(content, 'proposals', `${RAIN_ID}.yaml`);
  expect(readFileSync(file, 'utf8')).not.toContain('2405.00001');
  answers.push('y');
  await run('--review');
  expect(overlay(RAIN_ID)).toContain("value: '2405.00002'");
  expect(existsSync(file)).toBe(false);
});

const PROPOSALS = path.join('proposals', `${RAIN_ID}.yaml`);

test.each([
  ['a brace that is not closed', 'value:', 'value: {', 'error content-unreadable'],
  ['a field that no overlay has', 'arxiv:', 'arxv:', 'error content-invalid'],
  ['an alias', "'2405.00001'", '*rain', 'error content-unreadable'],
  [
    'aliases of aliases',
    'arxiv:',
    `a: &a [${'*a,'.repeat(200)}x]\narxiv:`,
    'error content-unreadable',
  ],
])('proposals damaged by %s are named, and stay as they are', async (_label, from, to, words) => {
  await run('--yes');
  const file = path.join(content, PROPOSALS);
  const damaged = readFileSync(file, 'utf8').replace(from, to);
  writeFileSync(file, damaged);
  const place = new RegExp(`proposals/${RAIN_ID}\\.yaml:[2-9]:\\d+ ${words}`);
  answers.push('y', 'y', 'y');
  for (const args of [['--yes'], ['--review']]) {
    const { output } = await run(...args);
    expect(output).toMatch(place);
    expect(readFileSync(file, 'utf8')).toBe(damaged);
    expect(overlay(RAIN_ID)).toBeUndefined();
  }
  mkdirSync(path.join(content, 'overlays'), { recursive: true });
  const link = 'https://example.org/dead';
  const links = `links: [{ kind: slides, href: '${link}' }]\n`;
  writeFileSync(path.join(content, 'overlays', `${RAIN_ID}.yaml`), links);
  const problems: Problem[] = [];
  expect(proposeRemovals(new Map([[link, '404']]), content, problems)).toBe(0);
  expect(problems.map(({ place }) => place.file)).toContain(file);
  expect(readFileSync(file, 'utf8')).toBe(damaged);
});

test('one proposal that is damaged does not keep a review from others', async () => {
  await run('--yes');
  const other = path.join(content, 'proposals', `${LANTERNS_ID}.yaml`);
  writeFileSync(other, 'arxiv: [');
  answers.push('y');
  const { code, output } = await run('--review');
  expect(code).toBe(1);
  expect(output).toContain(`${other}:1:`);
  expect(overlay(RAIN_ID)).toContain("value: '2405.00001'");
  expect(readFileSync(other, 'utf8')).toBe('arxiv: [');
});

test.each([
  ['the list of what was declined', path.join('proposals', 'declined.yaml'), ['--yes']],
  ['the list of what was declined', path.join('proposals', 'declined.yaml'), ['--review']],
  ['the settings', 'site.yaml', ['--yes']],
])('%s, damaged by hand, ends a run before it asks anybody', async (_label, name, args) => {
  await run('--yes');
  services.asked = [];
  writeFileSync(path.join(content, name), 'rain: [hail\n');
  await expect(run(...args)).rejects.toThrow(`${path.join(content, name)}:`);
  expect(services.asked).toEqual([]);
  expect(readFileSync(path.join(content, name), 'utf8')).toBe('rain: [hail\n');
});

test('an overlay damaged by hand is named by a review, and stays as it is', async () => {
  await run('--yes');
  mkdirSync(path.join(content, 'overlays'), { recursive: true });
  const file = path.join(content, 'overlays', `${RAIN_ID}.yaml`);
  writeFileSync(file, 'note: {\n');
  answers.push('y');
  const { code, output } = await run('--review');
  expect([code, output]).toEqual([1, expect.stringContaining(`${file}:`)]);
  expect(readFileSync(file, 'utf8')).toBe('note: {\n');
});

test('a contact is asked for once, and kept with the comments of site.yaml', async () => {
  writeFileSync(path.join(content, 'site.yaml'), 'title: Rain # ours\n');
  answers.push('ada@example.org', 'y');
  const { output } = await run();
  expect(output).toContain('mailto:ada@example.org');
  expect(readFileSync(path.join(content, 'site.yaml'), 'utf8')).toBe(
    'title: Rain # ours\ncontact: ada@example.org\n',
  );
});

test('who gives no contact is not asked for it again', async () => {
  writeFileSync(path.join(content, 'site.yaml'), 'title: Rain\n');
  answers.push('', 'n');
  await run();
  answers.push('y');
  await run();
  expect(overlay(LANTERNS_ID)).toContain('2403.09999');
});

test('a dead link is proposed for removal, and stays until somebody agrees', async () => {
  mkdirSync(path.join(content, 'overlays'));
  const links =
    'links:\n  - { kind: slides, href: https://example.org/dead }\n  - { kind: video, href: https://example.org/alive }\n';
  writeFileSync(path.join(content, 'overlays', `${RAIN_ID}.yaml`), links);
  const dead = new Map([['https://example.org/dead', '404']]);
  expect(proposeRemovals(dead, content, [])).toBe(1);
  expect(proposeRemovals(dead, content, [])).toBe(0);
  answers.push('y');
  await run('--review');
  expect(overlay(RAIN_ID)).not.toContain('dead');
  expect(overlay(RAIN_ID)).toContain('alive');
});

test.each([
  ['an unknown option', ['--fast'], {}, 'fast'],
  ['two things at once', ['--undo', '--review'], {}, 'cannot be combined'],
  ['a pace that would hurry a public service', [], { OFFPRINT_CROSSREF: '' }, 'OFFPRINT_PACE'],
])('refuses %s', async (_label, args, change, words) => {
  environment = { ...environment, ...change };
  if ('OFFPRINT_CROSSREF' in change)
    environment = { ...environment, OFFPRINT_CROSSREF: 'https://example.org' };
  await expect(run(...args)).rejects.toThrow(words);
});

test('one at a time', async () => {
  writeFileSync(path.join(content, '.import.lock'), String(process.ppid));
  expect((await run('--yes')).code).toBe(1);
  cpSync(path.join(content, '.import.lock'), path.join(content, '.kept'));
  rmSync(path.join(content, '.import.lock'));
  expect((await run('--dry-run')).code).toBe(0);
});
