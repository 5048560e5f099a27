import { describe, expect, it } from 'vitest';
import { activationAllowance as activation } from '../../../rules/citizen/activation-allowance/scheme.js';
import { travelReimbursement } from '../../../rules/citizen/travel-reimbursement/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { EACH_OFFER, facts, line, told, toldUnder } from './lines.js';

// By the guideline of 12 March 2019 two zones are 400 kr. a month, three 550 kr. and four 700 kr.; every sum is reckoned from that.
const FIRST = { from: '2019-04-01', to: '2019-04-15' };
const SECOND = { from: '2019-04-16', to: '2019-04-30' };
const COURSE = { offer: 'vejledning-og-opkvalificering' } as const;

describe('lines of a month', () => {
  it('are taken in the order they were decided, wherever they stand in the file', () => {
    const late = line('late', '550.00', { decidedOn: '2019-04-05' });
    const early = line('early', '550.00');
    expect(told(late, early).lines).toEqual(['overpaid 550.00', 'compliant 0.00']);
    expect(told(early, late).lines).toEqual(['compliant 0.00', 'overpaid 550.00']);
    // Of those decided on one day the later in the file is the second.
    expect(told(late, early, { ...early, id: 'third' }).lines).toEqual(['overpaid 550.00', 'compliant 0.00', 'overpaid 550.00']);
    const { audited } = auditPayments(activation, [late, early]);
    expect(audited[0]?.now.causes.map(({ settledBy }) => settledBy)).toEqual([['early']]);
  });

  it('are judged by the facts of the last decided, wherever it stands in the file', () => {
    // Three zones were found later: 550 kr. are due, and of 700 kr. 150 were too much.
    const correction = line('2', '-150.00', { decidedOn: '2019-05-02' });
    expect(told(correction, line('1', '700.00', { facts: facts(4) })).lines).toEqual(['compliant 0.00', 'compliant 0.00']);
  });

  it('for several offers are judged in the order they were decided', () => {
    // One amount for all: 550 kr. of the first leave 150 kr. of 700 for the second.
    const other = line('2', '700.00', { facts: facts(4, COURSE), decidedOn: '2019-04-05' });
    expect(toldUnder({ 'several-offers': 'one-amount' }, other, line('1', '550.00')).lines).toEqual(['overpaid 550.00', 'compliant 0.00']);
  });
});

describe('one offer', () => {
  it('whose facts differ between days of the month is open: nothing tells what was due for the month', () => {
    // 550 and 700 kr. would be 1,250 kr. for one offer, beyond the 1,000 kr. a month of § 83.
    const open = { lines: ['open undefined', 'open undefined'], months: ['open undefined'] };
    const moved = (amount: string, zones: number) =>
      toldUnder(EACH_OFFER, line('1', '550.00', { period: FIRST }), line('2', amount, { period: SECOND, facts: facts(zones) }));
    expect(moved('700.00', 4)).toMatchObject(open);
    expect(moved('400.00', 2)).toMatchObject(open);
  });

  it('is judged by a later decision that is about all of its days', () => {
    const whole = line('3', '150.00', { facts: facts(4), decidedOn: '2019-05-02' });
    // 275 and 275 and 150 kr. are the 700 kr. of four zones.
    expect(told(line('1', '275.00', { period: FIRST }), line('2', '275.00', { period: SECOND }), whole).months).toEqual(['compliant 0.00']);
  });

  it('is open where a third line is about some of the days of the others', () => {
    const halves = [line('1', '275.00', { period: FIRST }), line('2', '275.00', { period: SECOND })];
    expect(told(...halves, line('3', '150.00', { period: SECOND, facts: facts(4) })).lines).toEqual(Array(3).fill('open undefined'));
  });
});

describe('what is paid for the days of travel, and not for the month', () => {
  // § 175: 36 km beyond 24 a day × 10 days × 1.14 kr. (2026) are 410.40, the whole to the nearest krone.
  const travel = (id: string, from: string, to: string) => ({
    ...({ id, citizen: 'C-1', status: 'paid', amount: '410.00', period: { from, to }, decidedOn: '2026-04-02' } as const),
    facts: {
      ...({ targetGroup: 'sygedagpenge', offer: 'virksomhedspraktik', claim: 'kilometres', offerEndedOn: 'not-ended' } as const),
      ...{ hasExpense: true, dailyTravelKm: 60, days: 10 },
    },
  });
  const verdicts = (...lines: readonly ReturnType<typeof travel>[]) =>
    auditPayments(travelReimbursement, lines).audited.map(({ now }) => `${now.verdict} ${now.difference}`);

  it('is due for each of two halves, and once for days that they share', () => {
    const [first, second] = [travel('1', '2026-03-01', '2026-03-15'), travel('2', '2026-03-16', '2026-03-31')];
    expect(verdicts(first, second)).toEqual(['compliant 0.00', 'compliant 0.00']);
    expect(verdicts(first, { ...first, id: '2' })).toEqual(['compliant 0.00', 'overpaid 410.00']);
  });
});

describe('what takes back', () => {
  it('takes from its own offer, and leaves others of the same days alone', () => {
    const other = line('2', '700.00', { facts: facts(4, COURSE) });
    const back = line('3', '-150.00', { decidedOn: '2019-05-02' });
    expect(toldUnder(EACH_OFFER, line('1', '700.00'), other, back).lines).toEqual(Array(3).fill('compliant 0.00'));
  });

  it('and is for an offer that was not paid takes from the others of its days, but from no other days', () => {
    const back = { facts: facts(3, COURSE), decidedOn: '2019-05-02' };
    // 700 less 150 kr. are the 550 kr. that three zones give.
    expect(told(line('1', '700.00', { facts: facts(4) }), line('2', '-150.00', back)).months).toEqual(['compliant 0.00']);
    const apart = told(line('1', '550.00', { period: FIRST }), line('2', '-150.00', { ...back, period: SECOND }));
    expect(apart.lines).toEqual(['compliant 0.00', 'open undefined']);
  });

  it('leaves the offer it took from one claim still: paid again, it is paid twice', () => {
    const back = line('2', '-150.00', { facts: facts(3, COURSE), decidedOn: '2019-04-02' });
    const again = line('3', '550.00', { decidedOn: '2019-05-02' });
    expect(toldUnder(EACH_OFFER, line('1', '700.00', { facts: facts(4) }), back, again).lines).toEqual([
      'compliant 0.00',
      'compliant 0.00',
      'overpaid 550.00',
    ]);
  });

  it('is more than nothing: a refusal of another offer stands by itself', () => {
    const refusal = line('2', '0.00', { status: 'refused', facts: facts(4, COURSE) });
    expect(toldUnder(EACH_OFFER, line('1', '550.00'), refusal).lines).toEqual(['compliant 0.00', 'should-have-been-paid -700.00']);
  });
});
