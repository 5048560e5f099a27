import { type Contender, each } from '../contender.js';
import { type Ruled, ruled } from './rule.js';

export const contender: Contender<Ruled> = {
  label: 'plain JS',
  gives: 'failed conditions; no validation',
  run: each(ruled),
  answerOf: ({ outcome, amount }) => ({ outcome, amount }),
};
