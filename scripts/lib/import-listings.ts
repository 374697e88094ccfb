/** The command of import: listings and files of citations -> content/papers. All or nothing; see USAGE. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { formatProblems } from '../../src/content/format-problems.ts';
import {
  asErrors,
  hasError,
  problem,
  stopsImport,
  type Problem,
} from '../../src/domain/problem.ts';
import { duplicatesBetween } from '../../src/listing/duplicates.ts';
import { planImport, type ImportPlan } from '../../src/listing/import-plan.ts';
import { settledProblems } from '../../src/listing/lay-overlays.ts';
import { contentFolder } from '../../src/site/load-site.ts';
import { listingFiles, papersFolder, readEntries, readHandMade } from './content-folder.ts';
import { parseImportOptions, USAGE, type ImportOptions } from './import-options.ts';
import {
  formatChanges,
  formatCitationLine,
  formatRecordLine,
  formatSummary,
} from './import-report.ts';
import { withLock } from './lock.ts';
import { showProgress } from './progress.ts';
import { readListings } from './read-listings.ts';
import { isSource, readSources } from './read-sources.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

/** Where lines of text go, as to a console. */
export interface Output {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Returns the exit code: 0, or 1 when a problem is an error or a check fails, or 2 for wrong arguments. */
export function importListings(
  args: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv>,
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
  if (options.isCheck || options.isDryRun || !existsSync(content)) {
    return runImport(options, content, output);
  }
  const given = options;
  const code = withLock(content, () => {
    recoverFolder(papersFolder(content));
    return runImport(given, content, output);
  });
  if (code === undefined) {
    output.error(`Another import is at work on ${content}; nothing was written.`);
    output.error(`If that is not so, remove ${content}/.import.lock.`);
  }
  return code ?? 1;
}

function runImport(options: ImportOptions, content: string, output: Output): number {
  const files = options.files.length > 0 ? options.files : listingFiles(content);
  const {
    listings,
    macros,
    problems: found,
  } = readListings(
    content,
    files.filter((file) => !isSource(file)),
    options.retrieved,
    showProgress('Reading records'),
  );
  const records = listings.flatMap((listing) => listing.records);
  const cited = readSources(files.filter(isSource));
  const citations = cited.sources.flatMap((source) => source.citations);
  const written = citations.flatMap(({ content }) => content ?? []);
  const handMadeProblems: Problem[] = [];
  const existing = readEntries(content);
  const plan = planImport(
    [...records.map(({ content }) => content), ...written],
    existing,
    sha256,
    readHandMade(content, handMadeProblems),
  );
  const settled = new Set(
    records.flatMap(({ record }, index) => {
      const paper = plan.papers[index];
      return paper ? settledProblems(record, paper) : [];
    }),
  );
  const twice = duplicatesBetween([
    ...listings.map((listing) => ({
      file: listing.file,
      titles: listing.records.map(({ record }) => ({
        title: record.title,
        line: record.bylineLine,
      })),
    })),
    ...cited.sources.map(({ file, citations }) => ({
      file,
      titles: citations.flatMap(({ content, record: { place } }) =>
        content === undefined ? [] : [{ title: content.facts.title, line: place.line }],
      ),
    })),
  ]);
  const refused = citations.filter(({ content }) => content === undefined);
  const refusals = new Set(refused.flatMap(({ problems }) => problems));
  const all = [
    ...(files.length === 0 ? [noListing(content)] : []),
    ...found.filter((each) => !settled.has(each)),
    ...cited.problems,
    ...twice,
    ...handMadeProblems,
    ...plan.problems,
    ...refusals,
  ];
  const problems = options.isStrict ? asErrors(all) : all;

  if (options.format === 'jsonl') {
    const forms = options.withForms ? macros : undefined;
    const entries = [...plan.entries];
    for (const record of records) output.log(formatRecordLine(record, entries.shift(), forms));
    for (const [index, citation] of citations.entries()) {
      const entry = citation.content === undefined ? undefined : entries.shift();
      output.log(formatCitationLine(citation, index + 1, entry, forms));
    }
  }
  const print = options.format === 'jsonl' ? output.error : output.log;
  if (problems.length > 0) output.error(formatProblems(problems, content));
  print(formatSummary(listings, cited.sources, plan));

  const isStopped = options.isStrict
    ? hasError(problems)
    : problems.some((each) => stopsImport(each) && !refusals.has(each));
  if (isStopped || (plan.entries.length === 0 && hasError(problems))) {
    output.error('Nothing was written: first fix what is marked as an error.');
    return 1;
  }
  const changes = formatChanges(plan, existing);
  if (changes !== '') print(changes);
  return carryOut(plan, options, papersFolder(content), output);
}

function carryOut(
  plan: ImportPlan,
  options: ImportOptions,
  folder: string,
  output: Output,
): number {
  const written = plan.entries.filter(({ state }) => state !== 'unchanged');
  if (options.isCheck) {
    if (written.length === 0) return 0;
    output.error(`${folder} is not what import would write: run \`npm run import\`.`);
    return 1;
  }
  if (options.isDryRun || written.length === 0) return 0;
  try {
    replaceFolder(folder, new Map(written.map(({ id, text }) => [`${id}.md`, text])));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    output.error(`${folder} could not be written and is as it was: ${error.message}`);
    return 1;
  }
  return 0;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function noListing(content: string): Problem {
  return problem(
    'listing-missing',
    { file: `${content}/listings`, line: 1, column: 1 },
    'There is no listing to import.',
    'Put a .txt file into this folder, or name a file: npm run import -- FILE.',
  );
}
