/** A command of Offprint, run in the folder of a site. */
export interface Command {
  /** What may follow its name, and what each part does. */
  readonly usage: string;
  /** The exit code. What it throws is told as a message. */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}
