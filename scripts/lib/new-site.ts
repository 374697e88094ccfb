/** Writes the files of a new site. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ENGINE } from '../../src/site/engine.ts';
import { ownSpec } from './own-spec.ts';

const TEMPLATE = path.join(ENGINE, 'scripts', 'template');

/** npm does not pack files with these names, so the template has them without the dot. */
const DOTTED = ['gitignore', 'npmrc', 'github'] as const;

/** Commands that are scripts in package.json. */
const SCRIPTS = [
  'start',
  'dev',
  'check',
  'import',
  'complete',
  'build',
  'serve',
  'addresses',
  'offline',
] as const;

/**
 * Writes a site into `folder`, which must be new or empty. `from` is where its papers are: the content of an Offprint site
 * is copied; anything else is returned, and the caller has to import it.
 */
export function writeSite(folder: string, from: string | undefined): string | undefined {
  const isTaken = existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.'));
  if (isTaken) {
    throw new Error(
      `${folder} is not empty. Name a new folder, so that nothing of yours is overwritten.`,
    );
  }
  if (from !== undefined && !existsSync(from)) throw new Error(`There is nothing at ${from}.`);
  mkdirSync(folder, { recursive: true });
  cpSync(TEMPLATE, folder, { recursive: true });
  for (const name of DOTTED) {
    cpSync(path.join(folder, name), path.join(folder, `.${name}`), { recursive: true });
    rmSync(path.join(folder, name), { recursive: true });
  }
  const { spec, update } = ownSpec(folder);
  writeFileSync(path.join(folder, 'package.json'), formatManifest(folder, spec));
  const readme = path.join(folder, 'README.md');
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace('@UPDATE@', () => update),
  );
  if (from === undefined) return undefined;
  const content = path.join(from, 'content');
  if (!existsSync(path.join(content, 'site.yaml'))) {
    forgetExample(path.join(folder, 'content'));
    return from;
  }
  rmSync(path.join(folder, 'content'), { recursive: true });
  cpSync(content, path.join(folder, 'content'), { recursive: true });
  return undefined;
}

/** Removes the example, so that nobody's papers are published under an invented name. */
function forgetExample(content: string): void {
  rmSync(path.join(content, 'listings', 'example.bib'));
  rmSync(path.join(content, 'pages', 'home.mdx'));
  const settings = path.join(content, 'site.yaml');
  const text = readFileSync(settings, 'utf8').replaceAll(
    /^(?=(?:title|owner|description):)/gm,
    '# ',
  );
  writeFileSync(settings, text);
}

function formatManifest(folder: string, spec: string): string {
  const manifest = {
    name: packageName(path.basename(path.resolve(folder))),
    private: true,
    type: 'module',
    scripts: Object.fromEntries(SCRIPTS.map((name) => [name, `offprint ${name}`])),
    dependencies: { offprint: spec },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @example packageName('Meine Aufsätze') // 'meine-aufs-tze' */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return name === '' || name === 'offprint' ? 'papers' : name;
}
