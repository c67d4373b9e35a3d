// The shape of a command. A command file holds its own arguments, options and help; what it needs to run it imports when it runs.
import type { Effects } from './effects.ts';

export interface OptionSpec {
  /** As commander takes them: `--port <number>`. */
  flags: string;
  description: string;
  default?: string | boolean;
  choices?: readonly string[];
  /** May be given several times: the values are gathered in a list. */
  repeatable?: boolean;
}

export interface CommandSpec {
  name: string;
  summary: string;
  /** As commander takes them: `<input...>`. */
  arguments?: readonly { name: string; description: string }[];
  options?: readonly OptionSpec[];
  /** Shown under --help. */
  examples?: readonly string[];
  /** Returns the exit code; a user's mistake is thrown as UserError. */
  run(invocation: Invocation, effects: Effects): Promise<number>;
}

/** What the user typed after the command's name. */
export interface Invocation {
  /** One list of words for each argument. */
  args: readonly (readonly string[])[];
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** The value of an option that takes one. */
export function optionText(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a flag was given. */
export function optionFlag(invocation: Invocation, name: string): boolean {
  return invocation.options[name] === true;
}

export const JSON_OPTION: OptionSpec = { flags: '--json', description: 'print JSON instead of tables' };
export const JUDGEMENTS_OPTION: OptionSpec = {
  flags: '--judgements <file>',
  description: 'JSON file of keys that are the same, or are not',
};
export const GRAPH_OPTION: OptionSpec = { flags: '--graph <dir>', description: 'folder that build wrote', default: 'out' };
export const READING_OPTIONS: readonly OptionSpec[] = [
  { flags: '--language <tag>', description: 'language of all articles, instead of finding it out' },
  {
    flags: '--format <format>',
    description: 'format of all inputs, instead of telling it by their names',
    choices: ['text', 'markdown', 'html', 'jsonl'],
  },
  { flags: '--max-size <megabytes>', description: 'largest article that is read', default: '10' },
  { flags: '--packs <dir>', description: 'folder with further language packs' },
  { flags: '--knowledge <dir>', description: 'folder with further knowledge files' },
  { flags: '--rules-only', description: 'rules alone, without the trained models of names and links' },
];
