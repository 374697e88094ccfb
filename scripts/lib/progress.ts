/** A progress line on a terminal; silent in a pipe or in CI. */
export interface Progress {
  /** `rest`: more text at the end of the line. */
  readonly update: (done: number, total: number, rest?: string) => void;
  readonly end: () => void;
}

/** Milliseconds between two updates. */
const INTERVAL = 80;

export function showProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { update: () => undefined, end: () => undefined };
  let last = 0;
  return {
    update: (done, total, rest = '') => {
      const now = performance.now();
      if (done < total && now - last < INTERVAL) return;
      last = now;
      stream.write(`\r\u001B[K${label} ${String(done)}/${String(total)}${rest}`);
    },
    end: () => stream.write('\r\u001B[K'),
  };
}
