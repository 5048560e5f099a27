import { choice, cite, optional, pattern, record, said, type ValueOf, yesNo } from '../../../define.js';
import { conditionId } from '../own-answer.js';
import { FLAGS } from './flag.js';
import { onlyGroups } from './limit.js';

/** A fact that must be so. */
const flagIs = { fact: choice(FLAGS), is: yesNo() };

/** A requirement that is not a number: a fact that must be so, only for some groups where they are named. */
export const requirement = record({ ...flagIs, groups: onlyGroups(), cite: optional(cite()) });

/** A case that the guideline settles in a way we do not compute. */
export const unmodelled = record({ ...flagIs, missing: said('what is not computed') });

/** A condition that no fact of ours names: told by the guideline in a sentence, and answered in `ownConditions` or `ownJudgements`. */
export const ownCondition = record({
  id: conditionId(),
  kind: choice(['yes-no', 'judgement'], 'what it takes to answer it:'),
  da: sentence('the condition as a whole sentence in Danish, no question, without { and }'),
  en: optional(sentence('the same in English, no question')),
  is: yesNo('the answer that meets it'),
  groups: onlyGroups(),
  cite: optional(cite()),
});

/** A sentence of a guideline, which stands in statements as it is: a question would be told as what is so. */
function sentence(what: string) {
  return pattern(/^(?!.*\?[\s"'”’«»).]*$)[^{}]*[^{}\s][^{}]*$/s, what);
}

/** A fact that must be so. */
export type FlagIs = Pick<GuidelineRequirement, 'fact' | 'is'>;

/** A requirement that is not a number. */
export type GuidelineRequirement = ValueOf<typeof requirement>;

/** A condition that no fact of ours names. */
export type OwnCondition = ValueOf<typeof ownCondition>;
