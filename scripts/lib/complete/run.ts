/** The run of `npm run complete`: says whom it asks for what, asks, shows what it found, and writes it when it may. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseEntryFile } from '../../../src/content/entry-file.ts';
import { formatProblems } from '../../../src/content/format-problems.ts';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import { changeYaml, formatYaml } from '../../../src/content/overlay-text.ts';
import {
  formatProposals,
  parseProposals,
  questionKey,
} from '../../../src/content/proposals-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Visitor } from '../../../src/services/ask-all.ts';
import { gather } from '../../../src/services/gather.ts';
import { toInquiry, type Inquiry } from '../../../src/services/inquiry.ts';
import { serviceOf } from '../../../src/services/services.ts';
import { settle, type Findings } from '../../../src/services/settle.ts';
import { contentFolder, type Environment } from '../../../src/site/load-site.ts';
import { readIfThere } from '../../../src/site/read-if-there.ts';
import { readEntries } from '../content-folder.ts';
import type { Output } from '../import-listings.ts';
import { takeLock } from '../lock.ts';
import { openJournal, undoLastRun } from './disk.ts';
import { parseCompleteOptions, type CompleteOptions } from './options.ts';
import { readDeclined, review } from './review.ts';
import { introduce, probe, servicesIn, visitorOf } from './visitor.ts';

/** `ask` puts a question on the terminal; undefined where nobody is there. */
export interface Terminal extends Output {
  readonly ask: (question: string) => Promise<string | undefined>;
}

/** Papers that are named unless all are wanted. */
const SHOWN = 30;

/**
 * Returns the exit code: 0, or 1 when nothing could be done.
 * @throws an Error for wrong arguments, and for a pace that would hurry a public service
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
      `There is no folder ${content}, or another command is at work on it (${content}/.import.lock).`,
    );
    return 1;
  }
  try {
    if (options.mode === 'undo') return undo(content, terminal);
    if (options.mode === 'review') return await review(content, options.ids, terminal);
    return await ask(options, content, environment, terminal);
  } finally {
    release();
  }
}

async function ask(
  options: CompleteOptions,
  content: string,
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  const who = await introduce(content, terminal);
  if (options.mode === 'probe') {
    await probe(environment, who.agent, terminal);
    return 0;
  }
  const problems: Problem[] = [];
  const papers = readPapers(content, options.ids, problems);
  if (problems.length > 0) terminal.error(formatProblems(problems, content));
  if (papers.length === 0) {
    terminal.error('There is no such paper; `npm run import` makes papers of a listing.');
    return 1;
  }
  const failures = new Set<string>();
  const visitor = visitorOf(content, environment, who, terminal, (reason) => failures.add(reason));
  terminal.log(announce(papers, visitor, who.agent));
  const findings = await gather(
    papers.map(({ inquiry }) => inquiry),
    visitor,
    environment['OPENALEX_API_KEY'],
  );
  visitor.end();
  const declined = readDeclined(content);
  const plans = papers.flatMap((paper, at) => {
    const found = findings[at];
    return found === undefined ? [] : [planOf(paper, found, declined.get(paper.inquiry.id) ?? [])];
  });
  show(plans, options.isVerbose, terminal);
  for (const failure of failures) terminal.error(failure);
  const waiting = plans.filter(({ isWaiting }) => isWaiting).length;
  if (waiting > 0)
    terminal.error(
      `${String(waiting)} papers lack an answer: what came is kept, and another run asks for the rest.`,
    );
  const isWhole = waiting === 0 && options.ids.length === 0;
  return write(
    textsOf(plans, content, isWhole ? visitor.day : undefined),
    options,
    content,
    terminal,
  );
}

interface SitePaper {
  readonly inquiry: Inquiry;
  /** Name of its overlay below the content folder; its text, empty for none. */
  readonly file: string;
  readonly text: string;
}

/** One whose files cannot be read is a problem, and is left out. */
function readPapers(
  content: string,
  ids: readonly string[],
  problems: Problem[],
): readonly SitePaper[] {
  return [...readEntries(content, problems)].flatMap(([id, source]): SitePaper[] => {
    if (ids.length > 0 && !ids.includes(id)) return [];
    const entry = parseEntryFile(source, path.join(content, 'papers', `${id}.md`));
    const file = path.join('overlays', `${id}.yaml`);
    const text = readIfThere(path.join(content, file)) ?? '';
    const overlay = parseOverlayFile(text, path.join(content, file), () => true);
    problems.push(...entry.problems, ...overlay.problems);
    if (entry.value === undefined || overlay.value === undefined) return [];
    return [{ inquiry: toInquiry(id, entry.value.entry, overlay.value), file, text }];
  });
}

/** What goes to whom, before anything does. */
function announce(papers: readonly SitePaper[], { counter }: Visitor, agent: string): string {
  const [arxiv, crossref, dblp] = (['arxiv', 'crossref', 'dblp'] as const).map(
    (name) => new URL(counter(name).address).host,
  );
  const known = papers.filter(
    ({ inquiry }) => inquiry.known.has('arxiv') || inquiry.known.has('doi'),
  );
  const computing = papers.filter(({ inquiry }) => inquiry.isComputing);
  return [
    `Of ${String(papers.length)} papers, words of the title and first authors go to ${String(arxiv)}; title, first author and year to ${String(crossref)};`,
    `of ${String(known.length)} the arXiv id or the DOI instead. Of up to ${String(computing.length)}, title words and an author go to ${String(dblp)}.`,
    `They see: ${agent}`,
  ].join('\n');
}

function planOf(paper: SitePaper, found: Findings, declined: readonly string[]) {
  const { facts, proposals, remarks } = settle(paper.inquiry, found);
  const change = changeYaml(paper.text, facts, 'add');
  const problems = parseOverlayFile(change.text, paper.file, () => true).problems.map(
    ({ message }) => `${paper.file} stays: ${message}`,
  );
  return {
    ...paper,
    ...(problems.length === 0
      ? { after: change.text, fields: change.fields }
      : { after: paper.text, fields: [] }),
    questions: proposals.filter((each) => !declined.includes(questionKey(each))),
    remarks: [...remarks, ...problems],
    /** A service has not answered every question on it. */
    isWaiting: Object.values(found).includes(undefined),
  };
}

type Plan = ReturnType<typeof planOf>;

function show(plans: readonly Plan[], isVerbose: boolean, { log }: Terminal): void {
  const changed = plans.filter(({ fields }) => fields.length > 0);
  const shown = isVerbose ? changed : changed.slice(0, SHOWN);
  for (const { inquiry, fields } of shown) log(`${inquiry.id}: ${fields.join(', ')}`);
  if (changed.length > shown.length) log(`and ${String(changed.length - shown.length)} more`);
  for (const { inquiry, remarks } of plans)
    for (const remark of remarks) log(`${inquiry.id}: ${remark}`);
  const asked = plans.filter(({ questions }) => questions.length > 0).length;
  const nothing = plans.filter(
    ({ after, questions, isWaiting }) => after === '' && questions.length === 0 && !isWaiting,
  ).length;
  log(
    `${String(plans.length)} papers: facts for ${String(changed.length)}, questions on ${String(asked)}, nothing found for ${String(nothing)}.`,
  );
}

/** The files that change; `day` where every paper was asked about. */
function textsOf(
  plans: readonly Plan[],
  content: string,
  day: string | undefined,
): Map<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const { inquiry, file, after, questions, isWaiting } of plans) {
    texts.set(file, after === '' ? undefined : after);
    const proposals = path.join('proposals', `${inquiry.id}.yaml`);
    // Links are asked about by another command; and what no service has answered again stays open.
    const before = parseProposals(readIfThere(path.join(content, proposals)) ?? '');
    const keys = new Set(questions.map(questionKey));
    const kept = before.filter(
      (each) =>
        !keys.has(questionKey(each)) &&
        (isWaiting || Object.keys(each.facts).every((field) => field === 'links')),
    );
    // The evidence of the first time, when the list of authors was still cut.
    const asked = questions.map(
      (each) => before.find((other) => formatYaml(other.facts) === formatYaml(each.facts)) ?? each,
    );
    texts.set(proposals, formatProposals([...asked, ...kept]));
  }
  if (day !== undefined) {
    texts.set(
      'completed.yaml',
      `# Written by \`npm run complete\`: when services were last asked about every paper.\nday: ${day}\n`,
    );
  }
  return new Map(
    [...texts].filter(([file, text]) => text !== readIfThere(path.join(content, file))),
  );
}

async function write(
  texts: Map<string, string | undefined>,
  { isDryRun, isYes }: CompleteOptions,
  content: string,
  { ask: answerTo, log }: Terminal,
): Promise<number> {
  if (isDryRun || texts.size === 0) return 0;
  if (!isYes && (await answerTo(`Write this into ${content}? y or n: `)) !== 'y') {
    log('Nothing was written. With --yes it is written without a question.');
    return 0;
  }
  const journal = openJournal(content);
  journal.write(texts);
  journal.end();
  if (existsSync(path.join(content, 'proposals')))
    log('`npm run complete -- --review` goes through the questions.');
  return 0;
}

function undo(content: string, { log, error }: Terminal): number {
  const { undone = [], changed = [] } = undoLastRun(content) ?? {};
  log(`Taken back: ${String(undone.length)} files.`);
  for (const file of changed) error(`${file} has changed since, and stays as it is.`);
  return changed.length > 0 ? 1 : 0;
}
