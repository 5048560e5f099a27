import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { facts, line, told } from './lines.js';

// By the guideline of 12 March 2019 three zones are 550 kr. a month and four are 700 kr.
const REFUSED = { status: 'refused' } as const;

const causes = (...lines: ReturnType<typeof line>[]) =>
  auditPayments(activationAllowance, lines).audited.map(({ now }) => now.causes.map(({ condition }) => condition));

describe('a month with a refusal and a payment', () => {
  it('is paid, whichever came last: what was paid is judged by its kroner', () => {
    const refusal = line('2', '0.00', { ...REFUSED, decidedOn: '2019-04-05' });
    expect(told(line('1', '550.00'), refusal)).toMatchObject({
      lines: ['compliant 0.00', 'compliant 0.00'],
      months: ['compliant 0.00'],
    });
    expect(told(line('1', '700.00'), refusal).months).toEqual(['overpaid 150.00']);
  });

  it('leaves the refusal without a remark where it is the payment that is too little', () => {
    const payment = line('2', '300.00', { decidedOn: '2019-04-05' });
    expect(told(line('1', '0.00', REFUSED), payment)).toMatchObject({
      lines: ['compliant 0.00', 'underpaid -250.00'],
      months: ['underpaid -250.00'],
    });
  });
});

describe('what was decided after the month', () => {
  const late = (amount: string, more: Partial<ReturnType<typeof line>> = {}) => line('1', amount, { decidedOn: '2019-05-01', ...more });

  it('and is too little tells that it does not know whether it was back pay', () => {
    const { audited } = auditPayments(activationAllowance, [late('150.00')]);
    expect(audited[0]?.now.causes.at(-1)).toEqual({
      key: 'underpaid: decided-after-month',
      condition: 'decided-after-month',
      status: 'unknown',
    });
  });

  it('is no back pay where it was refused', () => {
    expect(causes(late('0.00', REFUSED))).toEqual([['rate']]);
  });

  it('is open, and nothing else, where the facts do not tell what was due', () => {
    const { walkingKm: _, ...unknown } = facts(3);
    expect(causes(late('150.00', { facts: unknown }))).toEqual([['walking-distance']]);
  });
});

describe('a month whose award rests on a judgement without a reason', () => {
  // Roskilde pays 750 kr. a month (guideline of 2020), and under 3 km only where health prevents other transport.
  const healthPreventsTransport = { value: true, by: 'sagsbehandler', because: '' };
  const { zones: _, walkingKm: __, ...rest } = facts(3);
  const judged = { ...rest, oneWayKm: 2.5, healthPreventsTransport };
  const inRoskilde = (id: string, amount: string) => {
    const period = { from: '2020-04-01', to: '2020-04-30' };
    const days = { participationPeriod: period, otherAllowances: { covers: period, items: [] } };
    return line(id, amount, { municipality: 'roskilde', period, decidedOn: '2020-04-01', facts: { ...judged, ...days } });
  };

  it('says so on every line, also where the kroner are right', () => {
    expect(told(inRoskilde('1', '300.00'), inRoskilde('2', '450.00'))).toMatchObject({
      lines: ['judgement-without-reason 0.00', 'judgement-without-reason 0.00'],
      months: ['judgement-without-reason 0.00'],
    });
    expect(told(inRoskilde('1', '750.00'), inRoskilde('2', '50.00'))).toMatchObject({
      lines: ['judgement-without-reason 0.00', 'judgement-without-reason 50.00'],
      months: ['judgement-without-reason 50.00'],
    });
  });
});

describe('a right in several lines', () => {
  it('is what was said last', () => {
    const period = { from: '2020-04-01', to: '2020-04-30' };
    const of = { citizen: 'C', amount: '0.00', period, facts: { relief: 'dagpenge' } } as const;
    const months = (...said: readonly ('granted' | 'refused')[]) => {
      const lines = said.map((status, day) => ({ ...of, id: day, status, decidedOn: `2020-04-0${day + 1}` }));
      return auditPayments(pandemicRelief, lines).months.map(({ now }) => now);
    };
    expect(months('granted', 'refused')).toEqual([{ verdict: 'should-have-been-paid' }]);
    expect(months('refused', 'granted')).toEqual([{ verdict: 'compliant' }]);
  });
});
