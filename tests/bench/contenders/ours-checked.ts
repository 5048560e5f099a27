import { type ActivationAllowanceFacts, activationAllowance, type Checked } from '../../../dist/index.js';
import type { Case } from '../cases.js';
import { type Contender, each } from '../contender.js';
import { OPTIONS } from './options.js';
import { type Assessed, answerOf } from './ours-answer.js';

const lyngby = activationAllowance.under(OPTIONS);

export const contender: Contender<Assessed> = {
  label: 'regelvaerk: under(options).assessChecked',
  gives: 'every finding, citations, working',
  prepare: (given) => activationAllowance.facts.check(given) as unknown as Case,
  run: each((given) => lyngby.assessChecked(given as unknown as Checked<ActivationAllowanceFacts>)),
  answerOf,
};
