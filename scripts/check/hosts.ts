/**
 * `npm run check:hosts [-- FOLDER]`: serves a site that was built for the root of a host by those of nginx, Caddy and
 * Python that are installed, after the examples in scripts/hosts, and asks for what readers ask for. Prints each
 * fault, exits 1. It is not part of `npm test`, which installs no servers.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HEADERS } from '../../src/site/files/host-headers.ts';
import { freePorts } from '../lib/free-ports.ts';
import { installedServers, startServer, type HostServer } from './host-servers.ts';

/** How often and after which time a server is asked whether it has begun. */
const START = { tries: 50, pause: 100 } as const;

const folder = path.resolve(process.argv[2] ?? 'dist');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const paper = files.find((file) => /^papers\/[^/]+\.bib$/.test(file))?.replace(/\.bib$/, '') ?? '';
const pdf = files.find((file) => file.endsWith('.pdf'));
const style = files.find((file) => /^_astro\/.*\.css$/.test(file)) ?? '';

interface Expected {
  readonly status: number | readonly number[];
  readonly type?: string;
  readonly location?: string;
  readonly cache?: string;
  /** Whether it comes in gzip. */
  readonly isPacked?: boolean;
}

const HTML = { type: 'text/html; charset=utf-8', cache: 'no-cache' } as const;
const MOVED = { status: [301, 308] } as const;
const MISSING = { status: 404, ...HTML } as const;

const EXPECTED: Readonly<Record<string, Expected>> = {
  '/': { status: 200, ...HTML, isPacked: true },
  '/papers': { ...MOVED, location: '/papers/' },
  '/papers/': { status: 200, ...HTML, isPacked: true },
  [`/${paper}`]: { ...MOVED, location: `/${paper}/` },
  [`/${paper}/`]: { status: 200, ...HTML },
  [`/${paper}/?utm_source=x`]: { status: 200, ...HTML },
  [`/${paper}.bib`]: { status: 200, type: 'application/x-bibtex; charset=utf-8' },
  [`/${paper}.ris`]: { status: 200, type: 'application/x-research-info-systems; charset=utf-8' },
  [`/${paper}.json`]: { status: 200, type: 'application/json' },
  '/papers.bib': { status: 200, cache: 'no-cache', isPacked: true },
  '/papers.json': { status: 200, isPacked: true },
  '/feed.xml': { status: 200, type: 'xml; charset=utf-8', isPacked: true },
  '/search-names.bin': { status: 200, cache: 'no-cache', isPacked: false },
  [`/${style}`]: {
    status: 200,
    type: 'text/css',
    cache: 'public, max-age=31536000, immutable',
  },
  '/robots.txt': { status: 200, type: 'text/plain' },
  ...(pdf !== undefined && { [`/${pdf}`]: { status: 200, type: 'application/pdf' } }),
  '/Papers/': MISSING,
  '/papers/nothing/': MISSING,
  '/_astro/nothing.js': MISSING,
};

let faults = 0;
const servers = installedServers();
const ports = await freePorts(servers.length);
for (const [index, server] of servers.entries()) {
  const found = await tryServer(server, ports[index] ?? 0);
  for (const fault of found) console.error(`${server.name}: ${fault}`);
  console.log(`${server.name}: ${String(found.length)} faults.`);
  faults += found.length;
}
if (servers.length === 0) console.error('None of nginx, Caddy and Python is installed.');
if (faults > 0 || servers.length === 0) process.exitCode = 1;

async function tryServer(server: HostServer, port: number): Promise<readonly string[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'offprint-host-'));
  const { child, origin } = startServer(server, port, folder, scratch);
  try {
    if (!(await hasBegun(origin))) return ['does not begin'];
    const found: string[] = [];
    for (const [address, expected] of Object.entries(EXPECTED)) {
      const response = await fetch(origin + address, {
        redirect: 'manual',
        headers: { 'Accept-Encoding': 'gzip' },
      });
      await response.body?.cancel();
      const wrong = faultsOf(response, expected, server.isConfigured);
      found.push(...wrong.map((fault) => `${address} ${fault}`));
    }
    return found;
  } finally {
    child.kill();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function hasBegun(origin: string): Promise<boolean> {
  for (let tried = 0; tried < START.tries; tried += 1) {
    const isThere = await fetch(origin).then(
      (response) => response.ok,
      () => false,
    );
    if (isThere) return true;
    await wait(START.pause);
  }
  return false;
}

/** Of a host that is not configured only statuses and redirects are asked. */
function faultsOf(
  { status, headers }: Response,
  expected: Expected,
  isConfigured: boolean,
): readonly string[] {
  const faults: string[] = [];
  if (![expected.status].flat().includes(status)) faults.push(`answers ${String(status)}`);
  const location = headers.get('location');
  if (expected.location !== undefined && location !== expected.location) {
    faults.push(`leads to ${String(location)}`);
  }
  if (!isConfigured) return faults;
  const is = (name: string): string => headers.get(name) ?? '';
  const has = (name: string, words = ''): void => {
    if (!is(name).includes(words)) faults.push(`has ${name}: ${is(name)}`);
  };
  has('content-type', expected.type);
  has('cache-control', expected.cache);
  has('content-security-policy', 'frame-ancestors');
  for (const name of ['Referrer-Policy', 'Permissions-Policy', 'X-Content-Type-Options'] as const) {
    has(name, HEADERS[name]);
  }
  const isPacked = is('content-encoding') === 'gzip';
  if (expected.isPacked !== undefined && isPacked !== expected.isPacked) {
    faults.push(isPacked ? 'is packed twice' : 'is not packed');
  }
  return faults;
}
