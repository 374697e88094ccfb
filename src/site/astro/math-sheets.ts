/**
 * A style sheet for the formulas of each page, named by its content: the rules of KaTeX's sheet that the page needs, and
 * the styles that KaTeX writes as attributes. From about a thousand papers on, this is smaller than one sheet for the
 * site. The fonts of its letters are preloaded.
 */
import { hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { usedRules } from '../../markup/katex-rules.ts';
import { moveStyles, replaceTags } from '../../markup/style-classes.ts';

const KATEX_LINK = /<link rel="stylesheet" href="[^"]*_astro\/katex[^"]*\.css">/;

/** Afterwards no page of the site in `root` has a style attribute or needs all of KaTeX's sheet. */
export function moveStylesToSheets(root: string, basePath: string): void {
  const katex = globSync('_astro/katex*.css', { cwd: root }).map((name) => path.join(root, name));
  const katexSheet = katex.map((file) => readFileSync(file, 'utf8')).join('');
  const flat = katexSheet.replace(/^@layer [^{]*\{/, '').replace(/\}\s*$/, '');
  const sheets = new Set<string>();
  for (const name of globSync('**/*.html', { cwd: root })) {
    const file = path.join(root, name);
    const page = readFileSync(file, 'utf8');
    if (!page.includes(' style="') && !KATEX_LINK.test(page)) continue;
    const { html, rules } = moveStyles(page);
    const { css: used, fonts } = usedRules(flat, html);
    const css = `@layer reset{${used}}${[...rules.values()].toSorted().join('')}`;
    const sheet = `_astro/math.${hash('sha256', css).slice(0, 10)}.css`;
    const link = `<link rel="stylesheet" href="${basePath}${sheet}">`;
    const preloads = fonts.map(
      (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`,
    );
    const isLinked = KATEX_LINK.test(html);
    const end = `${isLinked ? '' : link}${preloads.join('')}</head>`;
    writeFileSync(
      file,
      replaceTags(html, (tag) => (tag === '</head>' ? end : tag.replace(KATEX_LINK, () => link))),
    );
    if (sheets.has(sheet)) continue;
    sheets.add(sheet);
    mkdirSync(path.join(root, '_astro'), { recursive: true });
    writeFileSync(path.join(root, sheet), css);
  }
  for (const file of katex) rmSync(file);
}
