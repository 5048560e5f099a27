import type { Command } from 'commander';
import type { Io } from '../io/io.js';

type Add = (program: Command, io: Io, end: (code: number) => void) => void;

/** Every command, loaded when it is asked for: a start reads what the one that is run needs. In the order of the help. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  assess: async () => (await import('./assess.js')).addAssess,
  calculate: async () => (await import('./calculate.js')).addCalculate,
  jobcenterindblik: async () => (await import('./jobcenterindblik.js')).addJobcenterindblik,
  schemes: async () => (await import('./schemes.js')).addSchemes,
  schema: async () => (await import('./schema.js')).addSchema,
  guideline: async () => (await import('./guideline.js')).addGuideline,
  check: async () => (await import('./check.js')).addCheck,
  statement: async () => (await import('./statement.js')).addStatement,
  conformance: async () => (await import('./conformance.js')).addConformance,
  stdio: async () => (await import('./stdio.js')).addStdio,
  sources: async () => (await import('./sources.js')).addSources,
  audit: async () => (await import('./audit.js')).addAudit,
  compare: async () => (await import('./compare.js')).addCompare,
  changes: async () => (await import('./changes.js')).addChanges,
  page: async () => (await import('./page.js')).addPage,
  merge: async () => (await import('./merge.js')).addMerge,
  serve: async () => (await import('./serve.js')).addServe,
  mcp: async () => (await import('./mcp.js')).addMcp,
};

/** Adds the command that stands first, or all of them where none is known by that word: they are listed, or the nearest is told. */
export async function addCommands(program: Command, argv: readonly string[], io: Io, end: (code: number) => void): Promise<void> {
  const [first = ''] = argv;
  const asked = Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
  for (const add of await Promise.all(asked.map((name) => COMMANDS[name]?.()))) add?.(program, io, end);
}
