/** Plays what ends a command between two changes of the disk: a kill, a disk that is full, a right that is lacking. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const WRITES = [
  'writeFileSync',
  'appendFileSync',
  'mkdirSync',
  'copyFileSync',
  'cpSync',
  'symlinkSync',
] as const;
const CHANGES = [...WRITES, 'renameSync', 'rmSync'] as const;

export const FAULTS = ['kill', 'ENOSPC', 'EACCES'] as const;

type Fault = (typeof FAULTS)[number];

/** No process has this number: what is run has ended when somebody asks for it. */
const DEAD = 2 ** 22 + 1;

class Killed extends Error {}

interface Played<Result> {
  /** Undefined where the command was killed, or threw. */
  readonly result: Result | undefined;
  /** What the command threw; undefined where it was killed, or did not. */
  readonly error: unknown;
  /** False when the command ended before the change that was to fail. */
  readonly isBroken: boolean;
}

/**
 * Runs a command whose change of the disk number `at`, from 0, fails. After a kill nothing happens, also not what a
 * `finally` would do. `mount` is a folder that cannot be renamed.
 */
export async function onBrokenDisk<Result>(
  fault: Fault,
  at: number,
  run: () => Result | Promise<Result>,
  mount?: string,
): Promise<Played<Result>> {
  const disk: Record<string, unknown> = fs;
  // To rename and to remove takes no room.
  const played = fault === 'ENOSPC' ? WRITES : CHANGES;
  const sound = new Map(played.map((name) => [name, disk[name]]));
  const { pid } = process;
  let count = 0;
  for (const [name, change] of sound) {
    disk[name] = (...args: unknown[]): unknown => {
      count += 1;
      if (count - 1 === at || (count > at && fault === 'kill')) {
        if (fault === 'kill') throw new Killed();
        throw failure(fault, args[0]);
      }
      if (name === 'renameSync' && args[0] === mount) throw failure('EBUSY', mount);
      return (change as (...args: unknown[]) => unknown)(...args);
    };
  }
  syncBuiltinESMExports();
  Object.defineProperty(process, 'pid', { value: DEAD, configurable: true });
  try {
    const result = await run();
    return { result, error: undefined, isBroken: count > at };
  } catch (error) {
    const thrown = error instanceof Killed ? undefined : error;
    return { result: undefined, error: thrown, isBroken: count > at };
  } finally {
    Object.defineProperty(process, 'pid', { value: pid, configurable: true });
    for (const [name, change] of sound) disk[name] = change;
    syncBuiltinESMExports();
  }
}

function failure(code: string, file: unknown): Error {
  return Object.assign(new Error(code), { code, path: String(file) });
}

/** Plays a fault at each change in turn, until the command ends before it; returns how often it was played. */
export async function atEachChange(
  play: (at: number) => Promise<{ readonly isBroken: boolean }>,
): Promise<number> {
  let played = 0;
  for (let isBroken = true; isBroken; played += 1) ({ isBroken } = await play(played));
  return played;
}

/** Every file below a folder, with its text; empty folders do not count. */
export function textsIn(folder: string): Readonly<Record<string, string>> {
  if (!fs.existsSync(folder)) return {};
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = `${entry.parentPath}/${entry.name}`;
        return [file.slice(folder.length + 1), fs.readFileSync(file, 'utf8')];
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
