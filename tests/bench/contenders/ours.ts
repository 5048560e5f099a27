import { type ActivationAllowanceFacts, activationAllowance } from '../../../dist/index.js';
import { type Contender, each } from '../contender.js';
import { OPTIONS } from './options.js';
import { type Assessed, answerOf } from './ours-answer.js';

export const contender: Contender<Assessed> = {
  label: 'regelvaerk: assess(facts, options)',
  gives: 'every finding, citations, working, validation',
  run: each((given) => activationAllowance.assess(given as ActivationAllowanceFacts, OPTIONS)),
  answerOf,
};
