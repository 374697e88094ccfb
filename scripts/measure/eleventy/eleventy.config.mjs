// The site that `npm run bench -- --compare` measures Offprint against: the same catalog, view models, pages,
// formulas, citations and files, by another generator. It stands three folders below the project.

/** @param {import('@11ty/eleventy').UserConfig} config */
export default async function configure(config) {
  const { files, pages } = await import('./site.mjs');
  config.addGlobalData('files', files);
  config.addGlobalData('pages', pages);
  // The policy forbids style attributes: the styles of formulas move to sheets, as they do in the other site.
  const { moveStylesToSheets } = await import('../../../src/site/astro/math-sheets.ts');
  config.on('eleventy.after', ({ directories }) => {
    moveStylesToSheets(directories.output, '/');
  });
  return { dir: { input: 'views' } };
}
