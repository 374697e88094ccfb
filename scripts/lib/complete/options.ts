import { parseArgs } from 'node:util';

export const USAGE = `npm run complete -- [ID…] [options]

  ID…        papers, by the last part of their address (all)
  --dry-run  ask the services and show what would be written; write nothing
  --yes      write what is certain without asking
  --review   go through what is likely: y takes it, n declines it for good, anything else leaves it open
  --undo     take back what the last run wrote
  --probe    make one request to each service and print what came
  --verbose  name every paper, not the first ones

Facts go into content/overlays, each with its source and day; what is likely goes into content/proposals, which no build
reads. Nothing that is there is overwritten. Answers are kept in content/.complete, so a run that was broken off goes on,
and a second one on the same day asks nothing. OFFPRINT_ARXIV, OFFPRINT_ARXIV_OAI, OFFPRINT_CROSSREF, OFFPRINT_DBLP,
OFFPRINT_ORCID and OFFPRINT_OPENALEX name other addresses of the services; OFFPRINT_PACE is a factor on their pauses.
With OPENALEX_API_KEY, OpenAlex helps to find papers that the others do not.`;

export interface CompleteOptions {
  readonly ids: readonly string[];
  readonly mode: 'complete' | 'review' | 'undo' | 'probe';
  readonly isDryRun: boolean;
  readonly isYes: boolean;
  readonly isVerbose: boolean;
}

/** Throws an Error that says what is wrong with the arguments. */
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
  if (modes.length > 1) throw new Error(`--${modes.join(' and --')} do not go together.`);
  return {
    ids: positionals,
    mode: modes[0] ?? 'complete',
    isDryRun: values['dry-run'],
    isYes: values.yes,
    isVerbose: values.verbose,
  };
}
