/**
 * content/proposals/ID.yaml: likely facts about a paper that a person has to confirm. One YAML document for each proposal,
 * in the form of an overlay with the evidence as a comment. Builds do not read it.
 */
import { parse } from 'yaml';
import { linkSchema } from '../domain/links.ts';
import { overlaySchema, type OverlayFacts } from '../domain/overlay.ts';
import type { Problem } from '../domain/problem.ts';
import { formatYaml } from './overlay-text.ts';
import { parseYamlFile } from './yaml-file.ts';

export interface Proposal {
  /** Lines: why a person has to decide, the paper here, the record there. */
  readonly evidence: readonly string[];
  readonly facts: OverlayFacts;
}

const COMMENT =
  '# Likely facts about this paper. `npm run complete -- --review` goes through them; builds do not read this file.\n';

/** Undefined without proposals, which need no file. */
export function formatProposals(proposals: readonly Proposal[]): string | undefined {
  if (proposals.length === 0) return undefined;
  const documents = proposals.map(({ evidence, facts }) => {
    const lines = evidence.map((line) => `# ${line.replaceAll(/[\s\p{Cc}]+/gu, ' ')}\n`);
    return `---\n${lines.join('')}${formatYaml(facts)}`;
  });
  return COMMENT + documents.join('');
}

/** Of links none may be left. */
const proposalSchema = overlaySchema.extend({ links: linkSchema.array().optional() });

const HINT = 'Correct it, or delete the file: `npm run complete` proposes again what is still likely.';

/** A document that is damaged is a problem. */
export function parseProposals(
  text: string,
  file: string,
): { readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[] } {
  let line = 1;
  const parsed = text.split(/^(?=---\s*$)/m).map((part) => {
    const { problems } = parseYamlFile(part, file, proposalSchema, { line, hint: HINT });
    line += part.split('\n').length - 1;
    if (problems.length > 0) return { proposals: [], problems };
    const facts = parse(part) as OverlayFacts | null;
    const evidence = [...part.matchAll(/^# (.*)$/gm)].map(([, words = '']) => words.trimEnd());
    return { proposals: facts === null ? [] : [{ evidence, facts }], problems };
  });
  return {
    proposals: parsed.flatMap(({ proposals }) => proposals),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** Identifies a proposal, so that a declined one is not made again. */
export function proposalKey({ facts }: Proposal): string {
  const { arxiv, doi, notice, publication, authors, links = [] } = facts;
  return (
    arxiv?.value ??
    doi?.value ??
    (notice && `${notice.kind} ${notice.source}`) ??
    (publication?.venue ?? publication?.year ?? authors)?.source ??
    links.map(({ href }) => href).join(' ')
  );
}

/** Whether two proposals share a field, so that accepting one settles both. */
export function isSameProposal(one: Proposal, other: Proposal): boolean {
  return Object.keys(one.facts).some((field) => field in other.facts);
}
