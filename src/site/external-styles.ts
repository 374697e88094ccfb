/**
 * An Astro integration: after the build no page has a style attribute. A page's styles move to a sheet of its own,
 * named by its content; over about a thousand papers that is smaller than one sheet for the site.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { moveStyles } from '../markup/style-classes.ts';

const FOLDER = '_astro';

export function externalStyles(basePath: string): AstroIntegration {
  return {
    name: 'external-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(path.join(root, FOLDER), { recursive: true });
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (name.endsWith('.html')) moveStylesOf(path.join(root, name), root, basePath);
        }
      },
    },
  };
}

function moveStylesOf(file: string, root: string, basePath: string): void {
  const page = readFileSync(file, 'utf8');
  if (!page.includes(' style="')) return;
  const { html, rules } = moveStyles(page);
  const sheet = [...rules.values()].toSorted().join('');
  const name = `math.${createHash('sha256').update(sheet).digest('hex').slice(0, 10)}.css`;
  writeFileSync(path.join(root, FOLDER, name), sheet);
  const link = `<link rel="stylesheet" href="${basePath}${FOLDER}/${name}">`;
  writeFileSync(
    file,
    html.replace('</head>', () => `${link}</head>`),
  );
}
