import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { addDays, firstOfMonth } from '../../../src/engine/day.js';
import { monthOf, type Period } from '../../../src/engine/period.js';

/** The first whole calendar month in which a guideline governs. */
export function wholeMonthOf({ from }: Pick<AllowanceGuideline, 'from'>): Period {
  return monthOf(from === firstOfMonth(from) ? from : addDays(monthOf(from).to, 1));
}

/** A rate's lowest number of zones that gives anything. */
function zonesOf({ rate }: AllowanceGuideline): number {
  return rate.kind === 'zones' ? (rate.steps.find(({ amount }) => amount !== null)?.from ?? 1) : 1;
}

/** The answers that meet the conditions that a guideline names itself. */
function ownConditionsOf({ conditions = [] }: AllowanceGuideline, kind: 'yes-no' | 'judgement') {
  return conditions.filter((own) => own.kind === kind);
}

/** Facts of a citizen who meets every condition of a guideline for a whole month, with every fact that any rate asks for. */
export function meetingFacts(guideline: AllowanceGuideline, month = wholeMonthOf(guideline)): ActivationAllowanceFacts {
  const judged = { by: 'caseworker', because: 'the documents of the case' };
  return {
    targetGroup: guideline.groups?.named[0] ?? 'jobparat-kontanthjaelp',
    participates: true,
    offer: 'virksomhedspraktik',
    participationPeriod: month,
    otherAllowances: { covers: month, items: [] },
    zones: zonesOf(guideline),
    walkingKm: 12,
    oneWayKm: 12,
    dailyTravelKm: 20,
    daysPerWeek: 5,
    daysInMonth: 20,
    hoursPerDay: 6,
    obviouslyEducationReady: false,
    healthPreventsTransport: { value: false, ...judged },
    assessedAmount: { value: '500.00', ...judged },
    documentedExpense: '500.00',
    cheapestFare: '500.00',
    otherFare: '500.00',
    absentDays: 0,
    sanctionedDays: 0,
    travelReimbursement: '0.00',
    claimedOn: guideline.claims?.first ?? month.from,
    courseGranted: '2024-01-01',
    ownConditions: ownConditionsOf(guideline, 'yes-no').map(({ id, is }) => ({ condition: id, is })),
    ownJudgements: ownConditionsOf(guideline, 'judgement').map(({ id, is }) => ({ condition: id, value: is, ...judged })),
    ...Object.fromEntries((guideline.requirements ?? []).map(({ fact, is }) => [fact, is])),
    ...Object.fromEntries((guideline.notModelled ?? []).map(({ fact, is }) => [fact, !is])),
  };
}
