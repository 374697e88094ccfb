export interface Mending {
  readonly formula: string;
  /** Commands to show by their names, when they are what is wrong. */
  readonly unknown: readonly string[];
}

/** Commands that authors run together with the one letter after them, where no plural or other word can be meant. */
const RUN_TOGETHER =
  /^(\\(?:(?:log|ln|sqrt|math(?:bb|cal|bf|rm|frak|scr|sf|it)|boldsymbol|cdot|times|[lg]eq|q?quad|alpha|beta|[gG]amma|[dD]elta|(?:var)?epsilon|[tT]heta|[lL]ambda|[sS]igma|[oO]mega|ell|partial|nabla|infty)(?=[a-rt-zA-Z]$)|(?:sin|cos|tan|exp|max|min|sup|det|dim|(?:wide)?(?:tilde|hat)|bar|vec|(?:over|under)line)(?=[A-Z]$)))([a-zA-Z])$/;

/** `\logn` -> `\log n`; else the command is shown by its name, and two arguments are kept apart. */
export function mendUnknown(formula: string, command: string): Mending {
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
