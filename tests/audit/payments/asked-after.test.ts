import { describe, expect, it } from 'vitest';
import { type Asking, heldAgainstDecisions } from '../../../src/audit/payments/asked-after.js';
import type { Decided, Hindrance } from '../../../src/audit/payments/decided-first.js';
import type { Verdict } from '../../../src/audit/payments/verdict.js';
import type { Finding } from '../../../src/engine/assessment.js';

const [EARLY, LATE] = ['2022-05-20', '2022-08-20'] as const;
const cite = { title: 'An act', provision: '§ 1' };

/** What stands in the way of a decision of some day: by itself, or where an open question is answered so. */
const always = (condition: string, ...days: readonly string[]): Hindrance => ({ condition, hinders: (day) => days.includes(day) });
const ifHeld = (reading: string, ...days: readonly string[]): Hindrance => ({
  ...always('warned-first', ...days),
  asked: { condition: 'warned-first', reading, option: 'held' },
});
const warned = ifHeld('warning', LATE);

const findings = ['warned-first', 'heard-first'].map((condition): Finding => ({ condition, status: 'met', cite, uses: [] }));
const answers = { held: { da: 'Ja.', en: 'Yes.' }, left: { da: 'Nej.', en: 'No.' } };
const reading = { question: { da: 'Hvad?', en: 'What?' }, options: answers, sources: [] };
const asking = (chosen: Asking['chosen'] = {}): Asking => ({ readings: { warning: reading, other: reading } as never, chosen });

const [early, late]: readonly Decided[] = [
  { stands: '600.00', decidedOn: EARLY },
  { stands: '469.00', decidedOn: LATE },
] as never;
const found = (verdict: Verdict['verdict'], due?: string): Verdict => ({ verdict, ...(due && { due }), causes: [], readings: [] });
const judged = (of: Verdict, hindrances: readonly Hindrance[], decided: readonly (Decided | undefined)[], chosen?: Asking['chosen']) =>
  heldAgainstDecisions(of, { amount: '1069.00', decided: decided as Decided[] }, hindrances, findings, asking(chosen));

// Of 1,069 kr. withheld 600 kr. were decided early and 469 kr. late.
describe('whether a decision was preceded by what must precede it, as an open question', () => {
  it('is asked where the verdict turns on one of several decisions', () => {
    const verdict = judged(found('compliant', '1069.00'), [warned], [early, late]);
    expect(verdict).toEqual({
      verdict: 'open',
      causes: [expect.objectContaining({ condition: 'warned-first', status: 'unknown' })],
      readings: [],
      questions: [{ kind: 'reading', reading: 'warning', options: ['held', 'left'], condition: 'warned-first' }],
    });
  });

  it('is asked where only the kroner turn on it: 600 kr. or 900', () => {
    expect(judged(found('underpaid', '900.00'), [warned], [early, late]).verdict).toBe('open');
  });

  it('is asked where only the verdict turns on it: nothing was due, or it was withheld by no decision', () => {
    expect(judged(found('underpaid', '0.00'), [warned], [late]).verdict).toBe('open');
  });

  it('is not asked where nothing turns on it: something else stands in the way of the same decision', () => {
    const verdict = judged(found('compliant', '1069.00'), [always('heard-first', LATE), warned], [early, late]);
    expect([verdict.verdict, verdict.due]).toEqual(['underpaid', '600.00']);
  });

  it('is asked though something else stands in the way of another', () => {
    const all = [always('heard-first', LATE), ifHeld('warning', EARLY, LATE)];
    expect(judged(found('compliant', '1069.00'), all, [early, late]).questions).toMatchObject([{ reading: 'warning' }]);
  });

  it('is the question on what stands in the way, and no other', () => {
    const both = [ifHeld('other'), warned];
    expect(judged(found('compliant', '1069.00'), both, [early, late]).questions).toMatchObject([{ reading: 'warning' }]);
  });

  it('is told beside what is open already, and without what no longer leads to the verdict', () => {
    const causes = [{ key: 'x', condition: 'hours', status: 'unknown' as const }];
    const told = (of: Verdict) => judged({ ...of, causes }, [warned], [late]).causes.map(({ condition }) => condition);
    expect(told(found('open'))).toEqual(['hours', 'warned-first']);
    expect(told(found('underpaid', '900.00'))).toEqual(['warned-first']);
  });

  it('is not asked again by another question than one that is told of', () => {
    const of = (of: string): Verdict => ({ ...found('compliant', '1069.00'), readings: [{ reading: of, option: 'held', by: 'caller' }] });
    expect(judged(of('other'), [warned], [late]).verdict).toBe('open');
    expect(judged(of('warning'), [warned], [late]).verdict).toBe('compliant');
  });

  it('is told as chosen where it was', () => {
    expect(judged(found('compliant', '1069.00'), [warned], [early, late], { warning: 'held' })).toMatchObject({
      verdict: 'underpaid',
      due: '600.00',
      readings: [{ reading: 'warning', option: 'held', by: 'caller' }],
    });
  });
});
