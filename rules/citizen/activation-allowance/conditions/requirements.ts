import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { GuidelineRequirement, OwnCondition } from '../guidelines/requirement.js';
import type { AllowanceLaw } from '../law.js';
import type { Turning } from '../rates/rate-rule.js';
import { type Build, numbered, onlyFor, type Rules } from './build.js';

/** Facts that must be so, conditions the guideline names itself, and cases that it settles in a way that is not computed. */
export function requirementRules(law: AllowanceLaw, build: Build): Rules {
  const { requirements = [], conditions = [], notModelled = [] } = law.guideline;
  return [
    ...requirements.flatMap((requirement) => requirementRule(requirement, law, build)),
    ...conditions.flatMap((own, place) => ownConditionRule(own, numbered('own-condition', place), law, build)),
    ...notModelled.map(({ fact, is, missing }) =>
      build.condition(`not-modelled-${fact}`, [fact], (facts, at) => facts[fact] !== is || at.gap(missing)),
    ),
  ];
}

function requirementRule({ fact, is, groups, cite }: GuidelineRequirement, law: AllowanceLaw, build: Build): Rules {
  const more = { figures: { is: String(is) }, ...(cite && { under: cite }) };
  const rule = build.condition(`requires-${fact}`, [fact], (facts) => facts[fact] === is, more);
  return onlyFor(groups, rule, law, build);
}

/** A condition of the guideline's own: the facts answer it by its id, and a judgement says who judged. */
function ownConditionRule({ id, kind, da, en, is, groups, cite }: OwnCondition, name: string, law: AllowanceLaw, build: Build): Rules {
  const figures = { own: id, says: da, ...(en !== undefined && { saysInEnglish: en }), is: String(is) };
  const answered = ({ ownConditions, ownJudgements }: Facts, at: Turning) => {
    const isAsked = ({ condition }: { readonly condition: string }) => condition === id;
    const answer = kind === 'yes-no' ? ownConditions?.find(isAsked)?.is : ownJudgements?.find(isAsked)?.value;
    if (answer !== undefined) return answer === is;
    return kind === 'yes-no' ? at.lack('ownConditions') : at.judge('ownJudgements', { says: da });
  };
  const mayAsk = [kind === 'yes-no' ? ('ownConditions' as const) : ('ownJudgements' as const)];
  return onlyFor(groups, build.condition(name, [], answered, { figures, mayAsk, ...(cite && { under: cite }) }), law, build);
}
