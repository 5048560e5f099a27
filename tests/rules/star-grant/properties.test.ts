import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { starGrantAppropriation, starGrantCofinancing } from '../../../rules/municipality/star-grant/calculation.js';
import { property } from '../../property.js';

const krone = fc.integer({ min: 0, max: 99_999_999 });
const ALWAYS = { project: 'projekt-tidlig-indsats', status: 'proposed' } as const;

describe('the grant of the agency', () => {
  property([krone, krone])('has a quarter of it beside it in each year and in all', (first, second) => {
    const years = [
      { year: 2019, grant: `${first}.00` },
      { year: 2020, grant: `${second}.00` },
    ];
    const all = starGrantCofinancing.calculate({ ...ALWAYS, commitment: '508000.00', years });
    const quarter = ((first + second) / 4).toFixed(2);
    expect(all).toMatchObject({ value: { cofinancing: quarter, total: ((first + second) * 1.25).toFixed(2) } });
  });

  property([krone])('nets to nothing with its revenue', (grant) => {
    const both = starGrantAppropriation.calculate({ ...ALWAYS, year: 2020, grant: `${grant}.00` });
    expect(both).toMatchObject({ value: { operating: `${grant}.00`, revenue: grant === 0 ? '0.00' : `-${grant}.00`, net: '0.00' } });
  });
});
