#!/usr/bin/env node
// The command `offprint` of the package. It must itself run on old Nodes, so its syntax is old too.
import { readFileSync } from 'node:fs';
import { tooFewAddresses } from './lib/low-memory.mjs';
import { isNewEnough } from './lib/right-node.mjs';

const manifest = new URL('../package.json', import.meta.url);
const oldest = JSON.parse(readFileSync(manifest, 'utf8')).engines.node.replace('>=', '');

const obstacle = tooFewAddresses();

if (obstacle) {
  console.error(obstacle);
  process.exitCode = 1;
} else if (isNewEnough(process.versions.node, oldest.split('.').map(Number))) {
  import('../lib/offprint.js');
} else {
  console.error(
    'Offprint needs Node ' +
      oldest +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org.',
  );
  process.exitCode = 1;
}
