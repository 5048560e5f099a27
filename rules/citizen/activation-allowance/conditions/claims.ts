import { addDays, addMonths, type Day, firstOfMonth } from '../../../days.js';
import type { AllowanceLaw } from '../law.js';
import type { Build, Rules } from './build.js';

/** When the allowance must be claimed: between two days, or by the end of so many months after the month it is for. */
export function claimRules({ guideline: { claims = {} } }: AllowanceLaw, { condition }: Build): Rules {
  const { first, last, monthsBack } = claims;
  const byThen = (on: Day) => addDays(addMonths(firstOfMonth(on), (monthsBack as number) + 1), -1);
  return [
    ...(first === undefined
      ? []
      : [condition('claimed-from', ['claimedOn'], ({ claimedOn }, at) => claimedOn >= at.show('claims-from', first, 'date'))]),
    ...(last === undefined
      ? []
      : [condition('claimed-by', ['claimedOn'], ({ claimedOn }, at) => claimedOn <= at.show('claims-until', last, 'date'))]),
    ...(monthsBack === undefined
      ? []
      : [
          condition('claimed-in-time', ['claimedOn'], ({ claimedOn }, at) => claimedOn <= at.show('claim-by', byThen(at.on), 'date'), {
            figures: { monthsBack: String(monthsBack) },
          }),
        ]),
  ];
}
