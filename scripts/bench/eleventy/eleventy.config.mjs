// The site that `npm run bench -- --compare` measures Offprint against: the same catalog, view models, formulas,
// citations and files, by another generator. It stands three folders below the project.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// A file as text, as the bundler of the other site gives it.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('?raw')) return next(url, context);
    const text = readFileSync(new URL(url.slice(0, -'?raw'.length)), 'utf8');
    return {
      format: 'module',
      shortCircuit: true,
      source: `export default ${JSON.stringify(text)}`,
    };
  },
});

/** @param {import('@11ty/eleventy').UserConfig} config */
export default async function configure(config) {
  const { files, pages } = await import('./site.mjs');
  config.addGlobalData('files', files);
  config.addGlobalData('pages', pages);
  return { dir: { input: 'views' } };
}
