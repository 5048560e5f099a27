import Engine from 'publicodes';
import type { Case } from '../cases.js';
import { type Contender, each, paying } from '../contender.js';
import figures from '../figures.json' with { type: 'json' };

const { groups, offers, leastKm, steps, ceiling } = figures;
const among = (name: string, values: readonly string[]) => ({ 'une de ces conditions': values.map((value) => `${name} = '${value}'`) });

const engine = new Engine({
  'target group': { question: 'target group' },
  participates: { question: 'participates' },
  offer: { question: 'offer' },
  'walking km': { question: 'walking km' },
  zones: { question: 'zones' },
  due: {
    'applicable si': {
      'toutes ces conditions': [
        among('target group', groups),
        'participates',
        among('offer', offers),
        `walking km >= ${leastKm}`,
        `zones <= ${steps.at(-1)?.upTo}`,
      ],
    },
    variations: [
      ...steps.slice(0, -1).map(({ upTo, amount }) => ({ si: `zones <= ${upTo}`, alors: amount })),
      { sinon: steps.at(-1)?.amount },
    ],
    plafond: ceiling,
  },
} as ConstructorParameters<typeof Engine>[0]);

export const contender: Contender<unknown> = {
  label: 'publicodes',
  gives: 'the amount and what was missing',
  run: each((given: Case) => {
    engine.setSituation(situationOf(given));
    return engine.evaluate('due').nodeValue;
  }),
  answerOf: paying,
};

/** The facts in its words; one that is missing is left out, as it asks for. */
function situationOf({ targetGroup, participates, offer, walkingKm, zones }: Partial<Case>): Record<string, string | number> {
  return {
    'target group': `'${targetGroup}'`,
    offer: `'${offer}'`,
    ...(participates !== undefined && { participates: participates ? 'oui' : 'non' }),
    ...(walkingKm !== undefined && { 'walking km': walkingKm }),
    ...(zones !== undefined && { zones }),
  };
}
