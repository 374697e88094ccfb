/** `npm run complete`: see `npm run complete -- --help`. */
import { createInterface } from 'node:readline/promises';
import { complete } from './lib/complete/run.ts';

process.exitCode = await complete(process.argv.slice(2), process.env, {
  log: (text) => {
    console.log(text);
  },
  error: (text) => {
    console.error(text);
  },
  ask: async (question) => {
    if (!process.stdin.isTTY) return undefined;
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await lines.question(question);
    lines.close();
    return answer.trim();
  },
});
