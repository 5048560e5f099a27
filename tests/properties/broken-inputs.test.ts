import { describe, expect, test } from 'vitest';
import type { ActivationAllowanceFacts } from '../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { InputError, type Problem } from '../../src/engine/problem.js';

const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
const april = { from: '2019-04-01', to: '2019-04-30' };
const whole: ActivationAllowanceFacts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 5,
  zones: 3,
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
};
const { zones: _zones, ...withoutZones } = whole;
const { participates: _participates, ...withoutParticipation } = whole;

/** Both public ways in; the third, `assessChecked`, takes only what `check` accepted. */
const ways: Readonly<Record<string, (facts: unknown) => unknown>> = {
  assess: (facts) => activationAllowance.assess(facts as ActivationAllowanceFacts, options),
  'under().assess': (facts) => activationAllowance.under(options).assess(facts as ActivationAllowanceFacts),
  'check, then under().assessChecked': (facts) => activationAllowance.under(options).assessChecked(activationAllowance.facts.check(facts)),
};

/** Broken so that nothing can be read from it: a clear error that names the place. */
const refused: readonly (readonly [string, object, Partial<Problem>])[] = [
  ['zones as a text', { ...whole, zones: '3' }, { path: 'zones', code: 'unexpected', received: '"3"' }],
  ['NaN km on foot', { ...whole, walkingKm: Number.NaN }, { path: 'walkingKm', code: 'unexpected', received: 'NaN' }],
  ['negative zones', { ...whole, zones: -1 }, { path: 'zones', code: 'unexpected', received: '-1' }],
  ['an unknown key', { ...whole, zoner: 3 }, { path: 'zoner', code: 'unknown-key', nearest: 'zones' }],
];

/** Something left out: a question, never an award and never a refusal of the citizen. */
const asked: readonly (readonly [string, object, string])[] = [
  ['zones missing', withoutZones, 'zones'],
  ['participation missing', withoutParticipation, 'participates'],
];

function problemsFrom(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe.each(Object.entries(ways))('broken inputs never yield an award: %s', (_, way) => {
  test('the case itself is fulfilled with 550.00 before it is broken', () => {
    expect(way(whole)).toMatchObject({ outcome: 'fulfilled', award: { amount: '550.00' } });
  });

  test.each(refused)('%s is refused with the place named', (_name, facts, problem) => {
    expect(problemsFrom(() => way(facts))).toEqual([expect.objectContaining(problem)]);
  });

  test.each(asked)('%s is asked for', (_name, facts, fact) => {
    const assessment = way(facts);
    expect(assessment).toMatchObject({ outcome: 'open', questions: [{ kind: 'fact', fact }] });
    expect(assessment).not.toHaveProperty('award');
  });

  test('the same holds after so many good cases that everything is warm', () => {
    for (let time = 0; time < 300; time += 1) way(whole);
    for (const [, facts, problem] of refused) expect(problemsFrom(() => way(facts))).toEqual([expect.objectContaining(problem)]);
    for (const [, facts] of asked) expect(way(facts)).toMatchObject({ outcome: 'open' });
  });
});
