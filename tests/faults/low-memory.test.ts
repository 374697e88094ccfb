import { expect, test } from 'vitest';
import { runAstro } from '../../scripts/lib/build-site.ts';

test('a build without memory says so in a sentence', async () => {
  const hungry = 'const all = []; for (;;) all.push(new Array(1000).fill({}));';
  const ended = await runAstro(['--max-old-space-size=20', '-e', hungry], {});
  expect(ended.code).toBe(1);
  expect(ended.failure).toMatch(/^There is not enough memory to build this site\./);
});

test('a build that is killed from outside does not say that it knows why', async () => {
  const ended = await runAstro(['-e', "process.kill(process.pid, 'SIGKILL')"], {});
  expect(ended.failure).toMatch(/^The build was ended from outside \(SIGKILL\)\./);
});
