import type { Words } from '../../../src/engine/value-words.js';
import { factOf, finding, KM, same, telling, YES } from '../../reasons/made-up.js';

const CHOICE: Words = {
  as: 'choice',
  names: { short: same('kort kursus'), long: same('langt kursus'), tiny: same('lektion'), eight: same('foredrag') },
};
const FIT: Words = { as: 'yes-no', yes: same('Du er rask'), no: same('Du er syg') };
const DAY: Words = { as: 'day', instead: { always: same('altid') } };
export const facts = {
  cycles: factOf(YES, '{value}.'),
  offer: factOf(CHOICE, 'Dit tilbud er {value}.'),
  fit: factOf(FIT, '{value}.'),
  km: factOf(KM, 'Vejen til tilbuddet er {value}.'),
  past: factOf(CHOICE, 'Før var det {value}.'),
  stay: factOf({ as: 'period' }, 'Det varer {value}.'),
  covers: factOf({ as: 'period' }, 'Vi dækker {value}.'),
  begun: factOf(DAY, 'Tilbuddet begyndte den {value}.'),
  ended: factOf(DAY, 'Tilbuddet sluttede den {value}.'),
};
export const GIVEN = {
  cycles: true,
  offer: 'short',
  fit: { value: true, by: 'x', because: 'y' },
  km: 4,
  begun: '2021-05-01',
  ended: 'always',
};

/** A made-up case, held against letters by the words that stand here. */
export function held(
  findings: readonly ReturnType<typeof finding>[],
  conditions: object = {},
  given: object = GIVEN,
  readings: object = {},
) {
  return telling({ outcome: 'open', facts: given, findings: [...findings, finding('award')] }, { facts, conditions }, 'da', {
    readings: readings as never,
  });
}
