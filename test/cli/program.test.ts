import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/index.ts';
import type { CommandSpec } from '../../src/cli/command.ts';
import { run } from '../../src/cli/program.ts';
import { COMMANDS } from '../../src/cli/registry.ts';
import { makeEffects, runCli } from './harness.ts';

const failing = (error: unknown): CommandSpec => ({
  name: 'fail',
  summary: 'fails',
  run: async () => {
    throw error;
  },
});
const runWith = async (args: string[], error: unknown) => {
  const { effects, captured } = makeEffects();
  return { code: await run(args, effects, [failing(error)]), err: captured.err };
};

describe('run', () => {
  it('lists every command with its summary, and helps with each', async () => {
    const { code, out } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(out.replace(/\s+/gu, ' ')).toContain(summary);
      const help = await runCli([name, '--help']);
      expect([help.code, help.err]).toEqual([0, '']);
      expect(help.out).toContain(`Usage: rapporteur ${name}`);
    }
  });

  it("tells a user's mistake in one line and ends with 1", async () => {
    expect(await runWith(['fail'], new UserError('x', 'no such thing: give another'))).toEqual({
      code: 1,
      err: 'rapporteur: no such thing: give another\n',
    });
  });

  it('calls a bug a bug and ends with 70', async () => {
    const { code, err } = await runWith(['fail'], new TypeError('x is undefined'));
    expect(code).toBe(70);
    expect(err).toBe('rapporteur: this is a bug: x is undefined (add --debug for where)\n');
  });

  it.each([[['--debug', 'fail']], [['fail', '--debug']]])('shows the stack with %j', async (args) => {
    const { code, err } = await runWith(args, new TypeError('x is undefined'));
    expect(code).toBe(70);
    expect(err).toMatch(/TypeError: x is undefined\n\s+at /u);
  });
});
