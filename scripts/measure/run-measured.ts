/** Runs a script of Node to its end and says what it took. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const usageSchema = z.object({
  userCPUTime: z.number(),
  systemCPUTime: z.number(),
  maxRSS: z.number(),
});

export interface Measured {
  readonly wallSeconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

export interface Run {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Fails when the script does. */
export async function measure({ args, env = {}, cwd }: Run): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-bench-'));
  const report = path.join(folder, 'usage.json');
  const reporter = pathToFileURL(path.resolve('scripts/measure/report-usage.mjs')).href;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', USAGE_REPORT: report },
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  const wall = performance.now() - start;
  if (code !== 0) throw new Error(`It ended with ${String(code)}: node ${args.join(' ')}`);
  const usage = usageSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(folder, { recursive: true });
  return {
    wallSeconds: round(wall / 1000),
    processorSeconds: round((usage.userCPUTime + usage.systemCPUTime) / 1_000_000),
    peakMegabytes: Math.round(usage.maxRSS / 1024),
  };
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
