/**
 * Checks the built files with other programs, where they are installed: biber, bibtex and pandoc, with which papers are
 * written, and bibutils, a converter.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { BuiltSite } from './built-site.ts';

interface Tool {
  readonly command: string;
  readonly check: (site: BuiltSite, folder: string) => readonly string[];
}

export const TOOLS: readonly Tool[] = [
  { command: 'biber', check: (site, folder) => eachBib(site, folder, runBiber) },
  { command: 'bibtex', check: (site, folder) => eachBib(site, folder, runBibtex) },
  {
    command: 'bib2xml',
    check: ({ read, papers }) => convert('bib2xml', read('papers.bib'), papers.size),
  },
  {
    command: 'ris2xml',
    check: (site) => convert('ris2xml', filesOf(site, 'ris').join('\r\n'), site.papers.size),
  },
  {
    command: 'pandoc',
    check: ({ read, papers }) =>
      (['bibtex', 'biblatex', 'csljson'] as const).flatMap((format) =>
        readBy(
          'pandoc',
          format,
          read(`papers.${format === 'csljson' ? 'json' : 'bib'}`),
          papers.size,
        ),
      ),
  },
];

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).error === undefined;
}

/** The errors that a tool reports; it runs in a folder of its own. */
export function runTool({ check }: Tool, site: BuiltSite): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'exports-'));
  try {
    return check(site, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of all papers joined, as starting a tool takes a second; then the site's file of all papers. */
function eachBib(
  site: BuiltSite,
  folder: string,
  run: (folder: string) => readonly string[],
): readonly string[] {
  return [filesOf(site, 'bib').join('\n'), site.read('papers.bib')].flatMap((text) => {
    writeFileSync(path.join(folder, 'all.bib'), text);
    return run(folder);
  });
}

/** One file for each paper, without copies at former addresses. */
function filesOf({ papers, read }: BuiltSite, ending: string): readonly string[] {
  return [...papers.keys()].map((id) => read(`papers/${id}.${ending}`));
}

function runBiber(folder: string): readonly string[] {
  // Without --validate-datamodel, which rejects archivePrefix together with eprinttype; readers need both.
  const args = ['--tool', '--nolog', 'all.bib'];
  return complaints('biber', args, folder, /^(?:WARN|ERROR)/);
}

function runBibtex(folder: string): readonly string[] {
  const aux = '\\citation{*}\n\\bibdata{all}\n\\bibstyle{plain}\n';
  writeFileSync(path.join(folder, 'all.aux'), aux);
  return complaints('bibtex', ['all'], folder, /warning|error|---/i);
}

function complaints(
  command: string,
  args: readonly string[],
  folder: string,
  pattern: RegExp,
): readonly string[] {
  const { stdout, status } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => pattern.test(line));
  return status === 0 || lines.length > 0 ? lines : [`${command} ends with ${String(status)}`];
}

function readBy(
  command: string,
  format: string,
  input: string,
  expected: number,
): readonly string[] {
  const args = ['--from', format, '--to', 'csljson'];
  const { stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  const { length } = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(stdout || '[]'));
  const complaint = stderr.trim() === '' ? [] : [`${format}: ${stderr.trim()}`];
  return length === expected
    ? complaint
    : [...complaint, `${format}: ${String(length)} of ${String(expected)} read`];
}

/** Every paper is a `mods` element. */
function convert(command: string, input: string, expected: number): readonly string[] {
  const { stdout, stderr } = spawnSync(command, [], { input, encoding: 'utf8' });
  const count = stdout.match(/<mods\b/g)?.length ?? 0;
  const warnings = stderr.split('\n').filter((line) => /warning|error|unrecognized/i.test(line));
  return count === expected
    ? warnings
    : [...warnings, `${String(count)} of ${String(expected)} read`];
}
