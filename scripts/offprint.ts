/** The command line: `offprint COMMAND …`. Without a command it says what to do next. */
import { closestSpelling } from '../src/domain/spelling.ts';
import { COMMANDS, type CommandName } from './commands/table.ts';
import { explain } from './lib/explain.ts';
import { nextStep } from './lib/next-step.ts';

const [name, ...args] = process.argv.slice(2);
process.on('uncaughtException', (error) => {
  console.error(explain(error));
  process.exit(1);
});
process.exitCode = await run(name, args);

async function run(given: string | undefined, rest: readonly string[]): Promise<number> {
  if (given === undefined || ['help', '--help', '-h'].includes(given)) {
    console.log(`${listCommands()}\n\n${nextStep()}`);
    return 0;
  }
  if (!isCommand(given)) {
    const meant = closestSpelling(given, Object.keys(COMMANDS));
    const advice = meant === undefined ? `\n\n${listCommands()}` : ` Did you mean “${meant}”?`;
    console.error(`There is no command “${given}”.${advice}`);
    return 2;
  }
  const { command } = await COMMANDS[given].load();
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.usage);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    const isUsage = isUsageError(error);
    console.error(explain(error) + (isUsage ? `\n\n${command.usage}` : ''));
    return isUsage ? 2 : 1;
  }
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

/** Of `parseArgs`. */
function isUsageError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}

function listCommands(): string {
  const rows = Object.entries(COMMANDS).map(
    ([word, { summary }]) => `  ${word.padEnd(10)} ${summary}`,
  );
  return ['offprint COMMAND [--help]', '', ...rows].join('\n');
}
