// Runs Astro: `astro.mjs build …`.
import { spawn } from 'node:child_process';
import { contentFolder } from '../src/site/load-site.ts';
import { astroProcess } from './lib/astro-process.ts';
import { prepareBuild } from './lib/publish-build.ts';

const content = contentFolder(process.env);
const given = process.argv.slice(2);
const build = given[0] === 'build' ? prepareBuild(given, content) : undefined;
const { args, env } = astroProcess(build?.args ?? given, content);
const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', async (code) => {
  process.exit((await build?.end(code === 0)) ?? code ?? 1);
});
