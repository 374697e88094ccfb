/**
 * `npm test -- exports`: reads what a built site offers to other programs, with libraries that did not
 * write it and with the programs that are installed. Prints each fault, exits 1.
 */
import { checkBibtex } from './exports/bibtex.ts';
import { openSite } from './exports/built-site.ts';
import { checkCslJson } from './exports/csl.ts';
import { checkPaperJson } from './exports/json.ts';
import { isInstalled, runTool, TOOLS } from './exports/tools.ts';
import { checkSitemap, checkXml } from './exports/xml.ts';

const site = openSite(process.argv[2] ?? 'dist');

report('BibTeX', checkBibtex(site));
report('CSL-JSON', checkCslJson(site));
report('papers/ID.json', checkPaperJson(site));
report('feeds and sitemap', await checkXml(site));
report('sitemap and pages', checkSitemap(site));
for (const tool of TOOLS) {
  if (isInstalled(tool.command)) report(tool.command, runTool(tool, site));
  else console.log(`${tool.command}: skipped, it is not installed.`);
}
if (site.papers.size === 0) process.exitCode = 1;

function report(name: string, faults: readonly string[]): void {
  for (const fault of faults) console.error(`${name}: ${fault}`);
  console.log(`${name}: ${String(faults.length)} faults in ${String(site.papers.size)} papers.`);
  if (faults.length > 0) process.exitCode = 1;
}
