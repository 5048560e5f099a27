import { addDays } from '../../../days.js';
import type { TargetGroup } from '../../target-groups/target-group.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { Named } from '../guidelines/guideline.js';
import type { AllowanceLaw } from '../law.js';
import type { Turning } from '../rates/rate-rule.js';
import type { Build, Rules } from './build.js';

/** Whether the guideline covers the case: that it governs, and that it names the group and the offer. */
export function coverageRules({ act, actId, guideline, groupIn }: AllowanceLaw, { condition }: Build): Rules {
  const { groups, offers } = guideline;
  const known = { from: guideline.from, to: addDays(act.days.from, -1) };
  const livesOn = (_: unknown, at: Turning) =>
    at.ask('guideline-of-former-act', {
      'lives-on': () => true,
      lapsed: () => at.gap(`a guideline adopted under ${act.value.provision}`, [known]),
    });
  const groupGiven = (facts: Facts) => groupIn(facts) as TargetGroup;
  return [
    ...(guideline.act === actId ? [] : [condition('guideline-in-force', [], livesOn)]),
    ...(groups === undefined ? [] : [condition('guideline-target-group', ['targetGroup'], naming(groups, 'target group', groupGiven))]),
    ...(offers === undefined
      ? []
      : [
          condition(
            'guideline-offer',
            ['offer'],
            naming(offers, 'offer', ({ offer }: Facts) => offer),
          ),
        ]),
  ];
}

/** Met by what the guideline names; of others nothing is concluded where it leaves them unsaid. */
function naming<T extends string>({ named, others }: Named<T>, what: string, of: (facts: Facts) => T | undefined) {
  const isNamed = (facts: Facts) => named.includes(of(facts) as T);
  if (others === 'excluded') return isNamed;
  return (facts: Facts, at: Turning) => isNamed(facts) || at.gap(`what the guideline says of ${what} "${of(facts)}"`);
}
