import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import json from '../../../rules/citizen/social-frikort/cases.json' with { type: 'json' };
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { describeCases, optionsOf, type Tried } from '../worked-cases.js';

const card: Tried = {
  readings: socialFrikort.readings,
  run: (worked) => socialFrikort.assess(worked.facts, optionsOf(worked)),
};
const account: Tried = {
  readings: socialFrikortAccount.readings,
  run: (worked) => socialFrikortAccount.calculate(worked.facts, optionsOf(worked)),
};

describeCases(json, 130, ({ calculation }) => (calculation === undefined ? card : account));
