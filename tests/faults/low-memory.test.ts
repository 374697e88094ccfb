/** What a lack of memory does to a process, and what is said of it. */
import { expect, test } from 'vitest';
import { runAstro } from '../../scripts/lib/build-site.ts';
import { tooFewAddresses, whyEnded } from '../../scripts/lib/low-memory.mjs';

test.each([
  ['too small a heap', 'const all = []; for (;;) all.push(new Array(1000).fill({}));'],
  ['an abort', 'process.abort()'],
  [
    'native code that gets no memory',
    "console.error('memory allocation of 9 bytes failed'); process.exit(1)",
  ],
  ['native code that gets no thread', "console.error('panicked: WouldBlock'); process.exit(1)"],
])('of %s a build says that there is not enough memory', async (_label, code) => {
  const ended = await runAstro(['--max-old-space-size=20', '-e', code], {});
  expect(ended.code).toBe(1);
  expect(ended.failure).toMatch(/^There is not enough memory\./);
});

test('a build that is killed from outside does not say that it knows why', async () => {
  const ended = await runAstro(['-e', "process.kill(process.pid, 'SIGKILL')"], {});
  expect(ended.failure).toMatch(/^It was ended from outside \(SIGKILL\)\./);
});

test.each([
  { code: null, signal: 'SIGTRAP', said: /^There is not enough memory/ },
  { code: 134, signal: null, said: /^There is not enough memory/ },
  { code: 137, signal: null, said: /^It was ended from outside/ },
  { code: null, signal: 'SIGTERM', said: undefined },
  { code: 1, signal: null, said: undefined },
] as const)('of a process that ends with $code or $signal', ({ code, signal, said }) => {
  const reason = whyEnded(code, signal);
  expect(reason).toEqual(said && expect.stringMatching(said));
});

test.each([
  { limit: '2097152000', said: /limited to 2097 megabytes .* `ulimit -v unlimited`/ },
  { limit: '9097152000', said: undefined },
  { limit: 'unlimited', said: undefined },
])('of an address space of $limit bytes', ({ limit, said }) => {
  const limits = `Limit  Soft Limit  Hard Limit  Units\nMax address space         ${limit}  unlimited  bytes\n`;
  expect(tooFewAddresses(() => limits)).toEqual(said && expect.stringMatching(said));
});

test('where the system does not say what is limited, nothing is', () => {
  const missing = (): never => {
    throw new Error('ENOENT');
  };
  expect(tooFewAddresses(missing)).toBeUndefined();
});
