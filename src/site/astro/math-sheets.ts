/**
 * The styles of a page's formulas as a sheet of its own, named by its content. Over about a thousand papers that is
 * smaller than one sheet for the site.
 */
import { hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moveStyles } from '../../markup/style-classes.ts';

/** No page of the site in `root` has a style attribute afterwards; those that had one are linked to a sheet. */
export function moveStylesToSheets(root: string, basePath: string): void {
  const sheets = new Set<string>();
  for (const name of globSync('**/*.html', { cwd: root })) {
    const file = path.join(root, name);
    const page = readFileSync(file, 'utf8');
    if (!page.includes(' style="')) continue;
    const { html, rules } = moveStyles(page);
    const css = [...rules.values()].toSorted().join('');
    const sheet = `_astro/math.${hash('sha256', css).slice(0, 10)}.css`;
    const link = `<link rel="stylesheet" href="${basePath}${sheet}">`;
    writeFileSync(
      file,
      html.replace('</head>', () => `${link}</head>`),
    );
    if (sheets.has(sheet)) continue;
    sheets.add(sheet);
    mkdirSync(path.join(root, '_astro'), { recursive: true });
    writeFileSync(path.join(root, sheet), css);
  }
}
