/** Commands that write a site replace a whole folder: never one in which something else would be lost. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Ends the process with a message unless a site may take the place of `folder`; `content` is the content folder. */
export function requireReplaceable(folder: string, content: string): void {
  if (isReplaceable(folder, ['.', content])) return;
  console.error(
    `${folder} is no site, and all that is in it would be lost. Name a folder that is new or empty, or that has a site.`,
  );
  process.exit(1);
}

/** Of a folder that is not there, that has no visible file, or a home page, and none of the `kept` folders within. */
export function isReplaceable(folder: string, kept: readonly string[]): boolean {
  const contains = (inner: string): boolean => {
    const [first] = path.relative(folder, inner).split(path.sep);
    return first !== '..' && !path.isAbsolute(path.relative(folder, inner));
  };
  if (kept.some(contains)) return false;
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.length === 0 || names.includes('index.html');
}
