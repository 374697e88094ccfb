import { describe, expect, test } from 'vitest';
import { createClient, type ClientOptions } from '../../../src/services/client.ts';
import { UnreadableError } from '../../../src/services/answer.ts';
import { serviceOf } from '../../../src/services/services.ts';

const SERVICE = serviceOf('arxiv', {});

type Played = Response | Error;

function failure(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** Answers in turn, on a clock that only sleep moves; `times` is when each was asked. */
function play(answers: readonly Played[], service = SERVICE) {
  let now = 1_000_000;
  let last = 0;
  const times: number[] = [];
  const left = [...answers];
  const options: ClientOptions = {
    fetch: () => {
      times.push(now);
      const answer = left.shift() ?? new Response('the rest');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
    lastRequest: { get: () => last, set: (_queue, time) => (last = time) },
    agent: 'test',
    timeout: 1000,
  };
  const client = createClient(service, options);
  const read = (text: string): string => {
    if (text.startsWith('<')) throw new UnreadableError('the answer is not JSON');
    return text;
  };
  const ask = () => client.get('https://example.org/', read);
  const gaps = () => times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return { ask, client, gaps, times };
}

const answer = (status: number, headers = {}, body = '') => new Response(body, { status, headers });

describe('the client', () => {
  test('keeps the pause between any two requests', async () => {
    const { ask, gaps } = play([answer(200), answer(404), answer(200)]);
    for (let asked = 0; asked < 3; asked += 1) await ask();
    expect(gaps()).toEqual([3000, 3000]);
  });

  test.each([
    ['a Retry-After in seconds', answer(429, { 'retry-after': '7' }), 7000],
    [
      'a Retry-After as a time',
      answer(503, { 'retry-after': new Date(1_010_000).toUTCString() }),
      10_000,
    ],
    ['nothing said', answer(429), 30_000],
  ])('waits after %s', async (_label, first, wait) => {
    const { ask, gaps } = play([first, answer(200, {}, 'here')]);
    expect(await ask()).toEqual({ state: 'answered', value: 'here' });
    expect(gaps()).toEqual([wait]);
  });

  test.each([
    ['is asked too much three times', [answer(429), answer(429), answer(429)], 'overloaded'],
    ['wants to be left alone for an hour', [answer(429, { 'retry-after': '3600' })], 'overloaded'],
    ['refuses', [answer(403)], 'refuses'],
    ['cannot be reached', [failure('ENOTFOUND')], 'cannot be reached'],
  ])('leaves a service alone that %s', async (_label, answers, reason) => {
    const { ask, client, times } = play(answers);
    expect(await ask()).toMatchObject({ state: 'failed' });
    expect(client.stopReason()).toContain(reason);
    const before = times.length;
    await ask();
    expect(times.length).toBe(before);
  });

  test.each([
    ['a reset', failure('ECONNRESET')],
    ['a page of HTML', answer(200, {}, '<html>')],
    ['a server in trouble', answer(502)],
  ])('asks again after %s', async (_label, first) => {
    const { ask, gaps } = play([first, answer(200, {}, 'here')]);
    expect(await ask()).toEqual({ state: 'answered', value: 'here' });
    expect(gaps()).toEqual([3000]);
  });

  test('does not ask again what is refused', async () => {
    const { ask, times } = play([answer(400)]);
    expect(await ask()).toEqual({ state: 'refused', reason: '400' });
    expect(times).toHaveLength(1);
  });

  test('follows the limits of headers', async () => {
    const headers = { 'x-rate-limit-limit': '2', 'x-rate-limit-interval': '1s' };
    const { ask, gaps } = play([answer(200, headers), answer(200, headers)]);
    await ask();
    await ask();
    expect(gaps()).toEqual([550]);
  });
});

describe('serviceOf', () => {
  test.each([
    ['https://export.arxiv.org/api/query', {}],
    ['http://127.0.0.1:1/arxiv/api/query', { OFFPRINT_ARXIV: 'http://127.0.0.1:1/arxiv/' }],
    ['http://127.0.0.1:1/api/query', { OFFPRINT_ARXIV: 'http://127.0.0.1:1/api/query' }],
  ])('asks %s', (address, environment) => {
    expect(serviceOf('arxiv', environment).address).toBe(address);
  });

  test('hurries a stand-in, and nobody else', () => {
    const local = { OFFPRINT_ARXIV: 'http://127.0.0.1:1', OFFPRINT_PACE: '0.1' };
    expect(serviceOf('arxiv', local).pause).toBe(300);
    expect(() => serviceOf('arxiv', { OFFPRINT_PACE: '0.1' })).toThrow('export.arxiv.org');
    expect(() => serviceOf('arxiv', { OFFPRINT_PACE: 'fast' })).toThrow('fast');
    expect(serviceOf('arxiv', { OFFPRINT_PACE: '2' }).pause).toBe(6000);
  });
});
