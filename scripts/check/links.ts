/**
 * `npm run check:links`: asks the web whether the links out of the built site still lead somewhere. It is not part of
 * `npm test`: what it finds depends on other people's hosts. See USAGE.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatProblems } from '../../src/content/format-problems.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { proposeRemovals } from '../lib/complete/dead-links.ts';
import { linksOut } from '../lib/links-out.ts';
import { showProgress } from '../lib/progress.ts';
import { isAnswered, type LinkState, type Visit } from './visit-link.ts';
import { visitLinks } from './visit-links.ts';

const USAGE = `npm run check:links -- [FOLDER] [options]

  FOLDER            a built site (dist)
  --json FILE       write every link with its state and its pages to FILE
  --timeout SECONDS longest time for an answer (20)
  --pause SECONDS   time between two questions to one host (1)
  --tries N         how often a link without an answer is tried (3)
  --hosts N         how many hosts are asked at once (6)

It exits with 1 when a link is dead; one of an overlay is proposed for removal in content/proposals. A doubtful one is
for a person to look at: its host refuses programs, or is in trouble. It exits with 2 when no host answers.`;

/** Pages named with a link; a link of the page foot is on every one. */
const MOST_PAGES = 3;

const MEANINGS = {
  dead: 'leads nowhere',
  doubtful: 'may lead nowhere',
  moved: 'has moved for good',
} as const satisfies Partial<Record<LinkState, string>>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    json: { type: 'string' },
    timeout: { type: 'string', default: '20' },
    pause: { type: 'string', default: '1' },
    tries: { type: 'string', default: '3' },
    hosts: { type: 'string', default: '6' },
  },
});
if (values.help) console.log(USAGE);
else process.exitCode = await main(positionals[0] ?? 'dist');

async function main(folder: string): Promise<number> {
  const [timeout = NaN, pause = NaN, tries = NaN, hosts = NaN] = [
    values.timeout,
    values.pause,
    values.tries,
    values.hosts,
  ].map(Number);
  if (!(timeout > 0 && pause >= 0 && tries >= 1 && hosts >= 1)) {
    console.error(`Expected positive numbers.\n\n${USAGE}`);
    return 2;
  }
  const { basePath, origin } = loadSite(contentFolder(process.env), process.env);
  const own = origin === undefined ? undefined : new URL(basePath, origin).href;
  const links = linksOut(folder, own);
  const progress = showProgress('Visiting links');
  const visits = await visitLinks(
    links.keys(),
    {
      timeout: timeout * 1000,
      pause: pause * 1000,
      tries,
      hosts,
      agent: own === undefined ? 'Offprint' : `Offprint (+${own})`,
    },
    (done) => {
      progress.update(done, links.size);
    },
  );
  progress.end();
  const results = [...links].flatMap(([address, pages]) => {
    const visit = visits.get(address);
    return visit === undefined ? [] : [{ address, ...visit, pages }];
  });
  // Otherwise every link would be proposed for removal.
  if (results.length > 0 && !results.some(isAnswered)) {
    console.error(
      `None of ${String(results.length)} links was answered (${results[0]?.detail ?? ''}): is this machine online?`,
    );
    return 2;
  }
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
  }
  for (const state of ['moved', 'doubtful', 'dead'] as const) {
    for (const each of results)
      if (each.state === state) console.log(describe(each, MEANINGS[state]));
  }
  const count = (state: LinkState): string =>
    String(results.filter((each) => each.state === state).length);
  console.log(
    `${folder}: ${String(results.length)} links out, ${count('alive')} alive, ${count('moved')} moved, ` +
      `${count('doubtful')} doubtful, ${count('dead')} dead.`,
  );
  const dead = results.filter(({ state }) => state === 'dead');
  const content = contentFolder(process.env);
  const about = new Map(dead.map(({ address, detail }) => [address, detail]));
  const problems: Problem[] = [];
  const proposed = proposeRemovals(about, content, problems);
  if (problems.length > 0) console.error(formatProblems(problems, content));
  if (proposed > 0) {
    console.log(`\`npm run complete -- --review\` takes dead links out of ${content}/overlays.`);
  }
  return dead.length > 0 ? 1 : 0;
}

function describe(
  { address, detail, movedTo, pages }: Visit & { address: string; pages: readonly string[] },
  meaning: string,
): string {
  const more = pages.length - MOST_PAGES;
  return [
    `${address} ${meaning} (${movedTo === undefined ? detail : `to ${movedTo}`})`,
    ...pages.slice(0, MOST_PAGES).map((page) => `  on ${page}`),
    ...(more > 0 ? [`  and ${String(more)} more pages`] : []),
  ].join('\n');
}
