/** A command of Offprint; it runs in the folder of a site. */
export interface Command {
  /** The text of --help. */
  readonly usage: string;
  /** Returns the exit code. An error that it throws is printed as a message. */
  readonly run: (args: readonly string[]) => number | Promise<number>;
}
