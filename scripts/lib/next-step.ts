/** Advice on what to do next in this folder. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../src/site/load-site.ts';

export function nextStep(): string {
  const content = contentFolder(process.env);
  const has = (name: string): boolean => {
    const folder = path.join(content, name);
    return existsSync(folder) && readdirSync(folder).some((file) => !file.startsWith('.'));
  };
  if (!existsSync(content)) {
    return `There is no ${content} folder here. \`npx offprint new my-papers\` makes a folder for your papers.`;
  }
  if (!has('listings')) {
    return `Put your papers into ${content}/listings, as a .bib file or as text, and run \`npm start\`.`;
  }
  return has('papers')
    ? 'Next: `npm start` shows the site, `npm run dev` shows it while you edit, `npm run check` says what is wrong.'
    : 'Next: `npm start` makes the site and shows it.';
}
