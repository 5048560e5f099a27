import { type ActivationAllowanceFacts, activationAllowance, type Checked } from '../../../dist/index.js';
import { type Contender, each } from '../contender.js';
import { type Mixed, UNDER } from '../mix.js';
import { type Assessed, answerOf } from './ours-answer.js';

const laws = UNDER.map((options) => activationAllowance.under(options));

export const contender: Contender<Assessed, Mixed> = {
  label: 'regelvaerk: under(options).assessChecked',
  gives: 'every finding, citations, working, open questions',
  prepare: ({ facts, under }) => ({
    facts: activationAllowance.facts.check(facts as ActivationAllowanceFacts) as unknown as Mixed['facts'],
    under,
  }),
  run: each(({ facts, under }) =>
    (laws[under] as (typeof laws)[number]).assessChecked(facts as unknown as Checked<ActivationAllowanceFacts>),
  ),
  answerOf,
};
