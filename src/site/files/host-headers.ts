/**
 * What a host should send with every file, in addition to what the pages say: for hosts that read `_headers` and
 * `_redirects` (Netlify, Cloudflare Pages). Cloudflare takes 100 rules of headers with lines of 2,000 characters and
 * 2,000 redirects with lines of 1,000, and ignores the rest.
 */
import { CONTENT_POLICY } from '../head/policy.ts';
import type { Move } from './moves.ts';

/** `frame-ancestors` has no effect in a page's own policy (Content Security Policy Level 3, section 6.4.2). */
export const HEADERS = {
  'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Files in _astro/ never change: their names contain a digest of their content. */
const ASSETS = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;

/**
 * The file `_headers` of a site under `basePath`.
 * @example formatHeaders('/papers/') // '/papers/*\n  Content-Security-Policy: …\n…'
 */
export function formatHeaders(basePath: string): string {
  return rule(`${basePath}*`, HEADERS) + rule(`${basePath}_astro/*`, ASSETS);
}

/**
 * The file `_redirects`: former addresses and where they lead. What may come back has a page that
 * redirects, and no line here.
 * @example formatRedirects([{ from: '/authors/a-osei/', to: '/authors/ada-osei/', isPermanent: true }])
 * // '/authors/a-osei/ /authors/ada-osei/ 301\n'
 */
export function formatRedirects(moves: readonly Move[]): string {
  return moves
    .filter(({ isPermanent }) => isPermanent)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join('\n')}\n`;
}
