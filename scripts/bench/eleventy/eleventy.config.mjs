// The site that `npm run bench -- --compare` measures Offprint against: the same catalog, view models, pages,
// formulas, citations and files, by another generator. It stands three folders below the project.
import path from 'node:path';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default async function configure(config) {
  const { files, pages } = await import('./site.mjs');
  config.addGlobalData('files', files);
  config.addGlobalData('pages', pages);
  // The policy forbids style attributes: the styles of formulas move to sheets, as they do in the other site.
  const { sheetFile, withOwnSheet } = await import('../../../src/site/prerender/own-sheet.ts');
  const { writeFile } = await import('../../../src/site/prerender/write-file.ts');
  const sheets = new Map();
  config.addTransform('styles', (content, outputPath) => {
    if (!outputPath.endsWith('.html')) return content;
    const { html, sheet } = withOwnSheet(content, '/');
    if (sheet !== undefined) sheets.set(sheetFile(sheet.name), sheet.css);
    return html;
  });
  config.on('eleventy.after', ({ directories }) => {
    for (const [file, css] of sheets) writeFile(path.join(directories.output, file), css);
  });
  return { dir: { input: 'views' } };
}
