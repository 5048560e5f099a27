import { isDue } from '../../../define.js';
import type { AllowanceLaw } from '../law.js';
import type { Build, Rules } from './build.js';

/** What a guideline sets off in a way that was not read: where there is any, no amount follows and none is refused. */
export function unreadSetOffRules({ guideline: { setOff = {} } }: AllowanceLaw, { condition }: Build): Rules {
  const { absence, sanction, travelReimbursement } = setOff;
  return [
    ...(absence === 'not-read'
      ? [condition('set-off-absence', ['absentDays'], ({ absentDays }, at) => absentDays === 0 || at.gap('set-off for absence'))]
      : []),
    ...(sanction === 'not-read'
      ? [
          condition(
            'set-off-sanction',
            ['sanctionedDays'],
            ({ sanctionedDays }, at) => sanctionedDays === 0 || at.gap('set-off for sanctions'),
          ),
        ]
      : []),
    ...(travelReimbursement === 'not-read'
      ? [
          condition(
            'set-off-travel',
            ['travelReimbursement'],
            ({ travelReimbursement: kroner }, at) => !isDue(kroner) || at.gap('set-off for the travel reimbursement'),
          ),
        ]
      : []),
  ];
}
