import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { schemes } from '../../../rules/index.js';
import { auditorOf } from '../../../src/audit/payments/auditor.js';

/** A scheme that tells under which options it was asked. */
function overheard<S extends { under(options: never): unknown }>(scheme: S) {
  const asked: object[] = [];
  const under = (options: never) => {
    asked.push(options);
    return scheme.under(options);
  };
  return { asked, scheme: { ...scheme, under } as S };
}

const PAYMENT = {
  id: 1,
  status: 'paid' as const,
  amount: '0.00',
  period: { from: '2022-04-01', to: '2022-04-30' },
  decidedOn: '2022-03-28',
  municipality: 'roskilde',
  facts: {},
};

describe('an auditor', () => {
  it('asks by the law as known at the decision, then by the newest', () => {
    const { asked, scheme } = overheard(activationAllowance);
    const { audit } = auditorOf(scheme, { readings: { 'part-month': 'whole-amount' } });
    asked.length = 0;
    audit(PAYMENT);
    const readings = { 'part-month': 'whole-amount' };
    expect(asked).toEqual([
      { readings, municipality: 'roskilde', on: '2022-04-01', knownOn: '2022-03-28' },
      { readings, municipality: 'roskilde', on: '2022-04-01' },
    ]);
  });

  it('asks of a municipality once whether there is one, and leaves it out where none governs, so that one law serves all', () => {
    const { asked, scheme } = overheard(workRequirement225);
    const { audit } = auditorOf(scheme);
    asked.length = 0;
    audit({ ...PAYMENT, status: 'reduced' });
    audit({ ...PAYMENT, status: 'reduced' });
    const judged = [{ on: '2022-04-01', knownOn: '2022-03-28' }, { on: '2022-04-01' }];
    const { municipality, ...nowhere } = PAYMENT;
    expect(asked).toEqual([{ on: '2022-04-01', municipality }, ...judged, ...judged]);
    asked.length = 0;
    audit({ ...nowhere, status: 'reduced' });
    expect(asked).toEqual(judged);
  });

  it('tells the rules that it audits by', () => {
    const { rules } = socialFrikort.assess({}, { on: '2024-05-01' });
    expect(rules.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(auditorOf(socialFrikort).rules).toEqual(rules);
  });

  it('looks at the facts of a payment as they are, and leaves them so', () => {
    const facts = Object.freeze({ healthPreventsTransport: Object.freeze({ value: true, by: '', because: '' }) });
    auditorOf(activationAllowance).audit({ ...PAYMENT, facts });
    expect(facts.healthPreventsTransport).toEqual({ value: true, by: '', because: '' });
  });
});

/** The award as the JSON Schema of an assessment describes it. */
interface Award {
  readonly anyOf?: readonly Award[];
  readonly oneOf?: readonly Award[];
  readonly properties?: object;
}

describe('what a scheme awards', () => {
  it.each(Object.values(schemes))('$id: money exactly where its award has an amount', ({ awards, jsonSchemas }) => {
    const { oneOf } = jsonSchemas().assessment as { oneOf: { properties: { award?: Award } }[] };
    const award = oneOf.flatMap(({ properties }) => properties.award ?? [])[0] as Award;
    const kinds = award.anyOf ?? award.oneOf ?? [award];
    expect(kinds.some(({ properties = {} }) => 'amount' in properties)).toBe(awards === 'payment' || awards === 'reduction');
  });
});
