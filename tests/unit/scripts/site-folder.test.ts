import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { reasonOf } from '../../../scripts/lib/file-errors.ts';
import { filesIn } from '../../../scripts/lib/files-in.ts';
import {
  MARK,
  publishSite,
  recoverSite,
  whyNotPublished,
} from '../../../scripts/lib/site-folder.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint-folder-'));
});

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), file);
  }
}

function publish(...files: readonly string[]): void {
  write(...files.map((file) => `made/${file}`));
  publishSite(path.join(root, 'made'), path.join(root, 'dist'));
}

function names(folder: string): readonly string[] {
  return filesIn(path.join(root, folder))
    .map((file) => path.relative(path.join(root, folder), file))
    .filter((name) => name !== MARK)
    .toSorted();
}

describe('publishSite', () => {
  test('replaces the files of the last site, and keeps what is not of it', () => {
    publish('index.html', 'papers/old/index.html', 'files/osei.pdf');
    write('dist/CNAME', 'dist/.git/HEAD', 'dist/.well-known/security.txt', 'dist/cv/thesis.tex');
    write('dist/files/talk.pdf', 'dist/papers/old/notes.txt');
    publish('index.html', 'papers/new/index.html', 'files/osei.pdf');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(names('dist')).toEqual([
      '.git/HEAD',
      '.well-known/security.txt',
      'CNAME',
      'cv/thesis.tex',
      'files/osei.pdf',
      'files/talk.pdf',
      'index.html',
      'papers/new/index.html',
      'papers/old/notes.txt',
    ]);
  });

  test('writes nothing where a page would lie over somebody else’s file', () => {
    publish('index.html');
    write('dist/cv/index.html');
    const attempt = (): void => {
      publish('index.html', 'cv/index.html');
    };
    expect(attempt).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(path.join(root, 'dist/cv/index.html'), 'utf8')).toBe('dist/cv/index.html');
  });

  test('keeps a folder of others that has become one of the site', () => {
    publish('index.html');
    write('dist/talks/2019/rain.pdf', 'dist/files/hail.pdf');
    publish('index.html', 'talks/index.html', 'talks/2019/index.html', 'files/rain.pdf');
    expect(names('dist')).toEqual([
      'files/hail.pdf',
      'files/rain.pdf',
      'index.html',
      'talks/2019/index.html',
      'talks/2019/rain.pdf',
      'talks/index.html',
    ]);
  });

  test('makes a folder of a file, and a file of a folder', () => {
    for (const name of ['papers/rain.ris/index.html', 'papers/rain.ris']) {
      publish('index.html', name);
      rmSync(path.join(root, 'made'), { recursive: true, force: true });
      expect(names('dist')).toEqual(['index.html', name]);
    }
    publish('index.html', 'papers/rain.ris/index.html');
    expect(names('dist')).toEqual(['index.html', 'papers/rain.ris/index.html']);
  });

  test.each([
    { label: 'a link to a folder', place: 'files' },
    { label: 'a link instead of one of the site', place: 'papers' },
  ])('does not write through $label', ({ place }) => {
    publish('index.html', 'papers/rain/index.html');
    rmSync(path.join(root, 'dist', place), { recursive: true, force: true });
    write('elsewhere/rain.pdf');
    symlinkSync(path.join(root, 'elsewhere'), path.join(root, 'dist', place), 'junction');
    const attempt = (): void => {
      publish('index.html', `${place}/hail/index.html`);
    };
    const file = path.join(root, 'dist', place);
    expect(attempt).toThrow(expect.objectContaining({ code: 'EEXIST', path: file }));
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(names('elsewhere')).toEqual(['rain.pdf']);
  });

  test('follows a link', () => {
    write('www/.htaccess');
    symlinkSync(path.join(root, 'www'), path.join(root, 'dist'), 'junction');
    publish('index.html');
    expect(lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect(names('www')).toEqual(['.htaccess', 'index.html']);
    expect(readdirSync(root).toSorted()).toEqual(['dist', 'www']);
  });

  test('of a folder without a mark, whose owner allowed it, keeps what hosts need', () => {
    write('dist/index.html', 'dist/old.html', 'dist/.htaccess', 'dist/CNAME');
    publish('index.html');
    expect(names('dist')).toEqual(['.htaccess', 'CNAME', 'index.html']);
  });
});

describe('recoverSite', () => {
  test('puts the last site back where the new one was not in place', () => {
    write('.dist.last/index.html', '.dist.next/index.html');
    recoverSite(path.join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toBe('.dist.last/index.html');
  });

  test('brings what is not of the site where the publication ended before its last step', () => {
    write('dist/index.html', '.dist.last/index.html', '.dist.last/.git/HEAD');
    recoverSite(path.join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(names('dist')).toEqual(['.git/HEAD', 'index.html']);
  });
});

describe('whyNotPublished', () => {
  test.each([
    { label: 'a folder that is not there', folder: 'new', isForced: false, expected: undefined },
    { label: 'the last site', folder: 'site', isForced: false, expected: undefined },
    { label: 'a link to nothing', folder: 'gone', isForced: true, expected: /link to nothing/ },
    { label: 'a repository without files', folder: 'pages', isForced: false, expected: undefined },
    {
      label: 'a home page',
      folder: 'home',
      isForced: false,
      expected: /has cv, index\.html\. Name/,
    },
    {
      label: 'hidden files alone',
      folder: 'hidden',
      isForced: false,
      expected: /has \.ssh\. Name/,
    },
    { label: 'one named with --force', folder: 'home', isForced: true, expected: undefined },
    { label: 'a file', folder: 'site/a.css', isForced: true, expected: /is a file/ },
    { label: 'the content', folder: 'project/content', isForced: true, expected: /contains/ },
    { label: 'one around the content', folder: 'project', isForced: true, expected: /contains/ },
    { label: 'one in it', folder: 'project/content/dist', isForced: false, expected: undefined },
    {
      label: 'one named like it',
      folder: 'project/content2',
      isForced: false,
      expected: undefined,
    },
  ])('$label', ({ folder, isForced, expected }) => {
    write(`site/${MARK}`, 'site/a.css', 'pages/.git', 'home/index.html', 'home/cv/thesis.tex');
    write('hidden/.ssh/id', 'project/content/site.yaml');
    const kept = [path.join(root, 'project/content')];
    symlinkSync(path.join(root, 'nowhere'), path.join(root, 'gone'));
    const reason = whyNotPublished(path.join(root, folder), kept, isForced);
    expect(reason?.replaceAll(root, '')).toEqual(
      expected === undefined ? undefined : expect.stringMatching(expected),
    );
  });
});

describe('reasonOf', () => {
  test('says what the file system says in a line', () => {
    const error = Object.assign(new Error(), { code: 'ENOSPC', path: 'dist/index.html' });
    expect(reasonOf(error)).toBe('dist/index.html: the disk is full (ENOSPC)');
  });

  test('says nothing of a fault of the program', () => {
    expect(reasonOf(new TypeError('undefined'))).toBeUndefined();
  });
});
