// From arguments to an exit code. Knows every command's name and help, and loads nothing before one runs.
import { Argument, Command, CommanderError, Option } from 'commander';
import { EXIT, UsageError, UserError } from '../base/index.ts';
import type { CommandSpec, Invocation, OptionSpec } from './command.ts';
import type { Effects } from './effects.ts';
import { COMMANDS } from './registry.ts';

/** Runs the command line and returns its exit code: 0 done, 1 the user's mistake, 2 not understood, 70 a bug. */
export async function run(argv: readonly string[], effects: Effects, commands: readonly CommandSpec[] = COMMANDS): Promise<number> {
  const debug = argv.includes('--debug');
  let code: number = EXIT.ok;
  const written: Promise<void>[] = [];
  const program = new Command('rapporteur')
    .description('Reads news articles in several languages and reports who said what, who was there, who hosted and who signed.')
    .option('--debug', 'show the stack of an error')
    .version(effects.version, '-V, --version', 'print the version');
  const configure = (command: Command): Command =>
    command
      .exitOverride()
      .showHelpAfterError('(add --help for what it takes)')
      .configureOutput({
        writeOut: (text) => void written.push(effects.out(text)),
        writeErr: (text) => effects.err(text),
        getOutHelpWidth: () => 80,
        getErrHelpWidth: () => 80,
      });
  configure(program);
  for (const spec of commands) {
    const command = configure(program.command(spec.name))
      .summary(spec.summary)
      .description(spec.summary)
      .option('--debug', 'show the stack of an error');
    for (const { name, description } of spec.arguments ?? []) command.addArgument(new Argument(name, description));
    for (const option of spec.options ?? []) command.addOption(toOption(option));
    if (spec.examples) command.addHelpText('after', `\nExamples:\n${spec.examples.map((line) => `  $ ${line}`).join('\n')}`);
    command.action(async () => {
      code = await spec.run(invocationOf(command), effects);
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    await Promise.all(written);
    return code;
  } catch (error) {
    await Promise.all(written);
    return report(error, effects, debug);
  }
}

function toOption({ flags, description, default: value, choices, repeatable }: OptionSpec): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices);
  if (repeatable) option.argParser((next: string, before: string[] | undefined) => [...(before ?? []), next]);
  return value === undefined ? option : option.default(value);
}

function invocationOf(command: Command): Invocation {
  return {
    args: command.processedArgs.map((value: unknown) => (value === undefined ? [] : ([value].flat() as string[]))),
    options: command.opts(),
  };
}

/** Says what went wrong on standard error: one line, or the stack with --debug. */
function report(error: unknown, effects: Effects, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const stack = debug && error instanceof Error ? `${error.stack}\n` : '';
  if (error instanceof UserError) {
    effects.err(stack || `rapporteur: ${error.message}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.userError;
  }
  effects.err(stack || `rapporteur: this is a bug: ${error instanceof Error ? error.message : String(error)} (add --debug for where)\n`);
  return EXIT.bug;
}
