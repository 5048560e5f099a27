import { type ActivationAllowanceFacts, activationAllowance } from '../../../dist/index.js';
import { type Contender, each } from '../contender.js';
import { type Mixed, UNDER } from '../mix.js';
import { type Assessed, answerOf } from './ours-answer.js';

const laws = UNDER.map((options) => activationAllowance.under(options));

export const contender: Contender<Assessed, Mixed> = {
  label: 'regelvaerk: under(options).assess',
  gives: 'every finding, citations, working, validation, open questions',
  run: each(({ facts, under }) => (laws[under] as (typeof laws)[number]).assess(facts as ActivationAllowanceFacts)),
  answerOf,
};
