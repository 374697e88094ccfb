/**
 * What a page may load and do (Content Security Policy Level 3): everything from this site, nothing inline except
 * the theme script, which is allowed by its hash. No text becomes markup or the address of a script (Trusted Types),
 * except the address of the search's worker.
 */
import { createHash } from 'node:crypto';
import { THEME_SCRIPT } from './theme-script.ts';

const THEME_HASH = createHash('sha256').update(THEME_SCRIPT).digest('base64');

const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': `'self' 'sha256-${THEME_HASH}'`,
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'offprint',
} as const;

/** For a `<meta http-equiv>`. */
export const CONTENT_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
