import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import type { Site } from '../../src/site/site.ts';
import { brokenLinks, readPages } from '../lib/broken-links.ts';
import { buildSite } from '../lib/build-site.ts';
import { readEntries } from '../lib/content-folder.ts';
import { importListings } from '../lib/import-listings.ts';
import { lostAddresses } from '../lib/lost-addresses.ts';
import { readSources } from '../lib/read-sources.ts';
import { namedFiles } from '../lib/source-files.ts';
import type { Command } from './command.ts';

const FOLDER = path.join('.cache', 'check');

/** Each check returns one line for every fault. */
const CHECKS: Readonly<Record<string, (site: Site) => readonly string[]>> = {
  'links within the site': checkLinks,
  'addresses that must stay': (site) => lostAddresses(site, FOLDER),
  'files for other programs': checkExports,
};

export const command: Command = {
  usage: `npm run check

  Checks the site and changes nothing: its content and, in the site built from it, internal links, permanent addresses,
  and the files for other programs. Fails if something is wrong.`,
  run: async (args) => {
    parseArgs({ args: [...args] });
    const built = await buildSite({ folder: FOLDER, isSilent: true });
    if (built !== 0) return built;
    let isRight = importListings(['--check'], process.env, console) === 0;
    const site = loadSite(contentFolder(process.env), process.env);
    for (const [name, check] of Object.entries(CHECKS)) {
      const faults = check(site);
      for (const fault of faults) console.error(fault);
      console.log(`${name}: ${faults.length === 0 ? 'right' : `${String(faults.length)} wrong`}`);
      isRight &&= faults.length === 0;
    }
    return isRight ? 0 : 1;
  },
};

function checkLinks({ basePath }: Site): readonly string[] {
  const pages = readPages(FOLDER);
  return [...pages.keys()].flatMap((file) =>
    brokenLinks(file, pages, { folder: FOLDER, basePath }).map((fault) => `${file}: ${fault}`),
  );
}

/** Reads the site's own files for other programs, which must give as many papers as the site has. */
function checkExports({ folder: content }: Site): readonly string[] {
  const count = readEntries(content, []).size;
  return ['papers.bib', 'papers.json'].flatMap((name) => {
    const progress = { update: () => undefined, end: () => undefined };
    const files = namedFiles([path.join(FOLDER, name)]);
    const { sources } = readSources(content, files, undefined, progress);
    const read = sources.flatMap(({ citations }) =>
      citations.filter((citation) => citation.content !== undefined),
    ).length;
    return read === count ? [] : [`${name}: ${String(read)} of ${String(count)} papers come back`];
  });
}
