export interface Repair {
  readonly formula: string;
  /** Unknown commands, to be shown by their names. */
  readonly unknown: readonly string[];
}

/** A known command run together with the letter after it, where no other command can be meant. */
const RUN_TOGETHER =
  /^(\\(?:(?:log|ln|sqrt|math(?:bb|cal|bf|rm|frak|scr|sf|it)|boldsymbol|cdot|times|[lg]eq|q?quad|alpha|beta|[gG]amma|[dD]elta|(?:var)?epsilon|[tT]heta|[lL]ambda|[sS]igma|[oO]mega|ell|partial|nabla|infty)(?=[a-rt-zA-Z]$)|(?:sin|cos|tan|exp|max|min|sup|det|dim|(?:wide)?(?:tilde|hat)|bar|vec|(?:over|under)line)(?=[A-Z]$)))([a-zA-Z])$/;

/** Repairs `\logn` to `\log n`; any other command is shown by its name, with a space between its arguments. */
export function repairUnknownCommand(formula: string, command: string): Repair {
  const [, known, letter] = RUN_TOGETHER.exec(command) ?? [];
  const everywhere = new RegExp(`\\\\${command.slice(1)}(?![a-zA-Z])`, 'g');
  if (known !== undefined && letter !== undefined)
    return { formula: formula.replace(everywhere, () => `${known}{${letter}}`), unknown: [] };
  const called = new RegExp(
    `(\\\\${command.slice(1)})((?:\\s*\\{(?:[^{}]|\\{[^{}]*\\})*\\}){2,})`,
    'g',
  );
  const apart = formula.replace(
    called,
    (_all, name: string, groups: string) => name + groups.replace(/\}\s*\{/g, '}\\ {'),
  );
  return { formula: apart, unknown: [command] };
}
