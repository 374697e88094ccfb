/** The run of `npm run complete`: says whom it asks for what, asks, shows what it found, and writes it when it may. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addFacts, setFacts } from '../../../src/content/overlay-text.ts';
import { formatProblems } from '../../../src/content/format-problems.ts';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import { parseProposals, questionKey, type Question } from '../../../src/content/proposals-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import { agentName } from '../../../src/services/client.ts';
import { gather, type Counters } from '../../../src/services/gather.ts';
import { settle, type Settlement } from '../../../src/services/settle.ts';
import { contentFolder, type Environment } from '../../../src/site/load-site.ts';
import { readYaml } from '../content-folder.ts';
import type { Output } from '../import-listings.ts';
import { takeLock } from '../lock.ts';
import { showProgress, type Progress } from '../progress.ts';
import { openJournal, readIfThere, undoLastRun } from './disk.ts';
import { parseCompleteOptions, USAGE, type CompleteOptions } from './options.ts';
import { readPapers, type SitePaper } from './papers.ts';
import { probe } from './probe.ts';
import { proposalsFile, proposalsText, readDeclined, review, type Declined } from './review.ts';
import { openCounters, today } from './services.ts';

/** `ask` puts a question on the terminal; undefined where nobody is there. */
export interface Terminal extends Output {
  readonly ask: (question: string) => Promise<string | undefined>;
}

/** Papers that are named unless all are wanted. */
const SHOWN = 30;

/** Returns the exit code: 0, 1 when nothing could be asked or written, 2 for wrong arguments. */
export async function complete(
  args: readonly string[],
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  let options: CompleteOptions;
  try {
    options = parseCompleteOptions(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    terminal.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (options.mode === 'help') {
    terminal.log(USAGE);
    return 0;
  }
  const content = contentFolder(environment);
  if (!existsSync(content)) {
    terminal.error(`There is no folder ${content}.`);
    return 1;
  }
  const release = takeLock(content);
  if (release === undefined) {
    terminal.error(`Another command is at work on ${content}; nothing was done.`);
    terminal.error(`If that is not so, remove ${content}/.import.lock.`);
    return 1;
  }
  try {
    return await carryOut(options, content, environment, terminal);
  } finally {
    release();
  }
}

async function carryOut(
  options: CompleteOptions,
  content: string,
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  if (options.mode === 'undo') return undo(content, terminal);
  if (options.mode === 'review') return review(content, options.ids, terminal.ask, terminal);
  const { agent, contact } = await introduce(content, terminal, options);
  if (options.mode === 'probe') {
    await probe(environment, agent, terminal);
    return 0;
  }
  const { papers, problems, unknown } = readPapers(content, options.ids);
  if (problems.length > 0) terminal.error(formatProblems(problems, content));
  for (const id of unknown) terminal.error(`There is no paper ${id}.`);
  if (papers.length === 0) {
    terminal.error('There is nothing to complete: `npm run import` makes papers of a listing.');
    return 1;
  }
  let counters: Counters;
  const watch = watchOver(terminal);
  try {
    counters = openCounters(content, environment, agent, watch.report);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    terminal.error(error.message);
    return 2;
  }
  terminal.log(announce(papers, counters, agent));
  const inquiries = papers.map(({ inquiry }) => inquiry);
  const { findings, failures } = await gather(inquiries, counters, contact);
  watch.end();
  const declined = readDeclined(content);
  const plans = papers.flatMap((paper) => {
    const found = findings.get(paper.inquiry.id);
    if (found === undefined) return [];
    const isWaiting = Object.values(found).includes(undefined);
    return [{ ...planOf(paper, settle(paper.inquiry, found), declined), isWaiting }];
  });
  const waiting = plans.filter(({ isWaiting }) => isWaiting).length;
  show(plans, options, terminal);
  for (const failure of failures) terminal.error(failure);
  if (waiting > 0) {
    terminal.error(
      `${count(waiting, 'paper')} without every answer: what came is kept, and another run asks for the rest.`,
    );
  }
  return write(plans, waiting === 0 && options.ids.length === 0, content, options, terminal);
}

interface Plan {
  readonly paper: SitePaper;
  readonly text: string;
  readonly fields: readonly string[];
  readonly questions: readonly Question[];
  readonly remarks: readonly string[];
  readonly problems: readonly Problem[];
  /** A service has not answered every question on it. */
  readonly isWaiting: boolean;
}

function planOf(
  paper: SitePaper,
  settlement: Settlement,
  declined: Declined,
): Omit<Plan, 'isWaiting'> {
  const { facts, proposals, remarks } = settlement;
  const { id, overlay } = paper.inquiry;
  const questions = proposals
    .map(({ why, here, there, overlay: proposed }): Question => ({
      evidence: [why, `here:  ${here}`, `there: ${there}`],
      facts: proposed,
    }))
    .filter((each) => declined.get(id)?.has(questionKey(each)) !== true)
    .filter(({ facts: { notice } }) => notice === undefined || overlay.notice === undefined);
  const change = addFacts(paper.text, facts);
  const { problems } = parseOverlayFile(change.text, paper.file, () => true);
  const isWritten = change.fields.length > 0 && problems.length === 0;
  return {
    paper,
    text: isWritten ? change.text : paper.text,
    fields: isWritten ? change.fields : [],
    questions,
    remarks,
    problems,
  };
}

/** Who asks. A contact that the site does not name is asked for once, and written into site.yaml. */
async function introduce(
  content: string,
  { ask, log }: Terminal,
  { isYes }: CompleteOptions,
): Promise<{ agent: string; contact: string | undefined }> {
  const file = path.join(content, 'site.yaml');
  const site = readYaml(file, siteSchema, []);
  const { version } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const address = /^mailto:([^?]+)/.exec(site?.corrections ?? '')?.[1];
  let contact = site?.contact ?? address;
  if (contact === undefined && !isYes) {
    log(
      'The services want to know whom to write to when a program troubles them; it is also faster.',
    );
    const given = await ask('E-mail address to tell them, kept in site.yaml (Enter for none): ');
    if (given !== undefined && siteSchema.safeParse({ contact: given }).success && given !== '') {
      contact = given;
      const { text } = setFacts(readIfThere(file) ?? '', { contact });
      openJournal(content).write(new Map([['site.yaml', text]]));
    }
  }
  const home = site?.url === undefined ? undefined : `+${site.url}`;
  const agent = agentName(version, [home, contact && `mailto:${contact}`]);
  return { agent, contact };
}

/** What goes to whom, before anything does. */
function announce(papers: readonly SitePaper[], counters: Counters, agent: string): string {
  const hosts = [counters.arxiv, counters.crossref].map(({ address }) => new URL(address).host);
  const computing = papers.filter(({ inquiry }) => inquiry.isComputing).length;
  const known = papers.filter(({ inquiry: { arxiv, doi } }) => arxiv ?? doi).length;
  const { openalex } = counters;
  return [
    `Titles, years and first authors of ${count(papers.length, 'paper')} go to ${hosts.join(' and ')}; for ${String(known)} of them an id goes instead.`,
    `Of ${String(computing)} in computer science or of an unknown field, title words and a name may go to ${new URL(counters.dblp.address).host}.`,
    ...(openalex === undefined
      ? []
      : [`Titles that are found nowhere go to ${new URL(openalex.address).host}.`]),
    `They see: ${agent}`,
  ].join('\n');
}

function show(plans: readonly Plan[], options: CompleteOptions, { log, error }: Terminal): void {
  const changed = plans.filter(({ fields }) => fields.length > 0);
  const shown = options.isVerbose ? changed : changed.slice(0, SHOWN);
  for (const { paper, fields } of shown) log(`${paper.inquiry.id}: ${fields.join(', ')}`);
  if (changed.length > shown.length) log(`and ${String(changed.length - shown.length)} more`);
  for (const { paper, remarks, problems } of plans) {
    for (const each of remarks) log(`${paper.inquiry.id}: ${each}`);
    for (const { message } of problems) error(`${paper.file} is left as it is: ${message}`);
  }
  const asked = plans.filter(({ questions }) => questions.length > 0).length;
  const nothing = plans.filter(
    ({ fields, questions, text }) => fields.length === 0 && questions.length === 0 && text === '',
  ).length;
  log(
    `${count(plans.length, 'paper')}: facts for ${String(changed.length)}, questions on ${String(asked)}, nothing found for ${String(nothing)}.`,
  );
}

async function write(
  plans: readonly Plan[],
  isWhole: boolean,
  content: string,
  options: CompleteOptions,
  terminal: Terminal,
): Promise<number> {
  const texts = new Map<string, string | undefined>();
  for (const { paper, text, questions, isWaiting } of plans) {
    if (text !== paper.text) texts.set(paper.file, text);
    const file = proposalsFile(paper.inquiry.id);
    const before = readIfThere(path.join(content, file));
    // Dead links are of another command; and what no service has answered again stays open.
    const kept = parseProposals(before ?? '').filter(
      (each) =>
        !questions.some((other) => questionKey(other) === questionKey(each)) &&
        (isWaiting || Object.keys(each.facts).every((field) => field === 'links')),
    );
    const proposed = proposalsText([...questions, ...kept]);
    if (proposed !== before) texts.set(file, proposed);
  }
  if (isWhole) {
    const day = `# Written by \`npm run complete\`: when the services were last asked about every paper.\nday: ${today()}\n`;
    if (day !== readIfThere(path.join(content, 'completed.yaml'))) texts.set('completed.yaml', day);
  }
  if (options.isDryRun || texts.size === 0) return 0;
  if (!options.isYes) {
    const answer = await terminal.ask(`Write this into ${content}? y or n: `);
    if (answer !== 'y') {
      terminal.log('Nothing was written. With --yes it is written without a question.');
      return 0;
    }
  }
  const journal = openJournal(content);
  journal.write(texts);
  journal.end();
  const proposals = plans.filter(({ questions }) => questions.length > 0).length;
  if (proposals > 0) {
    terminal.log(
      `\`npm run complete -- --review\` goes through the questions on ${count(proposals, 'paper')}.`,
    );
  }
  return 0;
}

function undo(content: string, terminal: Terminal): number {
  const last = undoLastRun(content);
  if (last === undefined) {
    terminal.log('There is no run to take back.');
    return 0;
  }
  terminal.log(`Taken back: ${count(last.undone.length, 'file')}.`);
  for (const file of last.changed) {
    terminal.error(`${file} has changed since, and stays as it is.`);
  }
  return last.changed.length > 0 ? 1 : 0;
}

/** On a terminal a line that counts up; elsewhere a line when a kind of question begins. */
function watchOver({ error }: Terminal) {
  let label = '';
  let line: Progress | undefined;
  return {
    report: (what: string, done: number, total: number, left: number): void => {
      if (total === 0) return;
      if (what !== label) {
        line?.end();
        line = showProgress(`${what}:`);
        label = what;
        if (!process.stderr.isTTY) error(`${what}: ${count(total, 'question')}, ${minutes(left)}.`);
      }
      line?.update(done, total, `, ${minutes(left)} left`);
    },
    end: (): void => {
      line?.end();
    },
  };
}

function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90
    ? `about ${String(seconds)} s`
    : `about ${String(Math.round(seconds / 60))} min`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
