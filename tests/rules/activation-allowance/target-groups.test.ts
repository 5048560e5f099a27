import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { targetGroupNumbers } from '../../../rules/citizen/target-groups/numbers.js';
import { TARGET_GROUPS } from '../../../rules/citizen/target-groups/target-group.js';
import { caught } from './caught.js';

/** LAB § 2 as read at foxylex.dk (nr. 1-7) and in the minutes (nr. 9-14); § 6 as in bek. 2636/2021 (nr. 1-11) and the pages on § 176 (nr. 12, 13). */
const NUMBERS = {
  dagpenge: ['2.1', '6.1'],
  'jobparat-kontanthjaelp': ['2.2', '6.2'],
  'aktivitetsparat-kontanthjaelp': ['2.3', '6.3'],
  revalidering: ['2.4', '6.10'],
  sygedagpenge: ['2.5', '6.6'],
  foertidspension: ['2.6', '6.11'],
  'varige-begraensninger': ['2.7', '6.9'],
  'nyuddannet-med-handicap': ['2.8', undefined],
  'under-18': ['2.9', '6.13'],
  selvforsoergende: ['2.10', '6.12'],
  ressourceforloeb: ['2.11', '6.8'],
  uddannelsesparat: ['2.12', '6.4'],
  'aktivitetsparat-uddannelseshjaelp': ['2.13', '6.5'],
  jobafklaring: ['2.14', '6.7'],
  kontantydelse: [undefined, undefined],
} as const;

describe('target groups', () => {
  it('have their numbers in both acts', () => {
    const numbers = targetGroupNumbers();
    expect(Object.keys(numbers).sort()).toEqual([...TARGET_GROUPS].sort());
    for (const group of TARGET_GROUPS) {
      const [first, second] = NUMBERS[group];
      const own = { ...(first !== undefined && { 'lab-2016': first }), ...(second !== undefined && { 'lab-2019': second }) };
      expect(numbers[group]).toStrictEqual(own);
    }
  });

  it.each(TARGET_GROUPS)('%s is assessed alike by id and by number', (group) => {
    const [first, second] = NUMBERS[group];
    const outcome = (targetGroup: object | string, on: string) => {
      const facts = { targetGroup, walkingKm: 5 } as never;
      const { facts: _, ...rest } = activationAllowance.assess(facts, { on, municipality: 'lyngby-taarbaek' });
      return rest;
    };
    if (first !== undefined) expect(outcome({ act: 'lab-2016', number: first }, '2019-04-01')).toEqual(outcome(group, '2019-04-01'));
    if (second !== undefined) expect(outcome({ act: 'lab-2019', number: second }, '2020-04-01')).toEqual(outcome(group, '2020-04-01'));
  });

  it('a number of the other act, an unknown number and contradictory days are listed together', () => {
    const facts = {
      targetGroup: { act: 'lab-2019', number: '6.3' },
      participates: true,
      participationPeriod: { from: '2019-05-01', to: '2019-05-31' },
      daysInMonth: 31,
    } as const;
    const { of, problems } = caught(() => activationAllowance.assess(facts, { on: '2019-04-01', municipality: 'lyngby-taarbaek' }));
    expect(of).toBe('facts');
    expect(problems).toEqual([
      {
        path: 'targetGroup.act',
        code: 'contradiction',
        expected: expect.stringContaining('lab-2016; 6.3 is 2.3 there ("aktivitetsparat-kontanthjaelp")'),
        received: '6.3 of lab-2019',
      },
      {
        path: 'participationPeriod',
        code: 'contradiction',
        expected: 'a period that touches 2019-04, the month judged, because participates is true',
        received: '2019-05-01 to 2019-05-31',
      },
      { path: 'daysInMonth', code: 'contradiction', expected: 'at most the 30 days of 2019-04', received: '31' },
    ]);
  });

  it('a number that its act does not have: the numbers it has are listed', () => {
    const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
    const { problems } = caught(() => activationAllowance.assess({ targetGroup: { act: 'lab-2016', number: '2.15' } }, options));
    expect(problems).toMatchObject([{ path: 'targetGroup.number', received: '2.15 of lab-2016' }]);
    const [listed, numbers] = problems[0]?.expected.split(': ') ?? [];
    expect(listed).toBe('a number of lab-2016');
    expect(numbers?.split(', ').sort()).toEqual(TARGET_GROUPS.flatMap((group) => NUMBERS[group][0] ?? []).sort());
  });

  it('days in the month are at most those of participation in it: 15 to 30 April are 16', () => {
    const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
    const participationPeriod = { from: '2019-04-15', to: '2019-05-31' };
    const outcome = (daysInMonth: number) => activationAllowance.assess({ participationPeriod, daysInMonth }, options).outcome;
    expect(outcome(16)).toBe('open');
    expect(caught(() => outcome(17)).problems).toEqual([
      { path: 'daysInMonth', code: 'contradiction', expected: 'at most the 16 days of participation in 2019-04', received: '17' },
    ]);
  });

  it('a period before the month contradicts participation, not its absence', () => {
    const before = { participationPeriod: { from: '2019-03-01', to: '2019-03-31' } };
    const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
    expect(caught(() => activationAllowance.assess({ ...before, participates: true }, options)).problems).toHaveLength(1);
    expect(activationAllowance.assess({ ...before, participates: false }, options).outcome).toBe('not-fulfilled');
    expect(activationAllowance.assess(before, options).outcome).toBe('open');
    expect(activationAllowance.assess({ daysInMonth: 30 }, options).outcome).toBe('open');
    expect(caught(() => activationAllowance.assess({ daysInMonth: 31 }, options)).problems).toHaveLength(1);
  });
});
