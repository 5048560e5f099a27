import type { ActivationAllowanceFacts, WorkRequirementFacts } from 'regelvaerk';
import type { Payment } from 'regelvaerk/audit';
import { allowance, reduction, walksFarEnough } from './system.js';

// What the system decides, told as payments: all that a host writes to have its own system audited.

const april = { from: '2019-04-01', to: '2019-04-30' };

/** What the system pays, or refuses, a citizen in an offer in Lyngby-Taarbæk in April 2019. */
export function allowanceDecided(journey: { walkingKm: number; zones: number }): Payment<ActivationAllowanceFacts> {
  const paid = walksFarEnough(journey.walkingKm);
  return {
    id: `${journey.walkingKm} km, ${journey.zones} zones`,
    facts: {
      targetGroup: 'jobparat-kontanthjaelp',
      participates: true,
      offer: 'virksomhedspraktik',
      participationPeriod: april,
      otherAllowances: { covers: april, items: [] },
      ...journey,
    },
    status: paid ? 'paid' : 'refused',
    amount: paid ? allowance(journey.zones) : '0.00',
    period: april,
    decidedOn: '2019-03-28',
    municipality: 'lyngby-taarbaek',
  };
}

const known = { from: '2015-01-01', to: '2022-12-31' };

/** By how much the system reduces kontanthjælp in the month after the day, from the hours worked in one month. */
export function reductionDecided(
  on: string,
  month: string,
  hours: number,
  period: Payment<unknown>['period'],
): Payment<WorkRequirementFacts> {
  const worked = { from: `${month}-01`, to: `${month}-30`, hours, kind: 'ordinary', employer: 'butik' } as const;
  return {
    id: `${hours} hours in ${month}`,
    facts: {
      benefit: 'kontanthjaelp',
      maritalStatus: 'unmarried',
      rateBase: 'non-parent',
      appliedOn: '2018-01-01',
      helpPeriods: { covers: known, items: [known] },
      hours: { covers: known, items: [worked] },
      pauses: { covers: known, items: [] },
      exempt: { value: false, by: 'sagsbehandler', because: 'Ingen dokumenterede begrænsninger i arbejdsevnen.' },
      reduced: false,
      warnedOn: '2019-01-02',
      heardOn: '2020-01-02',
    },
    status: 'reduced',
    amount: reduction(on, { [month]: hours }),
    period,
    on,
    decidedOn: on,
  };
}
