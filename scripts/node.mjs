/**
 * `node scripts/node.mjs TARGET ARGUMENTS…` runs a script or a package's command on a Node that is new enough: the one
 * at hand, or else the packaged one. It must itself run on old Nodes, so its syntax is old too.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tooFewAddresses, whyEnded } from './lib/low-memory.mjs';
import { isNewEnough, OLDEST_NODE, packagedNode } from './lib/right-node.mjs';

// Astro tells its makers nothing of how it is used.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const root = fileURLToPath(new URL('..', import.meta.url));
const packages = path.join(root, 'node_modules');
const [name = '', ...args] = process.argv.slice(2);

if (!existsSync(packages)) fail('The packages of Offprint are not installed: run `npm ci` first.');
const obstacle = tooFewAddresses();
if (obstacle) fail(obstacle);
const target = fileOf(name);
if (isNewEnough(process.versions.node)) {
  process.argv.splice(1, process.argv.length, target, ...args);
  import(pathToFileURL(target).href);
} else {
  runPackaged();
}

/**
 * @param {string} command a script of the project, or a package that has a command of its own name
 * @returns {string}
 */
function fileOf(command) {
  if (/\.m?[jt]s$/.test(command)) return path.join(root, command);
  const { bin } = JSON.parse(readFileSync(path.join(packages, command, 'package.json'), 'utf8'));
  return path.join(packages, command, typeof bin === 'string' ? bin : bin[command]);
}

function runPackaged() {
  const packaged = packagedNode(process.platform, process.arch);
  const file = packaged && path.join(packages, packaged);
  if (!file || !existsSync(file)) return fail(needed('none for this platform is installed'));
  const child = spawn(file, [target, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(needed(`${file} does not start (${error.message})`)));
  child.on('exit', (code, signal) => {
    const reason = whyEnded(code, signal);
    if (reason) console.error(reason);
    process.exit(signal ? 128 + constants.signals[signal] : code);
  });
}

/** @param {string} why the packaged Node does not help */
function needed(why) {
  return (
    `Offprint needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.\n` +
    `It brings one as an optional package, but ${why}.\n` +
    'Install a newer Node from https://nodejs.org, or run `npm ci` again without omitting optional packages.'
  );
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
