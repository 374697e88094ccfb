/** A run of `npm run complete`: says what it will send to whom, queries the services, shows what it found, and writes it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseEntryFile } from '../../../src/content/entry-file.ts';
import { formatProblems } from '../../../src/content/format-problems.ts';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import { changeYaml, formatYaml } from '../../../src/content/overlay-text.ts';
import {
  formatProposals,
  proposalKey,
  type Proposal,
} from '../../../src/content/proposals-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Candidates } from '../../../src/services/choose-record.ts';
import { findCandidates } from '../../../src/services/find-candidates.ts';
import { toLookup, type Lookup } from '../../../src/services/lookup.ts';
import type { Session } from '../../../src/services/query-all.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import { serviceOf } from '../../../src/services/services.ts';
import { contentFolder } from '../../../src/site/load-site.ts';
import { readIfThere } from '../../../src/site/settings/read-if-there.ts';
import type { Environment } from '../../../src/site/settings/site-address.ts';
import { readEntries } from '../content-folder.ts';
import { takeLock } from '../lock.ts';
import { parseCompleteOptions, type CompleteOptions } from './options.ts';
import { overlayOf, proposalsOf, readDeclined, readProposals } from './proposals.ts';
import { review } from './review.ts';
import { identify, openSession, probe, servicesIn, type Terminal } from './session.ts';
import { undoLastRun, writeFiles, type Texts } from './storage.ts';

/** Papers that are listed without --verbose. */
const MAX_LISTED = 30;

/**
 * Returns the exit code: 0, or 1 when nothing could be done.
 * @throws an Error for wrong arguments, and for a pace below 1 with a public service
 */
export async function complete(
  args: readonly string[],
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  const content = contentFolder(environment);
  const options = parseCompleteOptions(args);
  for (const name of servicesIn(environment)) serviceOf(name, environment);
  const release = existsSync(content) ? takeLock(content) : undefined;
  if (release === undefined) {
    terminal.error(
      `There is no folder ${content}, or another command is using it (${content}/.import.lock).`,
    );
    return 1;
  }
  try {
    if (options.mode === 'undo') return undo(content, terminal);
    if (options.mode === 'review') return await review(content, options.ids, terminal);
    return await queryServices(options, content, environment, terminal);
  } finally {
    release();
  }
}

async function queryServices(
  options: CompleteOptions,
  content: string,
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  const identity = await identify(content, terminal);
  if (options.mode === 'probe') {
    await probe(environment, identity.agent, terminal);
    return 0;
  }
  const declined = readDeclined(content);
  const problems: Problem[] = [];
  const papers = readPapers(content, options.ids, problems);
  if (problems.length > 0) terminal.error(formatProblems(problems, content));
  if (papers.length === 0) {
    terminal.error('There is no such paper. `npm run import` makes papers from a listing.');
    return 1;
  }
  const failures = new Set<string>();
  const session = openSession(content, environment, identity, terminal, (reason) =>
    failures.add(reason),
  );
  terminal.log(announce(papers, session, identity.agent));
  const candidates = await findCandidates(
    papers.map(({ lookup }) => lookup),
    session,
    environment['OPENALEX_API_KEY'],
  );
  session.end();
  const plans = papers.flatMap((paper, at) => {
    const found = candidates[at];
    return found === undefined ? [] : [planOf(paper, found, declined.get(paper.lookup.id) ?? [])];
  });
  show(plans, options.isVerbose, terminal);
  for (const failure of failures) terminal.error(failure);
  const waiting = plans.filter(({ isWaiting }) => isWaiting).length;
  if (waiting > 0)
    terminal.error(
      `Papers that still wait for an answer: ${String(waiting)}. All answers are kept; another run asks for the rest.`,
    );
  const isComplete = waiting === 0 && options.ids.length === 0;
  const texts = textsOf(plans, content, isComplete ? session.day : undefined);
  return write(texts, options, content, terminal);
}

interface SitePaper {
  readonly lookup: Lookup;
  /** Name of its overlay in the content folder, and its text; empty where there is none. */
  readonly file: string;
  readonly text: string;
  /** Proposals that wait for an answer; undefined where their file is damaged, which is left as it is. */
  readonly open: readonly Proposal[] | undefined;
}

/** Papers whose files cannot be read become problems and are left out. */
function readPapers(
  content: string,
  ids: readonly string[],
  problems: Problem[],
): readonly SitePaper[] {
  return [...readEntries(content, problems)].flatMap(([id, source]): SitePaper[] => {
    if (ids.length > 0 && !ids.includes(id)) return [];
    const entry = parseEntryFile(source, path.join(content, 'papers', `${id}.md`));
    const file = overlayOf(id);
    const text = readIfThere(path.join(content, file)) ?? '';
    const overlay = parseOverlayFile(text, path.join(content, file), () => true);
    problems.push(...entry.problems, ...overlay.problems);
    if (entry.value === undefined || overlay.value === undefined) return [];
    const open = readProposals(content, id, problems);
    return [{ lookup: toLookup(id, entry.value.entry, overlay.value), file, text, open }];
  });
}

/** What is sent to whom, before anything is. */
function announce(papers: readonly SitePaper[], { connect }: Session, agent: string): string {
  const [arxiv = '', crossref = '', dblp = ''] = (['arxiv', 'crossref', 'dblp'] as const).map(
    (name) => new URL(connect(name).address).host,
  );
  const withId = papers.filter(({ lookup: { known } }) => known.has('arxiv') || known.has('doi'));
  const computing = papers.filter(({ lookup }) => lookup.isComputing);
  return [
    `Papers: ${String(papers.length)}. ${arxiv} is sent title words and first authors; ${crossref} title, first author and year.`,
    `For ${String(withId.length)} of them it is the arXiv id or the DOI instead. For up to ${String(computing.length)}, ${dblp} is sent title words and an author.`,
    `They see: ${agent}`,
  ].join('\n');
}

function planOf(paper: SitePaper, candidates: Candidates, declined: readonly string[]) {
  const { facts, proposals, remarks } = reconcile(paper.lookup, candidates);
  const change = changeYaml(paper.text, facts, 'add');
  const problems = parseOverlayFile(change.text, paper.file, () => true).problems.map(
    ({ message }) => `${paper.file} is left unchanged: ${message}`,
  );
  const { text: after, fields } = problems.length === 0 ? change : { text: paper.text, fields: [] };
  return {
    ...paper,
    after,
    fields,
    proposals: proposals.filter((each) => !declined.includes(proposalKey(each))),
    remarks: [...remarks, ...problems],
    /** At least one service has not answered. */
    isWaiting: Object.values(candidates).includes(undefined),
  };
}

type Plan = ReturnType<typeof planOf>;

function show(plans: readonly Plan[], isVerbose: boolean, { log }: Terminal): void {
  const changed = plans.filter(({ fields }) => fields.length > 0);
  const listed = isVerbose ? changed : changed.slice(0, MAX_LISTED);
  for (const { lookup, fields } of listed) log(`${lookup.id}: ${fields.join(', ')}`);
  if (changed.length > listed.length) log(`and ${String(changed.length - listed.length)} more`);
  for (const { lookup, remarks } of plans) {
    for (const remark of remarks) log(`${lookup.id}: ${remark}`);
  }
  const proposed = plans.filter(({ proposals }) => proposals.length > 0).length;
  const nothing = plans.filter(
    ({ after, proposals, isWaiting }) => after === '' && proposals.length === 0 && !isWaiting,
  ).length;
  log(
    `Papers: ${String(plans.length)}, facts for ${String(changed.length)}, questions about ${String(proposed)}, nothing found for ${String(nothing)}.`,
  );
}

/** The files that change; `day` when every paper was looked up. */
function textsOf(plans: readonly Plan[], content: string, day: string | undefined): Texts {
  const texts = new Map<string, string | undefined>();
  for (const { lookup, file, after, open, proposals, isWaiting } of plans) {
    texts.set(file, after === '' ? undefined : after);
    if (open === undefined) continue;
    const keys = new Set(proposals.map(proposalKey));
    // Proposals about links come from another command; those of a service without an answer stay too.
    const kept = open.filter(
      (each) =>
        !keys.has(proposalKey(each)) &&
        (isWaiting || Object.keys(each.facts).every((field) => field === 'links')),
    );
    // The same facts keep their first evidence, which was written when the list of authors was still cut.
    const current = proposals.map(
      (each) => open.find((other) => formatYaml(other.facts) === formatYaml(each.facts)) ?? each,
    );
    texts.set(proposalsOf(lookup.id), formatProposals([...current, ...kept]));
  }
  if (day !== undefined) {
    texts.set(
      'completed.yaml',
      `# Written by \`npm run complete\`: the last day on which every paper was looked up.\nday: ${day}\n`,
    );
  }
  return new Map(
    [...texts].filter(([file, text]) => text !== readIfThere(path.join(content, file))),
  );
}

async function write(
  texts: Texts,
  { isDryRun, isYes }: CompleteOptions,
  content: string,
  { ask, log }: Terminal,
): Promise<number> {
  if (isDryRun || texts.size === 0) return 0;
  if (!isYes && (await ask(`Write this into ${content}? y or n: `)) !== 'y') {
    log('Nothing was written. --yes writes without asking.');
    return 0;
  }
  writeFiles(content, texts);
  if (existsSync(path.join(content, 'proposals')))
    log('`npm run complete -- --review` goes through the questions.');
  return 0;
}

function undo(content: string, { log, error }: Terminal): number {
  const { undone = [], changed = [] } = undoLastRun(content) ?? {};
  log(`Files taken back: ${String(undone.length)}.`);
  for (const file of changed) error(`${file} has changed since, and is left as it is.`);
  return changed.length > 0 ? 1 : 0;
}
