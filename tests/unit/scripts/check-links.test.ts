/** Links are visited on a server of this machine that behaves as badly as those of the web. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultOfAddress } from '../../../scripts/lib/links-out.ts';
import { visitLink } from '../../../scripts/check/visit-link.ts';
import { visitLinks } from '../../../scripts/check/visit-links.ts';

const OPTIONS = { timeout: 30_000, pause: 1, tries: 3, agent: 'test' } as const;

/** `METHOD /path` of every request, in order. */
let asked: string[] = [];
let origin = '';
/** What `/busy` has left to refuse. */
let refusals = 0;

const answer: RequestListener = (request, response) => {
  const { method, url = '/' } = request;
  asked.push(`${String(method)} ${url}`);
  const end = (status: number, headers: Record<string, string> = {}): void => {
    response.writeHead(status, headers).end(method === 'GET' ? 'a page' : undefined);
  };
  if (url === '/slow') return;
  if (url === '/dropped') request.socket.destroy();
  else if (url === '/no-head') end(method === 'HEAD' ? 405 : 200);
  else if (url === '/busy') end((refusals -= 1) >= 0 ? 503 : 200);
  else if (url === '/moved') end(301, { location: '/moved-again' });
  else if (url === '/moved-again') end(308, { location: `${origin}/here` });
  else if (url === '/for-now') end(302, { location: '/here' });
  else if (url === '/moved-away') end(301, { location: '/gone' });
  else if (url === '/circle') end(302, { location: '/circle' });
  else if (url === '/no-programs') end(403);
  else if (url === '/broken') end(500);
  else if (url === '/gone') end(404);
  else end(200);
};
const server = createServer(answer);

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
});

describe('visitLink', () => {
  test.each([
    ['/here', 'alive', '200', ['HEAD /here']],
    ['/no-head', 'alive', '200', ['HEAD /no-head', 'GET /no-head']],
    ['/for-now', 'alive', '200', ['HEAD /for-now', 'HEAD /here']],
    ['/gone', 'dead', '404', ['HEAD /gone', 'GET /gone']],
    ['/no-programs', 'doubtful', '403', ['HEAD /no-programs', 'GET /no-programs']],
  ] as const)('asks for %s and finds it %s', async (url, state, detail, requests) => {
    expect(await visitLink(origin + url, OPTIONS)).toEqual({ state, detail, movedTo: undefined });
    expect(asked).toEqual(requests);
  });

  test.each([
    ['/dropped', 'dead', /^no answer: /],
    ['/circle', 'dead', 'more than 10 redirects'],
    ['/moved-away', 'dead', '404'],
    ['/broken', 'doubtful', '500'],
  ] as const)('tries %s and finds it %s', async (url, state, detail) => {
    const visit = await visitLink(origin + url, OPTIONS);
    expect(visit.state).toBe(state);
    expect(visit.detail).toMatch(detail);
  });

  test('does not wait for a host that never answers', async () => {
    const { state, detail } = await visitLink(`${origin}/slow`, { ...OPTIONS, timeout: 100 });
    expect([state, detail]).toEqual(['dead', 'no answer: nothing within 0.1 s']);
  });

  test('tries again where a host is in trouble or drops the line, and nowhere else', async () => {
    for (const url of ['/broken', '/dropped']) await visitLink(origin + url, OPTIONS);
    const gets = asked.filter((each) => each.startsWith('GET'));
    expect(gets.filter((each) => each.endsWith('/broken'))).toHaveLength(3);
    expect(gets.filter((each) => each.endsWith('/dropped')).length).toBeGreaterThanOrEqual(3);
    refusals = 3;
    expect(await visitLink(`${origin}/busy`, OPTIONS)).toMatchObject({ state: 'alive' });
  });

  test('tells where a permanent redirect leads in the end', async () => {
    const movedTo = `${origin}/here`;
    expect(await visitLink(`${origin}/moved`, OPTIONS)).toMatchObject({ state: 'moved', movedTo });
  });

  test('finds a host that does not listen dead', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    const { state, detail } = await visitLink(`http://127.0.0.1:${String(port)}/`, OPTIONS);
    expect([state, detail]).toEqual(['dead', 'no answer: ECONNREFUSED']);
  });
});

test('visitLinks asks one host one thing at a time, and forgets no link', async () => {
  const addresses = ['/a', '/b', '/c'].map((url) => origin + url);
  const visits = await visitLinks(addresses, { ...OPTIONS, hosts: 4 });
  expect([...visits.keys()]).toEqual(addresses);
  expect(asked).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /c']);
});

test.each([
  ['https://example.org/a?b=c', undefined],
  ['mailto:ada@example.org', undefined],
  ['http://localhost:4321/', undefined],
  ['https://[2001:db8::1]/', undefined],
  ['https:/example.org', 'two slashes belong before the host'],
  ['https://exam ple.org', 'it is no address'],
  ['https://arxiv/abs/2207.00391', 'its host has no domain'],
  ['https://example.org@evil.example/', 'a user’s name stands before the host'],
])('faultOfAddress: %s', (address, fault) => {
  expect(faultOfAddress(address)).toBe(fault);
});

test('the command calls no link dead if no host answers', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-links-'));
  writeFileSync(path.join(folder, 'index.html'), `<a href="${origin}/dropped">x</a>`);
  const child = spawn(process.execPath, ['scripts/check/links.ts', folder, '--tries', '1']);
  const [output, error] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  expect(child.exitCode).toBe(2);
  expect(output).not.toContain('leads nowhere');
  expect(error).toContain('is this machine online?');
  rmSync(folder, { recursive: true });
});

test('the command names dead links with their pages, and writes a report', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-links-'));
  const report = path.join(folder, 'report.json');
  const page = ['/here', '/gone#part', '/moved', '/no-programs']
    .map((url) => `<a href="${origin}${url}">x</a>`)
    .join('');
  writeFileSync(path.join(folder, 'index.html'), `${page}<a href="/papers/">own</a>`);
  const child = spawn(process.execPath, [
    'scripts/check/links.ts',
    folder,
    '--json',
    report,
    '--pause',
    '0',
  ]);
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(child.exitCode).toBe(1);
  expect(output).toContain(`${origin}/gone leads nowhere (404)\n  on index.html\n`);
  expect(output).toContain(`${origin}/moved has moved for good (to ${origin}/here)`);
  expect(output).toContain(`${origin}/no-programs may lead nowhere (403)`);
  expect(output).toContain('4 links out, 1 alive, 1 moved, 1 doubtful, 1 dead.');
  expect(JSON.parse(readFileSync(report, 'utf8'))).toContainEqual({
    address: `${origin}/gone`,
    state: 'dead',
    detail: '404',
    pages: ['index.html'],
  });
  rmSync(folder, { recursive: true });
});
