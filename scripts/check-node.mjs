// Runs on any Node, old ones too, before everything else: says how to get the right one.
const NEEDED = [22, 12];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [neededMajor = 0, neededMinor = 0] = NEEDED;
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `Offprint needs Node ${NEEDED.join('.')} or newer; this script runs on Node ${process.versions.node}.\n` +
      'The project brings its own: run `npm ci` without --ignore-scripts, then start scripts by `npm run …`.',
  );
  process.exit(1);
}
