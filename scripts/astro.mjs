// Runs Astro on the project's own Node and without its usage reports: `node scripts/astro.mjs build …`.
import './check-node.mjs';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// TypeScript can be read only after the check.
const { prepareBuild } = await import('./lib/publish-build.ts');

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const given = process.argv.slice(2);
const build = given[0] === 'build' ? prepareBuild(given) : undefined;
const child = spawn(process.execPath, [astro, ...(build?.args ?? given)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', async (code) => {
  await build?.end(code === 0);
  process.exit(code ?? 1);
});
