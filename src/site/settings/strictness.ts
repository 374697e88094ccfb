import type { Paper } from '../../domain/paper.ts';
import type { MarkupIssue } from '../../markup/issue.ts';
import type { Site } from '../site.ts';

/** Ends the build of a strict site at the first paper whose markup cannot be shown as intended. */
export function refuseIssues(
  { id }: Pick<Paper, 'id'>,
  issues: readonly MarkupIssue[],
  { strict, folder }: Site,
): void {
  if (!strict || issues.length === 0) return;
  const lines = issues.map(({ message, hint }) => `${folder}/papers/${id}.md: ${message} ${hint}`);
  throw new Error(lines.join('\n'));
}

/** The message for a content folder without papers. */
export function noPapers(folder: string): string {
  return `There is no paper in ${folder}/papers. Run \`npm run import\` first: it makes papers of ${folder}/listings.`;
}
