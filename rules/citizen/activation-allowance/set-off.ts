import { isDue, type Kroner, minus, shareOf } from '../../define.js';
import type { ActivationAllowanceFacts as Facts } from './facts.js';
import type { SetOff } from './guidelines/set-off.js';
import { rounded, type Turning } from './rates/rate-rule.js';

/** The facts that a set-off is reckoned from; what was not read is a condition of its own and no part of the award. */
export function setOffNeeds({ absence, sanction, travelReimbursement }: SetOff): readonly (keyof Facts & string)[] {
  return [
    ...(absence === 'days' ? ['absentDays' as const] : []),
    ...(sanction === 'days' ? ['sanctionedDays' as const] : []),
    ...(travelReimbursement === 'amount' ? ['travelReimbursement' as const] : []),
  ];
}

/** Whether days are set off: then the planned days of the month must be known where there are any. */
export function isByDays({ absence, sanction }: SetOff): boolean {
  return absence === 'days' || sanction === 'days';
}

/** Whether there is anything to set off in a month. */
export function isSetOff(facts: Facts, setOff: SetOff): boolean {
  return daysOff(facts, setOff) > 0 || (setOff.travelReimbursement === 'amount' && isDue(kronerOff(facts, setOff)));
}

/** What is left when the days not attended, and what was awarded for the same month, are set off; nothing left is nothing due. */
export function lessSetOff(due: Kroner, facts: Facts, setOff: SetOff, at: Turning): Kroner | null {
  const days = daysOff(facts, setOff);
  const kept = days === 0 ? due : ofDaysKept(due, days, at);
  const kroner = kronerOff(facts, setOff);
  const left = isDue(kroner) ? minus(kept, at.show('travel-reimbursement', kroner, 'kr./month')) : kept;
  return isDue(left) ? left : null;
}

function ofDaysKept(due: Kroner, days: number, at: Turning): Kroner {
  const planned = at.need('daysInMonth');
  at.show('days-kept', `${planned - days}/${planned}`, 'days');
  const { amount, isRounded } = shareOf(due, planned - days, planned);
  return isRounded ? rounded(amount, at) : amount;
}

function daysOff({ absentDays = 0, sanctionedDays = 0 }: Facts, { absence, sanction }: SetOff): number {
  return (absence === 'days' ? absentDays : 0) + (sanction === 'days' ? sanctionedDays : 0);
}

function kronerOff({ travelReimbursement = NOTHING }: Facts, setOff: SetOff): Kroner {
  return setOff.travelReimbursement === 'amount' ? travelReimbursement : NOTHING;
}

const NOTHING: Kroner = '0.00';
