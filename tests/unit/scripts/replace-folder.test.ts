import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { moveFolder, recoverFolder } from '../../../scripts/lib/replace-folder.ts';
import { isReplaceable } from '../../../scripts/lib/replaceable.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint-folder-'));
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('moveFolder', () => {
  test('replaces all of a folder but its repository', () => {
    write('dist/index.html', 'old');
    write('dist/old.html', 'old');
    write('dist/.git/HEAD', 'ref: refs/heads/pages');
    write('made/index.html', 'new');
    moveFolder(path.join(root, 'made'), path.join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(path.join(root, 'dist')).toSorted()).toEqual(['.git', 'index.html']);
    expect(read('dist/index.html')).toBe('new');
    expect(read('dist/.git/HEAD')).toBe('ref: refs/heads/pages');
  });
});

describe('recoverFolder', () => {
  test('keeps the repository where the replacement ended before its last step', () => {
    write('dist/index.html', 'new');
    write('.dist.last/index.html', 'old');
    write('.dist.last/.git/HEAD', 'ref: refs/heads/pages');
    recoverFolder(path.join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(read('dist/index.html')).toBe('new');
    expect(read('dist/.git/HEAD')).toBe('ref: refs/heads/pages');
  });

  test('puts the old folder back where the new one was not in place', () => {
    write('.dist.last/index.html', 'old');
    write('.dist.next/index.html', 'new');
    recoverFolder(path.join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(read('dist/index.html')).toBe('old');
  });
});

describe('isReplaceable', () => {
  test.each([
    { label: 'a folder that is not there', folder: 'new', expected: true },
    { label: 'a site', folder: 'site', expected: true },
    { label: 'a folder with nothing but hidden files', folder: 'hidden', expected: true },
    { label: 'a folder of other things', folder: 'letters', expected: false },
    { label: 'a file', folder: 'site/index.html', expected: false },
    { label: 'a folder that is to be kept', folder: 'project/content', expected: false },
    { label: 'a folder around one that is to be kept', folder: 'project', expected: false },
    { label: 'a folder in one that is to be kept', folder: 'project/content/dist', expected: true },
    { label: 'a folder that is only named like one', folder: 'project/content2', expected: true },
  ])('$label: $expected', ({ folder, expected }) => {
    write('site/index.html', '');
    write('hidden/.git', '');
    write('letters/ada.txt', '');
    write('project/index.html', '');
    write('project/content/site.yaml', '');
    const kept = [path.join(root, 'project/content')];
    expect(isReplaceable(path.join(root, folder), kept)).toBe(expected);
  });
});
