/**
 * The process in which Astro works, in the working directory: `build --outDir DIR [--log LEVEL]` or
 * `dev [--port N] [--open]`. What Astro throws is told without its stack.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, dev, type AstroInlineConfig } from 'astro';
import { z } from 'zod';
import { entryFile } from '../src/site/engine.ts';
import { writeCrashLog } from './lib/crash-log.ts';
import { explain } from './lib/explain.ts';
import { followEdits } from './lib/follow-edits.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    outDir: { type: 'string', default: 'dist' },
    log: { type: 'string', default: 'info' },
    port: { type: 'string' },
    open: { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const config: AstroInlineConfig = {
  root,
  // Astro joins the two.
  configFile: path.relative(root, entryFile('config')),
  outDir: values.outDir,
  logLevel: z.enum(['silent', 'warn', 'info']).parse(values.log),
};

process.on('uncaughtException', end);
// Whoever started this process was killed.
process.once('disconnect', () => process.exit(1));
try {
  if (positionals[0] === 'dev') {
    const { open, port } = values;
    await followEdits((last = port === undefined ? undefined : Number(port)) =>
      dev({ ...config, server: { open, ...(last !== undefined && { port: last }) } }),
    );
  } else {
    await build(config);
    process.exit();
  }
} catch (error) {
  end(error);
}

function end(error: unknown): void {
  if (error instanceof Error) writeCrashLog(error.stack ?? error.message);
  const failure = explain(error);
  // Whoever started this process may have a better account of what is wrong.
  if (process.send) process.send(failure, () => process.exit(1));
  else {
    console.error(failure);
    process.exit(1);
  }
}
