import { ZenEngine } from '@gorules/zen-engine';
import { NAMED } from '../columns.js';
import { agreed, type Known, type Said, sampleOf } from '../sample.js';
import type { Way } from '../way.js';

const BATCH = 1_000;
const MOST = 20_000;

const node = (id: string, type: string) => ({ id, type, name: id, position: { x: 0, y: 0 } });
const edge = (sourceId: string, targetId: string) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });

/** A table that says `is` of the citizens whom one of its rows fits, and nothing of the others. */
const table = (id: keyof Said, fields: readonly (keyof Known)[], rows: readonly (readonly string[])[]) => ({
  ...node(id, 'decisionTableNode'),
  content: {
    hitPolicy: 'first',
    inputField: 'citizens',
    outputPath: id,
    executionMode: 'loop',
    inputs: fields.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'is', name: 'is', field: 'is' }],
    rules: rows.map((cells, row) => ({
      _id: `${id}-${row}`,
      ...Object.fromEntries(fields.map((field, column) => [field, cells[column]])),
      is: 'true',
    })),
  },
});

const tables = [
  table('counted', ['benefit', 'seniorityMonths', 'absentMonths'], [[NAMED.map((name) => `"${name}"`).join(', '), '>= 12', '<= 6']]),
  table('spoken', ['conversations'], [['>= 4']]),
  table(
    'offered',
    ['offers', 'ordinaryHours'],
    [
      ['>= 1', ''],
      ['', '>= 225'],
    ],
  ),
];

const decision = new ZenEngine().createDecision({
  contentType: 'application/vnd.gorules.decision',
  nodes: [node('in', 'inputNode'), ...tables, node('out', 'outputNode')],
  edges: tables.flatMap(({ id }) => [edge('in', id), edge(id, 'out')]),
});

type Fitting = readonly ({ readonly is: true } | null)[];

/** Three decision tables of one decision, each over the citizens of a call. */
export const way: Way = {
  label: 'GoRules ZEN, 1,000 a call',
  most: MOST,
  open: async (population) => {
    const sample = sampleOf(population, MOST);
    return async () => agreed(sample, await said(sample));
  },
};

async function said(citizens: readonly Known[]): Promise<Said[]> {
  const all: Said[] = [];
  for (let from = 0; from < citizens.length; from += BATCH) {
    const { result } = await decision.evaluate({ citizens: citizens.slice(from, from + BATCH) });
    const { counted, spoken, offered } = result as Readonly<Record<keyof Said, Fitting>>;
    counted.forEach((fits, place) => {
      all.push({ counted: fits !== null, spoken: spoken[place] !== null, offered: offered[place] !== null });
    });
  }
  return all;
}
