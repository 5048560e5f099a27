import { expect, it } from 'vitest';
import { igu } from '../../rules/citizen/igu/scheme.js';
import { statementText } from '../../src/reasons/text.js';
import { write } from './written.js';

// Act 623 of 2016, § 3: from 18 years, and under 40.
it.each([
  [18, 'Du er 18 år. Loven kræver, at du er mindst 18 år.'],
  [39, 'Du er under 40 år, som loven kræver.'],
  [40, 'Du er 40 år. Loven kræver, at du er under 40 år (lov nr. 623'],
])('an age of %i is told as people say it', (age, told) => {
  const facts = { group: 'refugee', age, registered: true, registeredSince: '2015-09-01', sameEmployer: false } as const;
  const statement = write(igu.assess(facts, { on: '2019-06-30' }), { language: 'da' });
  expect(statementText(statement).replace(/\s+/g, ' ')).toContain(told);
});
