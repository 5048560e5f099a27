import type { Answer, Citizen, Subject, Tried } from '../../../src/audit/analysis/citizen.js';

export const CITE = { title: 'A made act', provision: '§ 1' };

/** A condition as it came out; the last of an answer is the award. */
export const finding = (condition: string, status: string, more: object = {}) => ({ condition, status, uses: [], cite: CITE, ...more });

/** An answer that no rule gave: a right, under one condition. */
export const answer = (more: object = {}): Answer =>
  ({
    scheme: 'made',
    outcome: 'fulfilled',
    award: {},
    findings: [finding('a', 'met'), finding('award', 'met')],
    readings: [],
    ...more,
  }) as never;

/** Somebody who carries the answer they are given among their facts. */
export const carrying = (given: Answer, facts: object = {}): Citizen => ({ facts: { given, ...facts }, on: '2020-06-01' });

export const tried = (given: Answer, citizen: Partial<Citizen> = {}): Tried => ({
  citizen: { facts: {}, on: '2020-06-01', ...citizen },
  answer: given,
});

/** A scheme that answers by hand, unless told otherwise what citizens carry. */
export const byHand = (assess: (facts: never, options: never) => Answer, more: object = {}): Subject =>
  ({
    id: 'made',
    covered: { from: '2020-01-01', to: '2021-12-31' },
    readings: {},
    facts: { judged: new Set(), jsonSchema: () => ({}) },
    assess,
    ...more,
  }) as never;

export const carried = byHand(({ given }: { given: Answer }) => given);
