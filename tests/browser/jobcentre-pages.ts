import register from '../../rules/municipalities.json' with { type: 'json' };
import { jobcentrePage } from '../../src/report/jobcentre-page.js';
import { BENCHMARK, HOEJE_TAASTRUP, LEJRE, reportOf, summaryOf } from '../report/hand-made.js';
import { inBothLanguages, type Looked } from './looked.js';

const EVERY = Object.keys(register.municipalities);

/** Reports of jobcentres: one municipality, some that are open, the whole country, and nobody. */
export function jobcentrePages(): Looked[] {
  const country = EVERY.map((municipality, place) => ({
    citizens: 40 + place,
    municipality,
    benefit: 'kontanthjaelp',
    conversations: place % 3 === 0 ? 3 : 4,
    offers: place % 5 === 0 ? 0 : 1,
  }));
  const benchmark = Object.fromEntries(EVERY.map((key, place) => [key, { expectedShare: 9.5, actualShare: 9 + (place % 10) / 10 }]));
  const reports = {
    one: reportOf(HOEJE_TAASTRUP, { preset: 'hoeje-taastrup-2020', knownOn: '2020-04-01' }, { benchmark: BENCHMARK, smallBelow: 20 }),
    open: reportOf([...HOEJE_TAASTRUP, ...LEJRE], { preset: 'lejre-2020' }, { benchmark: BENCHMARK, smallBelow: 20 }),
    unread: reportOf(LEJRE),
    country: reportOf(
      country,
      { preset: 'hoeje-taastrup-2020', readings: { 'one-of-two': 'one', 'first-placement': 'from-2020' } },
      { benchmark },
    ),
    empty: reportOf([], { preset: 'star-page' }),
  };
  return Object.entries(reports).flatMap(([name, report]) =>
    inBothLanguages(name, (language) => jobcentrePage(report, summaryOf(100), language)),
  );
}
