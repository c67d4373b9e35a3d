// The commands, in the order of the help. A new command is a file in commands/ and a line here.
import type { CommandSpec } from './command.ts';
import { build } from './commands/build.ts';
import { evaluate } from './commands/eval.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { push } from './commands/push.ts';
import { query } from './commands/query.ts';
import { serve } from './commands/serve.ts';
import { stats } from './commands/stats.ts';

export const COMMANDS: readonly CommandSpec[] = [build, extract, stats, explain, query, push, exportCommand, evaluate, serve];
