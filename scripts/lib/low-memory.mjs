/** What a lack of memory does to Node, in a sentence. The launchers load this, so its syntax is old. */
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

export const LOW_MEMORY =
  'There is not enough memory. Close other programs, or allow Node more where it is limited: ' +
  'NODE_OPTIONS=--max-old-space-size=4096 (megabytes), ulimit -v unlimited.';

const KILLED =
  'It was ended from outside (SIGKILL). Usually the system does this when memory runs out: close other programs, ' +
  'and try again.';

/** What Node and native code do when they are given no memory. */
const ABORTS = ['SIGABRT', 'SIGBUS', 'SIGILL', 'SIGSEGV', 'SIGTRAP'];

/** How the reports begin, of several pages, that they then write. */
export const LAST_WORDS =
  /<--- Last few GCs|FATAL ERROR|# Fatal|memory allocation of|terminate called|panicked/;

/** Of a report on memory, or on threads, for which there is none. */
const ON_MEMORY = /memory|alloc|WouldBlock/i;

/**
 * Undefined for a process that ended by itself, or because somebody asked it to.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @param {string} report its last words
 */
export function whyEnded(code, signal, report = '') {
  // A shell between the two tells of a signal by a number.
  const isEndedBy = (/** @type {string} */ name) =>
    signal === name || code === 128 + Object(constants.signals)[name];
  if (ABORTS.some(isEndedBy) || (code !== 0 && ON_MEMORY.test(report))) return LOW_MEMORY;
  return isEndedBy('SIGKILL') ? KILLED : undefined;
}

/** @param {string} message of what JavaScript throws */
export function isOutOfMemory(message) {
  return /out of memory|allocation failed/i.test(message);
}

/** Megabytes of addresses: Node asks for more than it uses, and ends at once, or later, if it does not get them. */
const LEAST_ADDRESSES = 8000;

/** Undefined where there are enough addresses. */
export function tooFewAddresses(read = () => readFileSync('/proc/self/limits', 'utf8')) {
  let limits;
  try {
    limits = read();
  } catch {
    // Only Linux has this file, and only there the limit is common.
    return undefined;
  }
  const [, bytes] = /^Max address space +(\d+)/m.exec(limits) || [];
  const megabytes = Number(bytes) / 1e6;
  if (!bytes || megabytes >= LEAST_ADDRESSES) return undefined;
  return (
    `The address space is limited to ${Math.round(megabytes)} megabytes (ulimit -v). Node reserves more than ` +
    `${LEAST_ADDRESSES}, most of which it never uses. Run \`ulimit -v unlimited\`, then try again.`
  );
}
