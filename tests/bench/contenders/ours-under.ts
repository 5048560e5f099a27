import { type ActivationAllowanceFacts, activationAllowance } from '../../../dist/index.js';
import { type Contender, each } from '../contender.js';
import { OPTIONS } from './options.js';
import { type Assessed, answerOf } from './ours-answer.js';

const lyngby = activationAllowance.under(OPTIONS);

export const contender: Contender<Assessed> = {
  label: 'regelvaerk: under(options).assess',
  gives: 'every finding, citations, working, validation',
  run: each((given) => lyngby.assess(given as ActivationAllowanceFacts)),
  answerOf,
};
