import { createInterface } from 'node:readline/promises';
import { USAGE } from '../lib/complete/options.ts';
import { complete } from '../lib/complete/run.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: USAGE,
  run: (args) =>
    complete(args, process.env, {
      log: console.log,
      error: console.error,
      ask: async (question) => {
        if (!process.stdin.isTTY) return undefined;
        const lines = createInterface({ input: process.stdin, output: process.stdout });
        const answer = await lines.question(question);
        lines.close();
        return answer.trim();
      },
    }),
};
