/** Links to report a mistake, with a message that already names the file and its fields. */
import type { Site } from '../site.ts';

interface Report {
  /** `content/overlays/osei-2021-rain.yaml` */
  readonly file: string;
  /** What can be wrong: `title`, `authors`. */
  readonly fields: readonly string[];
  /** What the page is about, in plain text. */
  readonly about: string;
}

/** Undefined when content/site.yaml has no address for corrections. */
export function reportLink({ corrections }: Site, report: Report): string | undefined {
  return corrections === undefined ? undefined : reportAddress(corrections, report);
}

/**
 * A mail address gets subject and body, a form such as GitHub's for a new issue gets title and body.
 * @example reportAddress('mailto:a@example.org', report) // 'mailto:a@example.org?subject=…&body=…'
 */
export function reportAddress(target: string, { file, fields, about }: Report): string {
  const body = [
    `Paper or person: ${about}`,
    `File: ${file}`,
    `Field (keep what is wrong): ${fields.join(', ')}`,
    'What is wrong:',
    'What is right:',
    'Source, so that others can check it:',
  ].join('\n');
  const subjectName = target.startsWith('mailto:') ? 'subject' : 'title';
  const parameters = [
    [subjectName, `Mistake in ${file}`],
    ['body', `${body}\n`],
  ].map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `${target}${target.includes('?') ? '&' : '?'}${parameters.join('&')}`;
}
