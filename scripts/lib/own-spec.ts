/** How a new site names Offprint among its dependencies: by where this Offprint was installed from. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ENGINE } from '../../src/site/engine.ts';
import { runNpm } from './npm.ts';

const NAME = 'offprint';

export interface OwnSpec {
  /** For package.json. */
  readonly spec: string;
  /** How to install a newer version, as Markdown. */
  readonly update: string;
}

const versionSchema = z.object({ version: z.string() });

/** `node_modules/.package-lock.json` */
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
});

/** A package that was installed from a file or a checkout is copied to `vendor` in the site's folder. */
export function ownSpec(folder: string): OwnSpec {
  const { version } = versionSchema.parse(readJson(path.join(ENGINE, 'package.json')));
  const isInstalled = path.basename(path.dirname(ENGINE)) === 'node_modules';
  const installed = path.dirname(path.dirname(ENGINE));
  const note = path.join(installed, 'node_modules', '.package-lock.json');
  const resolved =
    isInstalled && existsSync(note)
      ? lockSchema.parse(readJson(note)).packages[`node_modules/${NAME}`]?.resolved
      : undefined;
  if (resolved?.startsWith('git') === true) {
    const source = resolved.replace(/#.*/, '');
    return { spec: resolved, update: `\`npm install ${source}\`` };
  }
  if (resolved?.startsWith('http') === true) {
    return { spec: version, update: `\`npm install ${NAME}@latest\`` };
  }
  const vendor = path.join(folder, 'vendor');
  mkdirSync(vendor, { recursive: true });
  const archive = resolved && path.resolve(installed, resolved.replace(/^file:/, ''));
  const file = `${NAME}-${version}.tgz`;
  if (archive !== undefined && archive.endsWith('.tgz') && existsSync(archive)) {
    copyFileSync(archive, path.join(vendor, file));
  } else {
    pack(vendor, isInstalled);
  }
  return {
    spec: `file:vendor/${file}`,
    update: `Put the newer package into \`vendor\` in the old one's place, and run \`npm install ./vendor/${NAME}-NEWER.tgz\``,
  };
}

/** Without its scripts if it is installed, as its files are built already. */
function pack(vendor: string, isInstalled: boolean): void {
  const scripts = isInstalled ? ['--ignore-scripts'] : [];
  const { status, stderr } = runNpm(
    ['pack', ...scripts, '--silent', '--pack-destination', path.resolve(vendor)],
    { cwd: ENGINE },
  );
  if (status !== 0) throw new Error(`Offprint could not be packed: ${stderr}`);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
