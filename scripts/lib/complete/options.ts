import { parseArgs } from 'node:util';

export const USAGE = `npm run complete -- [ID…] [options]

  ID…        papers, by the last part of their address (default: all)
  --dry-run  query the services and show what would be written; write nothing
  --yes      write certain facts without asking
  --review   go through the proposals: y accepts one, n declines it for good, anything else leaves it open
  --undo     take back what the last run wrote
  --probe    make one request to each service and print the answer
  --verbose  list every paper, not just the first ones

Certain facts go into content/overlays, each with its source and date. Likely ones go into content/proposals, which builds
do not read. Existing values are never overwritten. Answers are kept in content/.complete, so an interrupted run continues
where it stopped, and a second run on the same day queries nothing. OFFPRINT_ARXIV, OFFPRINT_ARXIV_OAI, OFFPRINT_CROSSREF,
OFFPRINT_DBLP, OFFPRINT_ORCID and OFFPRINT_OPENALEX set other addresses for the services; OFFPRINT_PACE multiplies the
pauses between requests. With OPENALEX_API_KEY, OpenAlex is queried for papers that the others do not find.`;

export interface CompleteOptions {
  readonly ids: readonly string[];
  readonly mode: 'complete' | 'review' | 'undo' | 'probe';
  readonly isDryRun: boolean;
  readonly isYes: boolean;
  readonly isVerbose: boolean;
}

/** @throws an Error that says what is wrong with the arguments */
export function parseCompleteOptions(args: readonly string[]): CompleteOptions {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ 'dry-run': flag, yes: flag, verbose: flag },
      ...{ review: flag, undo: flag, probe: flag },
    },
  });
  const modes = (['review', 'undo', 'probe'] as const).filter((mode) => values[mode]);
  if (modes.length > 1) throw new Error(`--${modes.join(' and --')} cannot be combined.`);
  return {
    ids: positionals,
    mode: modes[0] ?? 'complete',
    isDryRun: values['dry-run'],
    isYes: values.yes,
    isVerbose: values.verbose,
  };
}
