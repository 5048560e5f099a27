import { Command } from 'commander';
import { addConformance } from '../../src/cli/commands/conformance.js';
import { addSources } from '../../src/cli/commands/sources.js';
import { addStdio } from '../../src/cli/commands/stdio.js';
import type { Io } from '../../src/cli/io/io.js';
import { blocks, type Ran } from './run-in-process.js';

/** Runs one of the commands that try other programs and sources; a misuse is thrown. */
export async function command(argv: readonly string[], input = ''): Promise<Omit<Ran, 'err'>> {
  const out: string[] = [];
  let code = -1;
  const io: Io = {
    stdin: () => blocks([input]),
    stdout: { write: async (text) => void out.push(text) },
    stderr: { terminal: false, write: async () => undefined },
    now: () => 0,
  };
  const program = new Command('regelvaerk').exitOverride();
  for (const add of [addStdio, addConformance, addSources]) {
    add(program, io, (ended) => {
      code = ended;
    });
  }
  await program.parseAsync(argv, { from: 'user' });
  return { code, out: out.join('') };
}
