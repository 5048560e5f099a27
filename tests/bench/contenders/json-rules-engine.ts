import { Engine, type EngineResult, type RuleProperties } from 'json-rules-engine';
import { type Contender, paying } from '../contender.js';
import figures from '../figures.json' with { type: 'json' };

const { groups, offers, leastKm, steps, ceiling } = figures;

const rules: RuleProperties[] = steps.map(({ upTo, amount }, place) => ({
  conditions: {
    all: [
      { fact: 'targetGroup', operator: 'in', value: groups },
      { fact: 'participates', operator: 'equal', value: true },
      { fact: 'offer', operator: 'in', value: offers },
      { fact: 'walkingKm', operator: 'greaterThanInclusive', value: leastKm },
      { fact: 'zones', operator: 'greaterThan', value: steps[place - 1]?.upTo ?? 0 },
      { fact: 'zones', operator: 'lessThanInclusive', value: upTo },
    ],
  },
  event: { type: 'due', params: { amount: Math.min(amount, ceiling) } },
}));

const engine = new Engine(rules, { allowUndefinedFacts: true });

export const contender: Contender<EngineResult> = {
  label: 'json-rules-engine',
  gives: 'conditions of each rule with their results',
  run: async (cases) => {
    const answers: EngineResult[] = [];
    for (const given of cases) answers.push(await engine.run({ ...given }));
    return answers;
  },
  answerOf: ({ events }) => paying(events[0]?.params?.amount),
};
