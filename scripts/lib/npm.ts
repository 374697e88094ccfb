import { spawnSync, type SpawnSyncOptions, type SpawnSyncReturns } from 'node:child_process';

/** Runs npm to its end. On Windows it is a batch file, which only a shell can run. */
export function runNpm(
  args: readonly string[],
  options: SpawnSyncOptions,
): SpawnSyncReturns<string> {
  const all = { ...options, encoding: 'utf8' } as const;
  if (process.platform !== 'win32') return spawnSync('npm', args, all);
  const quoted = args.map((arg) => `"${arg}"`);
  return spawnSync(['npm', ...quoted].join(' '), { ...all, shell: true });
}
