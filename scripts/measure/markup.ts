/**
 * How well the markup does on real abstracts: formulas that are refused, LaTeX left in sight, words lost,
 * trees that Markdown does not give back, and speed.
 *
 *     npm run measure:markup -- [--macros FILE.yaml] [--examples N] FILE…
 *
 * A file is a listing (the third line of each record is an abstract) or JSON lines with `abstract` and `title`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import type { MarkupIssue } from '../../src/markup/issue.ts';
import { parseLatex, parseLatexTitle, type ParsedLatex } from '../../src/markup/latex/parse.ts';
import { fromMarkdown, toMarkdown } from '../../src/markup/markdown.ts';
import type { Macros } from '../../src/markup/math/katex-options.ts';
import { toHtml, toInlineHtml } from '../../src/markup/to-html.ts';
import { toText } from '../../src/markup/to-text.ts';
import { countFormulas, lostWords, residueOf, withoutPositions } from './markup-measures.ts';

interface Finding {
  readonly kind: string;
  readonly detail: string;
  readonly source: string;
}

const rowSchema = z.looseObject({ abstract: z.string(), title: z.string() });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    macros: { type: 'string' },
    examples: { type: 'string', default: '3' },
  },
});
const macros = values.macros === undefined ? {} : readMacros(values.macros);
for (const file of positionals) measure(file, macros, Number(values.examples));

function measure(file: string, macros: Macros, examples: number): void {
  const texts = readTexts(file);
  const findings: Finding[] = [];
  let formulas = 0;
  const start = performance.now();
  for (const { source, isTitle } of texts) {
    const parsed = (isTitle ? parseLatexTitle : parseLatex)(source, macros);
    const markdown = toMarkdown(parsed.tree);
    const html = (isTitle ? toInlineHtml : toHtml)(parsed.tree, { macros });
    const text = toText(parsed.tree, macros);
    formulas += countFormulas(parsed.tree);
    findings.push(...judge(source, parsed, markdown, html.html, text, html.issues));
  }
  const seconds = (performance.now() - start) / 1000;
  report(file, texts.length, formulas, seconds, findings, examples);
}

function judge(
  source: string,
  parsed: ParsedLatex,
  markdown: string,
  html: string,
  text: string,
  issues: readonly MarkupIssue[],
): Finding[] {
  const findings: Finding[] = [];
  const add = (kind: string, detail: string) => findings.push({ kind, detail, source });
  for (const { code, message } of [...parsed.issues, ...issues]) add(code, message);
  const residue = residueOf(html);
  if (residue !== undefined) add('residue', residue);
  const lost = lostWords(source, text);
  if (lost.length > 0) add('words lost', lost.join(' '));
  if (withoutPositions(fromMarkdown(markdown)) !== withoutPositions(parsed.tree)) {
    add('round trip', markdown);
  }
  return findings;
}

function report(
  file: string,
  texts: number,
  formulas: number,
  seconds: number,
  findings: readonly Finding[],
  examples: number,
): void {
  const rate = Math.round(texts / seconds);
  console.log(
    `\n${file}: ${String(texts)} texts, ${String(formulas)} formulas, ${String(rate)} texts/s`,
  );
  for (const [kind, found] of Map.groupBy(findings, (finding) => finding.kind)) {
    const share = (found.length / (kind.startsWith('math-') ? formulas : texts)) * 100;
    console.log(`  ${kind}: ${String(found.length)} (${share.toFixed(2)} %)`);
    for (const { detail } of found.slice(0, examples)) console.log(`    ${detail.slice(0, 200)}`);
  }
}

function readTexts(file: string): readonly { source: string; isTitle: boolean }[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (!file.endsWith('.jsonl')) {
    return lines
      .filter((_line, index) => index % 3 === 2)
      .map((source) => ({ source, isTitle: false }));
  }
  return lines.flatMap((line) => {
    const { abstract, title } = rowSchema.parse(JSON.parse(line));
    return [
      { source: abstract, isTitle: false },
      { source: title, isTitle: true },
    ];
  });
}

function readMacros(file: string): Macros {
  return z.record(z.string(), z.string()).parse(parse(readFileSync(file, 'utf8')));
}
