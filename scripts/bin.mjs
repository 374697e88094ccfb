#!/usr/bin/env node
// The command `offprint` of the package. It must itself run on old Nodes, so its syntax is old too.
import { isNewEnough, OLDEST_PACKED } from './lib/right-node.mjs';

if (isNewEnough(process.versions.node, OLDEST_PACKED)) {
  import('../lib/offprint.js');
} else {
  console.error(
    'Offprint needs Node ' +
      OLDEST_PACKED.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org.',
  );
  process.exitCode = 1;
}
