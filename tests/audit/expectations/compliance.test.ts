import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { expectCompliance } from '../../../src/audit/expectations/compliance.js';
import type { Payment } from '../../../src/audit/payments/payment.js';
import { InputError } from '../../../src/engine/problem.js';
import type { Plant } from '../payments/planted.js';
import { caseload } from '../payments/planted.js';
import { CARD_PLANTS, WORK_PLANTS } from '../payments/work-caseload.js';
import { GUIDELINE, OFFER, PAID } from './cases.js';

const found = (payment: object) => expectCompliance({ ...PAID, ...payment }, activationAllowance).found.slice(1);
const BOTH = '  by the law as known on 2019-03-28 and the newest law:';

describe('a payment', () => {
  it('that is right passes', () => {
    expect(expectCompliance(PAID, activationAllowance)).toMatchObject({
      pass: true,
      expected: 'a payment that complies with activation-allowance',
      found: ['P-1, paid 550.00 kr. for 2019-04-01 to 2019-04-30 in lyngby-taarbaek', `${BOTH} compliant`],
    });
  });

  it('that is too much, too little or not due is told with the amount and the provision', () => {
    expect(found({ amount: '700.00' }).slice(0, 3)).toEqual([
      `${BOTH} overpaid, 150.00 kr. too much`,
      '    rate gives 550.00 kr. (at most 1000.00)',
      `      ${GUIDELINE}`,
    ]);
    expect(found({ amount: '400.50' })[0]).toBe(`${BOTH} underpaid, 149.50 kr. too little`);
    expect(found({ facts: { ...OFFER, walkingKm: 2.9 } })).toEqual([
      `${BOTH} not entitled, 550.00 kr. too much`,
      '    walking-distance is not met (at least 3)',
      `      ${GUIDELINE}`,
    ]);
  });

  it('that is open or not covered does not pass, and is told what is missing', () => {
    expect(expectCompliance({ ...PAID, facts: { ...OFFER, zones: 5 } }, activationAllowance).pass).toBe(false);
    expect(found({ facts: { ...OFFER, zones: 5 } })).toEqual([
      `${BOTH} open`,
      '    open: how to read zones-beyond-table: top-rate, nothing, ceiling',
      '    rate waits for a reading (at most 1000.00)',
      `      ${GUIDELINE}`,
    ]);
    expect(found({ municipality: 'viborg' })).toEqual([`${BOTH} not covered`, '    nothing checked for guideline on 2019-04-01']);
  });

  // Nobody is paid a negative month: what the line takes from is another, whether 550 kr. were due or nothing.
  it('that takes back is open by itself, and tells to audit it with the payment that it takes from', () => {
    const open = [`${BOTH} open`, '    it takes back what another line paid: audit the lines of the month together (auditPayments)'];
    expect(found({ citizen: 'C-1', amount: '-150.00' })).toEqual(open);
    expect(found({ citizen: 'C-1', amount: '-150.00', facts: { ...OFFER, walkingKm: 2.9 } })).toEqual(open);
    expect(found({ citizen: 'C-1', amount: '-0.00' })[0]).toBe(`${BOTH} underpaid, 550.00 kr. too little`);
  });

  it('without a municipality is of that of the options', () => {
    const { municipality, ...payment } = PAID;
    expect(expectCompliance(payment, activationAllowance, { municipality }).pass).toBe(true);
  });

  it('passes under the readings chosen', () => {
    const payment = { ...PAID, facts: { ...OFFER, zones: 5 }, amount: '700.00' };
    const readings = { 'zones-beyond-table': 'top-rate' } as const;
    expect(expectCompliance(payment, activationAllowance, { readings }).pass).toBe(true);
  });

  it('that cannot be read is misuse', () => {
    expect(() => expectCompliance({ ...PAID, amount: 'much' }, activationAllowance)).toThrow(InputError);
    expect(() => expectCompliance(PAID, activationAllowance, { lov: 'then' } as never)).toThrow(InputError);
    for (const scheme of [undefined, 'activation-allowance', {}])
      expect(() => expectCompliance(PAID, scheme as never)).toThrow(/^Expected a scheme; received /);
  });
});

describe('the award rule', () => {
  /** The line on the reason, of a payment that was planted. */
  const reasonOf = <F>(plants: Readonly<Record<string, Plant<F>>>, name: string, scheme: Parameters<typeof expectCompliance>[1]) => {
    const [planted] = caseload({ [name]: plants[name] as Plant<F> }, { seed: 1, each: 1 });
    return expectCompliance(planted?.payment as Payment<unknown>, scheme).found[2];
  };

  it('is told by what it gives', () => {
    expect(reasonOf(WORK_PLANTS, 'reduced-too-much', workRequirement225 as never)).toBe('    reduction gives 1069.00 kr.');
    expect(reasonOf(WORK_PLANTS, 'a-month-early', workRequirement225 as never)).toBe('    reduction gives nothing for these days');
    expect(reasonOf(CARD_PLANTS, 'wrongly-refused', socialFrikort as never)).toBe('    free-card gives the right');
  });

  it('and a condition rest on a judgement that lacks its reason', () => {
    expect(reasonOf(CARD_PLANTS, 'judgement-without-reason', socialFrikort as never)).toBe(
      '    special-social-problems is met by a judgement without a reason',
    );
  });
});

describe('a reduction', () => {
  const planted = WORK_PLANTS['overtaken-by-a-later-window'];
  const { payment } = planted?.(undefined as never, 'R-1') ?? {};
  if (payment === undefined) throw new Error('the caseload has no reduction that a later act overtook');

  it('that was right then and no longer is passes by the law of then alone', () => {
    const passes = ([undefined, 'then', 'now'] as const).map((law) => expectCompliance(payment, workRequirement225, { law }).pass);
    expect(passes).toEqual([false, true, false]);
  });

  it('is told by both laws, and names the act that overtook it', () => {
    const remark = expectCompliance(payment, workRequirement225);
    expect(remark.found.slice(0, 4)).toEqual([
      'R-1, reduced 1054.00 kr. for 2020-06-01 to 2020-06-30',
      '  by the law as known on 2020-04-15: compliant',
      '  by the newest law: should have been paid, 1054.00 kr. too little',
      '    not-put-off is not met',
    ]);
    expect(remark.message).toContain('pause-covid-19: 2020-03-09/2020-05-31 (§ 1 (aktivlovens § 13 h); Lov nr. 473 af 22. april 2020)');
    expect(expectCompliance(payment, workRequirement225, { law: 'then' }).found).toEqual(remark.found.slice(0, 2));
  });

  it('after the repeal is told since when there is none', () => {
    const late = { ...payment, on: '2025-07-15', decidedOn: '2025-07-15', period: { from: '2025-08-01', to: '2025-08-31' } };
    expect(expectCompliance(late, workRequirement225).found[1]).toBe(
      '  by the law as known on 2025-07-15 and the newest law: not in force, 1054.00 kr. too little, no such right from 2025-07-01',
    );
  });
});
