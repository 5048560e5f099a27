import { ZenEngine } from '@gorules/zen-engine';
import type { Case } from '../cases.js';
import { type Contender, paying } from '../contender.js';
import figures from '../figures.json' with { type: 'json' };

const { groups, offers, leastKm, steps, ceiling } = figures;
const BATCH = 1_000;
const text = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

const columns = ['targetGroup', 'participates', 'offer', 'walkingKm', 'zones'];
const rows = steps.map(({ upTo, amount }, place) => ({
  _id: `row-${place}`,
  targetGroup: text(groups),
  participates: 'true',
  offer: text(offers),
  walkingKm: `>= ${leastKm}`,
  zones: `(${steps[place - 1]?.upTo ?? 0}..${upTo}]`,
  amount: String(Math.min(amount, ceiling)),
}));

const content = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'table',
      position: { x: 0, y: 0 },
      content: {
        hitPolicy: 'first',
        inputField: 'cases',
        outputPath: 'answers',
        executionMode: 'loop',
        inputs: columns.map((field) => ({ id: field, name: field, field })),
        outputs: [{ id: 'amount', name: 'amount', field: 'amount' }],
        rules: rows,
      },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
  ],
};

const decision = new ZenEngine().createDecision(content);

type Row = { readonly amount?: number } | null;

export const contender: Contender<Row> = {
  label: 'GoRules ZEN, 1,000 a call',
  gives: 'the amount alone; no validation',
  run: async (cases: readonly Case[]) => {
    const answers: Row[] = [];
    for (let from = 0; from < cases.length; from += BATCH) {
      const { result } = await decision.evaluate({ cases: cases.slice(from, from + BATCH) });
      answers.push(...(result as { answers: Row[] }).answers);
    }
    return answers;
  },
  answerOf: (row) => paying(row?.amount),
};
