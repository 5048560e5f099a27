import { describe, expect, it } from 'vitest';
import type { WorkRequirementFacts } from '../../../rules/citizen/work-requirement-225/facts.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { expectCompliance } from '../../../src/audit/expectations/compliance.js';
import { auditPayments } from '../../../src/audit/payments/audit.js';
import { decidedBy, dueOnceDecided, hindrancesOf } from '../../../src/audit/payments/decided-first.js';
import type { Payment } from '../../../src/audit/payments/payment.js';
import type { Verdict } from '../../../src/audit/payments/verdict.js';
import { IDLE } from '../../rules/work-requirement-225/person.js';

const JUNE = { from: '2022-06-01', to: '2022-06-30' };
const [MAY, LATE] = ['2022-05-20', '2022-08-20'] as const;

describe('what was due of what was decided', () => {
  const cite = { title: 'An act', provision: '§ 1' };
  const found = (verdict: Verdict['verdict'], due?: string): Verdict => ({ verdict, ...(due && { due }), causes: [], readings: [] });
  const late = hindrancesOf({ decidedFirst: cite }, {}, JUNE.from);
  const judged = (of: Verdict, amount: string, ...decided: (readonly [stands: string, decidedOn: string])[]) => {
    const lines = decided.map(([stands, decidedOn]) => ({ stands, decidedOn }));
    const { verdict, difference, due, causes } = dueOnceDecided(of, { amount, decided: lines }, late, []);
    return [verdict, difference, due, causes.map(({ condition }) => condition).join()];
  };
  const [all, none] = [found('compliant', '1069.00'), found('open')];
  const nothing = ['should-have-been-paid', '-1069.00', '0.00', 'decided-first'];

  it.each([
    ['as found, where all was decided in time', all, '1069.00', [['1069.00', MAY]], ['compliant', undefined, '1069.00', '']],
    ['as found, on the first day', all, '1069.00', [['1069.00', '2022-06-01']], ['compliant', undefined, '1069.00', '']],
    ['nothing, on the day after', all, '1069.00', [['1069.00', '2022-06-02']], nothing],
    [
      'the part that was in time',
      all,
      '1069.00',
      [
        ['600.00', MAY],
        ['469.00', LATE],
      ],
      ['underpaid', '-469.00', '600.00', 'decided-first'],
    ],
    [
      'no more than the facts give',
      found('underpaid', '500.00'),
      '1069.00',
      [
        ['600.00', MAY],
        ['469.00', LATE],
      ],
      ['underpaid', undefined, '500.00', ''],
    ],
    ['nothing, though the facts are not known', none, '1069.00', [['1069.00', LATE]], nothing],
    [
      'not settled, where a part may be',
      none,
      '1069.00',
      [
        ['600.00', MAY],
        ['469.00', LATE],
      ],
      ['open', undefined, undefined, ''],
    ],
    ['nothing, and nothing was withheld', found('overpaid', '1069.00'), '0.00', [['0.00', LATE]], ['compliant', '0.00', '0.00', '']],
    [
      'nothing, and it is wrong twice',
      found('should-have-been-paid', '0.00'),
      '9.00',
      [['9.00', LATE]],
      ['should-have-been-paid', '-9.00', '0.00', 'decided-first'],
    ],
  ] as const)('%s', (_, of, amount, decided, expected) => {
    expect(judged(of, amount, ...decided)).toEqual(expected);
  });

  it('is told by what stands in its way, and no longer by what the facts alone gave', () => {
    // Of 600 kr. withheld 500 might be; decided too late nothing might.
    const causes = [{ key: 'underpaid: reduction', condition: 'reduction', status: 'met' } as const];
    const told = dueOnceDecided(
      { ...found('underpaid', '500.00'), causes },
      { amount: '600.00', decided: [{ stands: '600.00', decidedOn: LATE }] },
      late,
      [],
    );
    expect(told).toEqual({
      verdict: 'should-have-been-paid',
      difference: '-600.00',
      due: '0.00',
      causes: [
        { key: 'should-have-been-paid: decided-first (An act, § 1)', condition: 'decided-first', provision: cite, status: 'failed' },
      ],
      readings: [],
    });
  });

  it('what takes back may be decided later', () => {
    const lines = [
      { amount: '1069.00', decidedOn: MAY },
      { amount: '-69.00', decidedOn: LATE },
    ];
    expect(decidedBy(lines, ['1000.00', '0.00'])).toEqual([{ stands: '1000.00', decidedOn: MAY }]);
  });
});

// Full reduction a month, Bornholm 2022: 1,069 kr. It takes effect on 1 June, so that the citizen is heard by 1 May (order 474/2020, § 6).
describe('lines of the first month of a reduction', () => {
  const HEARD = '2022-04-25';
  type Line = readonly [amount: string, decidedOn: string];
  const audit = (facts: WorkRequirementFacts, ...lines: readonly Line[]) => {
    const of = { citizen: 'C', status: 'reduced', period: JUNE, on: '2022-05-15', facts: { ...IDLE, ...facts } } as const;
    return auditPayments(
      workRequirement225,
      lines.map(([amount, decidedOn], id): Payment<WorkRequirementFacts> => ({ ...of, id, amount, decidedOn })),
    );
  };
  const told = (facts: WorkRequirementFacts, ...lines: readonly Line[]) => {
    const { audited, months } = audit(facts, ...lines);
    const verdicts = audited.map(({ then, now }) => {
      expect(then).toEqual(now);
      return [now.verdict, now.difference, now.causes.map(({ condition }) => condition).join()].join(' ');
    });
    return [...verdicts, ...months.map(({ now }) => `${now.verdict} ${now.difference} of ${now.due}`)];
  };

  it('decided the day after the hearing is right', () => {
    expect(told({ heardOn: HEARD }, ['1069.00', '2022-04-26'])).toEqual(['compliant 0.00 ', 'compliant 0.00 of 1069.00']);
  });

  it.each([
    ['on the day of the hearing', HEARD],
    ['before it', '2022-04-24'],
  ])('decided %s is wrong with all that was withheld, 1,069 kr.', (_, decidedOn) => {
    expect(told({ heardOn: HEARD }, ['1069.00', decidedOn])).toEqual([
      'should-have-been-paid -1069.00 heard-first',
      'should-have-been-paid -1069.00 of 0.00',
    ]);
  });

  it('says where it stands that the citizen is heard first', () => {
    const [line] = audit({ heardOn: HEARD }, ['1069.00', HEARD]).audited;
    expect(line?.now.causes).toMatchObject([
      { condition: 'heard-first', status: 'failed', provision: { source: 'bek-474-2020', provision: '§ 6, stk. 1' } },
    ]);
  });

  it('is not settled where the day of the hearing is not known', () => {
    expect(told({ heardOn: undefined }, ['1069.00', '2022-04-26'])).toEqual(['open  heard-in-time', 'open undefined of undefined']);
  });

  it('heard first counts even where something else of the case is not known', () => {
    expect(told({ heardOn: HEARD, hours: undefined }, ['1069.00', HEARD])[0]).toBe('should-have-been-paid -1069.00 heard-first');
  });

  // Repealed from 1 July 2025 (act 1655 of 2024): nothing lays down when the citizen is heard, so that the repeal alone is told.
  it('after the repeal is wrong because of the repeal', () => {
    const of = {
      citizen: 'C',
      status: 'reduced',
      amount: '1069.00',
      decidedOn: '2025-07-15',
      facts: { ...IDLE, heardOn: '2025-07-15' },
    } as const;
    const line = { ...of, id: 1, period: { from: '2025-08-01', to: '2025-08-31' }, on: '2025-07-20' };
    const { audited } = auditPayments(workRequirement225, [line]);
    expect(audited[0]?.now).toMatchObject({ verdict: 'not-in-force', difference: '-1069.00' });
    expect(audited[0]?.now.causes.map(({ condition }) => condition)).toEqual(['in-force']);
  });

  it('without a day of decision cannot be read, and leaves the month open', () => {
    const { rejected, months } = audit({ heardOn: HEARD }, ['600.00', '2022-04-26'], ['469.00', undefined as unknown as string]);
    expect(rejected.map(({ problems }) => problems.map(({ path }) => path))).toEqual([['decidedOn']]);
    expect(months.map(({ now }) => now)).toEqual([{ verdict: 'open' }]);
  });

  it('taken back and decided anew after the hearing is right: only the first decision came too early', () => {
    const lines: readonly Line[] = [
      ['1069.00', '2022-04-20'],
      ['-1069.00', '2022-04-26'],
      ['1069.00', '2022-04-26'],
    ];
    expect(told({ heardOn: HEARD }, ...lines).at(-1)).toBe('compliant 0.00 of 1069.00');
  });

  // 600 kr. decided before the hearing are not due, 469 decided after it are.
  it('of which one was decided before the hearing is wrong with that line alone', () => {
    expect(told({ heardOn: HEARD }, ['600.00', '2022-04-20'], ['469.00', '2022-04-28'])).toEqual([
      'underpaid -600.00 heard-first',
      'compliant 0.00 ',
      'underpaid -600.00 of 469.00',
    ]);
  });

  // 600 kr. decided in time are due, 469 decided in August are not.
  it('of which one was decided after the month began is wrong with that line alone', () => {
    expect(told({}, ['600.00', MAY], ['469.00', LATE])).toEqual([
      'compliant 0.00 ',
      'underpaid -469.00 decided-first',
      'underpaid -469.00 of 600.00',
    ]);
  });

  // 600 kr. before the hearing and 469 after the month began: neither is due.
  it('decided too early and too late tells both', () => {
    expect(told({ heardOn: HEARD }, ['600.00', '2022-04-20'], ['469.00', LATE]).at(-1)).toBe('should-have-been-paid -1069.00 of 0.00');
    const { audited } = audit({ heardOn: HEARD }, ['600.00', '2022-04-20'], ['469.00', LATE]);
    expect(audited[0]?.now.causes.map(({ condition }) => condition)).toEqual(['heard-first', 'decided-first']);
  });

  it('withheld twice by mistake, too late the second time, and taken back is right', () => {
    expect(told({}, ['1069.00', MAY], ['1069.00', LATE], ['-1069.00', '2022-09-01']).at(-1)).toBe('compliant 0.00 of 1069.00');
  });

  it('withheld too late and taken back is right: nothing could be withheld', () => {
    expect(told({}, ['1069.00', LATE], ['-1069.00', '2022-09-01']).at(-1)).toBe('compliant 0.00 of 0.00');
  });

  it('taken back and withheld again too late is wrong', () => {
    expect(told({}, ['1069.00', MAY], ['-1069.00', '2022-07-01'], ['1069.00', LATE]).at(-1)).toBe('should-have-been-paid -1069.00 of 0.00');
  });
});

// The reduction goes on: the case has the day of its decision, and what it finds of it is told once.
it('a later month tells once that the citizen was not heard before the decision', () => {
  const facts = { ...IDLE, reduced: true, reducedFrom: '2022-05-01', heardOn: '2022-03-20', decidedOn: '2022-03-20' };
  const line = { id: 1, citizen: 'C', status: 'reduced', period: JUNE, amount: '1069.00', decidedOn: '2022-03-20', facts } as const;
  const { audited } = auditPayments(workRequirement225, [line]);
  expect(audited[0]?.now).toMatchObject({ verdict: 'should-have-been-paid', difference: '-1069.00' });
  expect(audited[0]?.now.causes.map(({ condition }) => condition)).toEqual(['heard-first']);
});

// Unmarried, full reduction: 1,069 kr. a month in 2022 (Bornholm). Heard 20 September, so help may fall from 1 November (order 474/2020, § 6).
describe('the first month of a reduction without a day judged', () => {
  const NOVEMBER = { from: '2022-11-01', to: '2022-11-30' };
  const facts = { ...IDLE, warnedOn: '2022-04-15', heardOn: '2022-09-20' };
  const line = { id: 1, citizen: 'C', status: 'reduced', amount: '1069.00', decidedOn: '2022-10-15', period: NOVEMBER } as const;
  const of = (more: object) => {
    const [audited] = auditPayments(workRequirement225, [{ ...line, facts, ...more }]).audited;
    return [audited?.on, audited?.then.verdict, audited?.now.verdict, audited?.now.difference];
  };

  it('is judged at the end of the month before, by § 13 g, stk. 2, and is right', () => {
    expect(of({})).toEqual(['2022-10-31', 'compliant', 'compliant', '0.00']);
    expect(expectCompliance({ ...line, facts }, workRequirement225).pass).toBe(true);
  });

  it('is judged so where its days begin later in the month', () => {
    expect(of({ period: { from: '2022-11-10', to: '2022-11-30' } })[0]).toBe('2022-10-31');
  });

  it('goes by the day that it names, and once the help is reduced by its own first day', () => {
    expect(of({ on: '2022-10-15' })).toEqual(['2022-10-15', 'compliant', 'compliant', '0.00']);
    const reduced = { ...facts, reduced: true, reducedFrom: '2022-11-01', decidedOn: '2022-10-15' };
    expect(of({ facts: reduced })).toEqual(['2022-11-01', 'compliant', 'compliant', '0.00']);
  });
});

// Decided 15 May, warned 30 June, help reduced from 1 January 2023: six months lie between (30 June + 6 months = 30 December). Full reduction of 2023 by § 109: 1,090 kr.
describe('a warning after the decision', () => {
  const facts = { ...IDLE, warnedOn: '2022-06-30', heardOn: '2022-05-01' };
  const JANUARY = { from: '2023-01-01', to: '2023-01-31' };
  const line = { id: 1, citizen: 'C', status: 'reduced', amount: '1090.00', decidedOn: '2022-05-15', period: JANUARY, facts } as const;
  const audit = (readings: object, more: object = {}) => auditPayments(workRequirement225, [{ ...line, ...more }], { readings }).audited[0];

  it('is asked about in the first month, and nothing is said of the kroner', () => {
    const now = audit({})?.now;
    expect(now).toMatchObject({
      verdict: 'open',
      causes: [{ condition: 'warned-first', status: 'unknown' }],
      questions: [{ kind: 'reading', reading: 'warned-after-decision', options: ['first', 'in-time'], condition: 'warned-first' }],
    });
    expect(now).not.toHaveProperty('difference');
  });

  it('goes by the reading that is chosen, and names it', () => {
    const taken = (option: string) => [{ reading: 'warned-after-decision', option, by: 'caller' }];
    expect(audit({ 'warned-after-decision': 'in-time' })?.now).toMatchObject({ verdict: 'compliant', readings: taken('in-time') });
    expect(audit({ 'warned-after-decision': 'first' })?.now).toMatchObject({
      verdict: 'should-have-been-paid',
      difference: '-1090.00',
      causes: [{ condition: 'warned-first', status: 'failed' }],
      readings: taken('first'),
    });
  });

  it('is asked about beside a day that lacks', () => {
    expect(audit({}, { facts: { ...facts, heardOn: undefined } })?.now).toMatchObject({
      verdict: 'open',
      causes: [{ condition: 'heard-in-time' }, { condition: 'warned-first', status: 'unknown' }],
      questions: [
        { kind: 'fact', fact: 'heardOn' },
        { kind: 'reading', reading: 'warned-after-decision' },
      ],
    });
  });

  it('is asked about once in a month after', () => {
    const later = { ...facts, reduced: true, reducedFrom: '2023-01-01', decidedOn: '2022-05-15' };
    expect(audit({}, { facts: later })?.now.questions).toHaveLength(1);
  });

  it('is nothing to ask about where the letter came the day before, or the reduction is wrong anyway', () => {
    expect(audit({}, { decidedOn: '2022-07-01' })?.now).toMatchObject({ verdict: 'compliant', readings: [] });
    expect(audit({}, { facts: { ...facts, benefit: 'other' } })?.now).toMatchObject({ verdict: 'should-have-been-paid' });
  });
});
