/** The import command: makes content/papers from listings and files of citations, all or nothing. See USAGE. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  asErrors,
  hasError,
  problem,
  stopsImport,
  type Problem,
} from '../../src/domain/problem.ts';
import { findDuplicates } from '../../src/entries/duplicates.ts';
import { planImport, type ImportPlan } from '../../src/entries/import-plan.ts';
import { resolvedProblems } from '../../src/entries/apply-overlays.ts';
import { mergeDuplicates } from '../../src/entries/merge-duplicates.ts';
import { contentFolder, type Environment } from '../../src/site/load-site.ts';
import { bringFiles, bringSources, filesLinked, missingFiles } from './bring.ts';
import { papersFolder, readEntries, readMaintainerFiles } from './content-folder.ts';
import { parseImportOptions, USAGE, type ImportOptions } from './import-options.ts';
import { reasonOf } from './file-errors.ts';
import { formatChanges, formatLeftOut, formatRecordLine, formatSummary } from './import-report.ts';
import { withLock } from './lock.ts';
import { showProgress } from './progress.ts';
import { readSources } from './read-sources.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';
import { listingFiles, namedFiles } from './source-files.ts';
import { sumProblems } from './sum-problems.ts';

/** A console, or anything else that takes lines of text. */
export interface Output {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Returns the exit code: 0, or 1 when a problem is an error or a check fails, or 2 for wrong arguments. */
export function importListings(
  args: readonly string[],
  environment: Environment,
  output: Output,
): number {
  const content = contentFolder(environment);
  let options: ImportOptions | 'help';
  try {
    options = parseImportOptions(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    output.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (options === 'help') {
    output.log(USAGE);
    return 0;
  }
  try {
    return runLocked(options, content, output);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    output.error(`Nothing was written. ${reason}`);
    return 1;
  }
}

/** Only one process may write at a time. */
function runLocked(options: ImportOptions, content: string, output: Output): number {
  if (options.isCheck || options.isDryRun || !existsSync(content)) {
    return runImport(options, content, output);
  }
  const code = withLock(content, () => {
    recoverFolder(papersFolder(content));
    return runImport(options, content, output);
  });
  if (code === undefined) {
    output.error(`Another command is using ${content}; nothing was written.`);
    output.error(`If that is not the case, remove ${content}/.import.lock.`);
  }
  return code ?? 1;
}

function runImport(options: ImportOptions, content: string, output: Output): number {
  const isBringing = options.isBringing && !options.isCheck && !options.isDryRun;
  const named = namedFiles(options.files);
  const { files, problems: skipped } =
    options.files.length === 0
      ? listingFiles(content)
      : { files: isBringing ? bringSources(named, content) : named, problems: [] };
  const progress = showProgress('Reading records');
  const {
    sources,
    macros,
    problems: found,
  } = readSources(content, files, options.retrieved, progress);
  const citations = sources.flatMap((source) => source.citations);
  const written = citations.flatMap(({ content: entry, record: { place } }) =>
    entry === undefined ? [] : [{ content: entry, place }],
  );
  const united = mergeDuplicates(written);
  const fileProblems: Problem[] = [];
  const existing = readEntries(content, fileProblems);
  const plan = planImport(
    united.contents,
    existing,
    sha256,
    readMaintainerFiles(content, fileProblems),
    {
      names: options.files.length === 0 ? undefined : new Set(sources.map(({ name }) => name)),
      unread: new Set(sources.filter(({ isWhole }) => !isWhole).map(({ name }) => name)),
    },
  );
  const settled = new Set(
    plan.papers.flatMap((paper, index) =>
      resolvedProblems(united.contents[index] ?? { problems: [] }, paper),
    ),
  );
  const refusals = new Set(
    citations.filter((each) => each.content === undefined).flatMap(({ problems }) => problems),
  );
  const links = citations.flatMap(({ record }) => filesLinked(record));
  if (isBringing) bringFiles(named, links, content);
  const titled = united.contents.flatMap(({ facts: { title } }, index) => {
    const place = written[united.indexes.indexOf(index)]?.place;
    return place === undefined ? [] : [{ title, place }];
  });
  const all = [
    ...(files.length === 0 ? [noListing(options.files[0] ?? `${content}/listings`)] : []),
    ...skipped,
    ...found,
    ...united.problems,
    ...findDuplicates(titled),
    ...missingFiles(links, content, isBringing),
    ...fileProblems,
    ...plan.problems.filter((each) => !settled.has(each)),
    ...refusals,
  ];
  const problems = options.isStrict ? asErrors(all) : all;

  if (options.format === 'jsonl') {
    const forms = options.withForms ? macros : undefined;
    const entries = united.indexes.map((index) => plan.entries[index]);
    for (const [index, citation] of citations.entries()) {
      const entry = citation.content === undefined ? undefined : entries.shift();
      output.log(formatRecordLine(citation, index + 1, entry, forms));
    }
  }
  const print = options.format === 'jsonl' ? output.error : output.log;
  const { warnings, errors } = sumProblems(problems, content, options.isVerbose);
  if (warnings !== '') output.error(warnings);
  print(formatSummary(sources, plan));

  const isStopped = options.isStrict
    ? hasError(problems)
    : problems.some((each) => stopsImport(each) && !refusals.has(each));
  if (isStopped || (plan.entries.length === 0 && hasError(problems))) {
    if (errors !== '') output.error(errors);
    output.error('Nothing was written: first fix what is marked as an error.');
    return 1;
  }
  const changes = formatChanges(plan, existing);
  if (changes !== '') print(changes);
  if (errors !== '') output.error(errors);
  if (refusals.size > 0) output.error(formatLeftOut(citations));
  return applyPlan(plan, options, papersFolder(content), output);
}

function applyPlan(
  plan: ImportPlan,
  options: ImportOptions,
  folder: string,
  output: Output,
): number {
  const written = plan.entries.filter(({ state }) => state !== 'unchanged');
  if (options.isCheck) {
    if (written.length === 0) return 0;
    output.error(`${folder} differs from what import would write: run \`npm run import\`.`);
    return 1;
  }
  if (options.isDryRun || written.length === 0) return 0;
  replaceFolder(folder, new Map(written.map(({ id, text }) => [`${id}.md`, text])));
  return 0;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function noListing(folder: string): Problem {
  return problem(
    'listing-missing',
    { file: folder, line: 1, column: 1 },
    'There is no source to import in this folder.',
    'Put a .bib, .json, .ris or .txt file into this folder, or name a file: npm run import -- FILE.',
  );
}
