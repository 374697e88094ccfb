/**
 * content/proposals/ID.yaml: what is likely of a paper and a person has to say, one document a question, in the form of an
 * overlay with the evidence as its comment. No build reads it.
 */
import { isMap, parseAllDocuments } from 'yaml';
import { overlaySchema, type OverlayFacts } from '../domain/overlay.ts';
import { formatFacts } from './overlay-text.ts';

export interface Question {
  /** Why it is asked, and the two sides: a line each. */
  readonly evidence: readonly string[];
  readonly facts: OverlayFacts;
}

const HEAD =
  '# What is likely of this paper. `npm run complete -- --review` asks for each; no build reads this file.\n';

export function formatProposals(questions: readonly Question[]): string {
  const documents = questions.map(({ evidence, facts }) => {
    const comment = evidence.map((line) => `# ${line.replaceAll(/[\s\p{Cc}]+/gu, ' ')}\n`).join('');
    return `---\n${comment}${formatFacts(facts)}`;
  });
  return HEAD + documents.join('');
}

/** The questions that are in the form of an overlay; a list of links may be empty, where none is left. */
export function parseProposals(text: string): readonly Question[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    if (document.errors.length > 0 || !isMap(document.contents)) return [];
    const facts = document.toJS() as OverlayFacts;
    const { links, ...rest } = facts;
    const isRead = overlaySchema.safeParse(links?.length === 0 ? rest : facts).success;
    const comment = document.contents.commentBefore ?? document.commentBefore ?? '';
    return isRead ? [{ evidence: comment.split('\n').map((line) => line.trim()), facts }] : [];
  });
}

/** Names a question, so that one that was declined is not asked again. */
export function questionKey({ facts }: Question): string {
  const { arxiv, doi, notice, publication, authors, links } = facts;
  const key =
    arxiv?.value ??
    doi?.value ??
    (notice && `${notice.kind} ${notice.source}`) ??
    publication?.venue?.source ??
    authors?.source ??
    `links ${(links ?? []).map(({ href }) => href).join(' ')}`;
  return key;
}

/** Whether two questions ask for one thing, so that an answer to one answers both. */
export function isSameQuestion(one: Question, other: Question): boolean {
  return Object.keys(one.facts).some((field) => field in other.facts);
}
