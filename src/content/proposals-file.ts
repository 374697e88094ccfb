/**
 * content/proposals/ID.yaml: likely facts about a paper that a person has to confirm. One YAML document for each proposal,
 * in the form of an overlay with the evidence as a comment. Builds do not read it.
 */
import { isMap, parseAllDocuments } from 'yaml';
import { overlaySchema, type OverlayFacts } from '../domain/overlay.ts';
import { formatYaml } from './overlay-text.ts';

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

/** Skips documents that are not overlays; a list of links may be empty, where none is left. */
export function parseProposals(text: string): readonly Proposal[] {
  return [...parseAllDocuments(text, { logLevel: 'error' })].flatMap((document) => {
    if (!('contents' in document) || document.errors.length > 0 || !isMap(document.contents))
      return [];
    const { links, ...rest } = document.toJS() as OverlayFacts;
    const facts = links === undefined ? rest : { ...rest, links };
    if (!overlaySchema.safeParse(links?.length === 0 ? rest : facts).success) return [];
    const comment = document.contents.commentBefore ?? '';
    return [{ evidence: comment.split('\n').map((line) => line.trim()), facts }];
  });
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
