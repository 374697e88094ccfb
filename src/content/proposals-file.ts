/**
 * content/proposals/ID.yaml: what is likely of a paper and a person has to say, one document a question, in the form of an
 * overlay with the evidence as its comment. No build reads it.
 */
import { isMap, parseAllDocuments } from 'yaml';
import { overlaySchema, type OverlayFacts } from '../domain/overlay.ts';
import { formatYaml } from './overlay-text.ts';

export interface Question {
  /** A line each. */
  readonly evidence: readonly string[];
  readonly facts: OverlayFacts;
}

const HEAD =
  '# What is likely of this paper. `npm run complete -- --review` asks for each; no build reads this file.\n';

/** Undefined for no question, which needs no file. */
export function formatProposals(questions: readonly Question[]): string | undefined {
  if (questions.length === 0) return undefined;
  const documents = questions.map(({ evidence, facts }) => {
    const lines = evidence.map((line) => `# ${line.replaceAll(/[\s\p{Cc}]+/gu, ' ')}\n`);
    return `---\n${lines.join('')}${formatYaml(facts)}`;
  });
  return HEAD + documents.join('');
}

/** Those in the form of an overlay; a list of links may be empty, where none is left. */
export function parseProposals(text: string): readonly Question[] {
  return [...parseAllDocuments(text)].flatMap((document) => {
    if (!('contents' in document) || document.errors.length > 0 || !isMap(document.contents))
      return [];
    const { links, ...rest } = document.toJS() as OverlayFacts;
    const facts = links === undefined ? rest : { ...rest, links };
    if (!overlaySchema.safeParse(links?.length === 0 ? rest : facts).success) return [];
    const comment = document.contents.commentBefore ?? '';
    return [{ evidence: comment.split('\n').map((line) => line.trim()), facts }];
  });
}

/** Names a question, so that one that was declined is not asked again. */
export function questionKey({ facts }: Question): string {
  const { arxiv, doi, notice, publication, authors, links = [] } = facts;
  const print = publication?.venue ?? publication?.year ?? authors;
  const kind = notice && `${notice.kind} ${notice.source}`;
  return (
    arxiv?.value ?? doi?.value ?? kind ?? print?.source ?? links.map(({ href }) => href).join(' ')
  );
}

/** Whether two ask for one thing, so that an answer to one answers both. */
export function isSameQuestion(one: Question, other: Question): boolean {
  return Object.keys(one.facts).some((field) => field in other.facts);
}
