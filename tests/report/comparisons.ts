import { readFileSync } from 'node:fs';
import type { Language } from '../../src/engine/texts.js';
import { type AllowanceCase, type AllowanceGuideline, activationAllowance, guidelineComparer } from '../../src/index.js';
import { type Comparison, comparisonOf } from '../../src/report/comparison/comparison.js';

const IDS = ['lyngby-taarbaek-2019', 'lyngby-taarbaek-2019-flat', 'lyngby-taarbaek-2019-none'];
const READINGS = { 'distance-of-alternative': 'does-not-apply' } as const;
const NAMES = { 'lyngby-taarbaek-2019': 'Efter zoner', 'lyngby-taarbaek-2019-flat': '1.000 kr. til alle' };

/** The decision of 12 March 2019 with both alternatives, over the six citizens of the example. */
export function lyngbyTaarbaek(language: Language): Comparison {
  const lines = readFileSync('examples/compare-guidelines/citizens.ndjson', 'utf8').trimEnd().split('\n');
  const { add, costs } = guidelineComparer(IDS, { readings: READINGS });
  for (const line of lines) add(JSON.parse(line) as AllowanceCase);
  const guidelines = IDS.map((id) => activationAllowance.guidelines.find((one) => one.id === id) as AllowanceGuideline);
  const days = { from: '2019-04-01', to: '2019-05-31' };
  const rules = { package: 'regelvaerk', version: '0.1.0', digest: 'abc' };
  return comparisonOf(
    { citizens: lines.length, rejected: 0, days, readings: READINGS, rules, guidelines: costs() },
    guidelines,
    NAMES,
    language,
  );
}
