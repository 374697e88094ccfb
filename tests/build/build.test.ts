/** The command line of build, run as a maintainer runs it, on invented papers. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImportOn } from '../import/run-import.ts';

const LISTING = `LGJun 7, 2022
Rain on Tin RoofsAda Osei, Bo Li
We bound the noise of rain by $O(n^2)$.
MLMar 3, 2024
Snow and SilenceAda Osei, Zoë Ås
We hear nothing.
`;

const SETTINGS = 'url: https://example.org/papers/\nstrict: true\npreviewImages: 0\n';
const KEEPING = `${SETTINGS}incrementalBuild: true\n`;

const RAIN = 'osei-2022-rain-tin-roofs';
const SNOW = 'osei-2024-snow-silence';

let root: string;
let content: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint-build-'));
  content = path.join(root, 'content');
  output = path.join(root, 'site');
  write('site.yaml', SETTINGS);
  importAnew(LISTING);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a build', () => {
  test('leads from former addresses to present ones, with the files beside them', () => {
    write(
      'redirects.yaml',
      `papers/osei-2021-rain/: papers/osei-2020-rain/\npapers/osei-2020-rain/: papers/${RAIN}/\n` +
        'topics/rain/: search/?q=rain\nyears/2019/: https://example.org/2019/\n' +
        'papers/li-2018-hail/: papers/\n',
    );
    write('people.yaml', 'ada-osei:\n  name: Ada Osei\n  formerIds: [a-osei]\n');
    write(
      'addresses.txt',
      `/\npapers/li-2018-hail.ris\npapers/osei-2021-rain.bib\nterms/\nterms/tin-roof/\n`,
    );
    expect(runBuild()).toMatchObject({ code: 0 });
    expect(read('_redirects').trim().split('\n').toSorted()).toEqual([
      '/papers/authors/a-osei/ /papers/authors/ada-osei/ 301',
      '/papers/papers/li-2018-hail.ris /papers/papers/ 301',
      '/papers/papers/li-2018-hail/ /papers/papers/ 301',
      `/papers/papers/osei-2020-rain/ /papers/papers/${RAIN}/ 301`,
      `/papers/papers/osei-2021-rain/ /papers/papers/${RAIN}/ 301`,
      '/papers/topics/rain/ /papers/search/?q=rain 301',
      '/papers/years/2019/ https://example.org/2019/ 301',
    ]);
    const page = read('papers/osei-2021-rain/index.html');
    expect(page).toContain(`http-equiv="refresh" content="0; url=/papers/papers/${RAIN}/"`);
    expect(page).toContain(`rel="canonical" href="https://example.org/papers/papers/${RAIN}/"`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(read('terms/tin-roof/index.html')).toContain('url=/papers/search/?q=tin+roof"');
    expect(read('papers/osei-2021-rain.bib')).toBe(read(`papers/${RAIN}.bib`));
    expect(read('papers/osei-2021-rain.csl.json')).toBe(read(`papers/${RAIN}.csl.json`));
    expect(read('papers/li-2018-hail.ris/index.html')).toContain('url=/papers/papers/"');
    expect(existsSync(path.join(output, 'papers/li-2018-hail.json'))).toBe(false);
    expect(run('scripts/check/exports.ts', output)).toMatchObject({ code: 0 });
    expect(read('authors/a-osei/feed.xml')).toBe(read('authors/ada-osei/feed.xml'));
    expect(run('scripts/offprint.ts', 'addresses', '--check', output)).toMatchObject({ code: 0 });
    write('addresses.txt', 'papers/li-2017-hail/\n');
    const { code, output: words } = run('scripts/offprint.ts', 'addresses', '--check', output);
    expect(code).toBe(1);
    expect(words).toContain('“papers/li-2017-hail/” is not in the built site');
  });

  test('shows notes where the content folder has moved to', () => {
    write(`notes/${RAIN}.mdx`, 'It **rains**.\n');
    for (const name of ['papers', 'Meine Aufsätze']) {
      renameSync(content, path.join(root, name));
      content = path.join(root, name);
      expect(runBuild()).toMatchObject({ code: 0 });
      expect(read(`papers/${RAIN}/index.html`)).toContain('It <strong>rains</strong>.');
    }
  });

  test('names every problem of every file with its line, in one run', () => {
    const entry = path.join(content, `papers/${RAIN}.md`);
    writeFileSync(entry, readFileSync(entry, 'utf8').replace("'2022-06-07'", 'yesterday'));
    write(`overlays/${SNOW}.yaml`, 'doi: { value: x, source: y }\nvenu: NeurIPS\n');
    write(`notes/${SNOW}.mdx`, 'In short:\n\n<5% of {roofs\n');
    write('pages/about.mdx', '---\ntitle: About\n---\n\nWe $\\nosuch$.\n');
    write('pages/home.mdx', 'Here:\n\n![A roof](roof.png)\n');
    write('pages/talks.mdx', 'Not\n[here](JavaScript:rain())\n');
    write('redirects.yaml', '\npapers/x: papers/y/\n');
    write('people.yaml', 'ada-osei:\n  nam: Ada Osei\n');
    write('topics.yaml', 'codes: [CO]\n');
    const { code, output: words } = runBuild();
    expect(code).toBe(1);
    for (const place of [
      `papers/${RAIN}.md:8:7 error content-invalid`,
      `overlays/${SNOW}.yaml:1:15 error content-invalid`,
      `overlays/${SNOW}.yaml:2:1 error content-invalid`,
      `notes/${SNOW}.mdx:3:2 error prose-unreadable`,
      'pages/about.mdx:5:4 error prose-unreadable',
      'pages/home.mdx:3:1 error file-missing',
      'pages/talks.mdx:2:1 error prose-unreadable',
      'redirects.yaml:2:1 error content-invalid',
      'people.yaml:2:3 error content-invalid',
      'topics.yaml:1:8 error content-invalid',
    ]) {
      expect(words).toContain(path.join(content, place));
    }
    expect(existsSync(output)).toBe(false);
  });

  test('tells which redirects cannot be, with their lines', () => {
    write(
      'redirects.yaml',
      `papers/${RAIN}/: papers/${SNOW}/\npapers/x/: papers/nothing/\nyears/1/: years/2/\nyears/2/: years/1/\n`,
    );
    const { code, output: words } = runBuild();
    expect(code).toBe(1);
    for (const problem of [
      '1:1 error redirect-needless',
      '2:1 error redirect-target-unknown',
      '3:1 error redirect-circular',
      '4:1 error redirect-circular',
    ]) {
      expect(words).toContain(path.join(content, `redirects.yaml:${problem}`));
    }
  });

  test('keeps pages for the next one where the site asks for it, and makes what has changed', () => {
    write('site.yaml', KEEPING);
    write('rain.svg', '<svg/>');
    write('theme.css', `:root { background: url('${content}/rain.svg'); }`);
    expect(runKeepingBuild()).toMatchObject({ code: 0 });
    const changed = LISTING.replace('We hear nothing', 'We hear little');
    importAnew(changed);
    const { code, output: log } = runKeepingBuild();
    expect(code).toBe(0);
    expect(log).toMatch(new RegExp(`/${RAIN}/index\\.html\\s+\\(restored\\)`));
    expect(read(`papers/${SNOW}/index.html`)).toContain('We hear little');
    const last = filesOf(output);

    importAnew(changed.replace('little', 'hail').replace('O(n^2)', '\\nosuch{n}'));
    const failed = runKeepingBuild();
    expect(failed.code).toBe(1);
    expect(failed.output).toContain('\\nosuch');
    expect(readdirSync(root).toSorted()).toEqual(['content', 'site']);
    expect(filesOf(output)).toEqual(last);

    importAnew(changed);
    write('rain.svg', '<svg><g/></svg>');
    expect(runKeepingBuild()).toMatchObject({ code: 0 });
    const [, sheet = ''] = /_astro\/(layers\.[^"]+)/.exec(read(`papers/${RAIN}/index.html`)) ?? [];
    expect(readdirSync(path.join(output, '_astro'))).toContain(sheet);
    const kept = filesOf(output);
    write('site.yaml', SETTINGS);
    expect(runBuild()).toMatchObject({ code: 0 });
    expect(filesOf(output)).toEqual(kept);
  });

  test('has the pages that the maintainer writes, and names what they must not hold', () => {
    write('pages/home.mdx', 'I am **Ada**.\n\n<Papers selected />\n\n<News />\n');
    write('pages/teaching.mdx', `---\nmenu: 15\n---\n\n<Papers ids={['${SNOW}']} />\n`);
    write('pages/later.mdx', '---\ndraft: true\n---\n\nNot yet.\n');
    write('lists.yaml', `selected:\n  title: Selected\n  papers: [${RAIN}]\n`);
    write('news.yaml', '- date: 2024-01\n  text: An award.\n');
    write('people.yaml', 'ada-osei:\n  name: Ada Osei\n  role: Professor\n');
    write('files/50% rain #1.txt', 'Rain.\n');
    expect(runBuild()).toMatchObject({ code: 0 });
    expect(read('files/50% rain #1.txt')).toBe('Rain.\n');
    const home = read('index.html');
    expect(home).toMatch(/I am <strong>Ada<\/strong>[\s\S]*Rain on Tin Roofs[\s\S]*An award/);
    expect(home).toContain('href="/papers/teaching/"');
    expect(read('teaching/index.html')).toContain('Snow and Silence');
    expect(read(`lists/selected/index.html`)).toContain('Rain on Tin Roofs');
    expect(read('people/index.html')).toContain('Professor');
    expect(existsSync(path.join(output, 'later'))).toBe(false);
    expect(read('years/index.html')).not.toContain('years/2023/');
    expect(run('scripts/check/dist.ts', output)).toMatchObject({ code: 0 });
    write('pages/search.mdx', 'Mine.\n');
    write('pages/home.mdx', 'Here:\n\n![Rain](https://example.org/rain.jpg)\n');
    const { code, output: words } = runBuild();
    expect(code).toBe(1);
    expect(words).toContain(path.join(content, 'pages/search.mdx:1:1 error page-name-taken'));
    expect(words).toContain(path.join(content, 'pages/home.mdx:3:1 error prose-unreadable'));
    expect(words).toContain('not allow loading “https://example.org/rain.jpg” from another site');
  });

  test('of a site whose address is not known names none, and says so once', () => {
    write('site.yaml', 'previewImages: 0\n');
    const { code, output: log } = run('scripts/offprint.ts', 'build', '--outDir', output);
    expect(code).toBe(0);
    expect(log.match(/Nothing says where the site will be published/g)).toHaveLength(1);
    expect(existsSync(path.join(output, 'sitemap-index.xml'))).toBe(false);
    for (const page of ['index.html', `papers/${RAIN}/index.html`, 'authors/ada-osei/index.html']) {
      expect(read(page)).not.toMatch(/rel="canonical"|og:url|localhost|undefined|Report a mistake/);
    }
    expect(read('robots.txt')).not.toContain('Sitemap');
    expect(read('feed.xml')).toContain('<id>urn:offprint:papers/</id>');
    expect(run('scripts/check/dist.ts', output)).toMatchObject({ code: 0 });
  });

  test('without a paper says how to get one', () => {
    rmSync(path.join(content, 'papers'), { recursive: true });
    const { code, output: words } = runBuild();
    expect(code).toBe(1);
    expect(words).toContain(`There is no paper in ${content}/papers. Run \`npm run import\` first`);
    expect(existsSync(output)).toBe(false);
  });
});

function runBuild(): { code: number | null; output: string } {
  return run('scripts/offprint.ts', 'build', '--silent', '--outDir', output);
}

/** Astro takes a silent build for one of other code, and would keep nothing. */
function runKeepingBuild(): { code: number | null; output: string } {
  return run('scripts/offprint.ts', 'build', '--verbose', '--outDir', output);
}

function importAnew(listing: string): void {
  write('listings/osei.txt', listing);
  runImportOn(content, []);
}

function run(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, OFFPRINT_CONTENT: content },
  });
  return { code: status, output: stripVTControlCharacters(stdout + stderr) };
}

function write(name: string, text: string): void {
  const file = path.join(content, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function read(name: string): string {
  return readFileSync(path.join(output, name), 'utf8');
}

/** Content of every file of a site by its path. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'base64')]),
  );
}
