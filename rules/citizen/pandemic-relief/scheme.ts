import { defineScheme } from '../../define-scheme.js';
import { reliefAward, reliefSchema } from './award.js';
import { reliefConditions } from './conditions.js';
import { facts } from './facts.js';
import { readPandemicLaw } from './law.js';
import { parameters } from './parameters.js';
import { readings } from './readings.js';
import { RELIEFS } from './relief.js';

/**
 * Assesses a temporary relief of the pandemic: whether dagpenge are not used up on the day judged, how long sygedagpenge are
 * prolonged from the person's own day of transfer, or whether the employer need not pay for G-days (the first two days of
 * unemployment) to a person who is sent home or put on work sharing on the day judged.
 *
 * @see Acts 274, 473, 960 and 1642 of 2020 and 57, 58, 467 and 877 of 2021; Lyngby-Taarbæk, minutes of 9 February 2021, item 8
 * @since 0.1.0
 * @example
 * const spring = pandemicRelief.assess({ relief: 'dagpenge' }, { on: '2021-04-01' });
 * spring.outcome === 'fulfilled' && spring.award // => { relief: 'dagpenge', window: { from: '2021-01-01', to: '2021-06-30' }, days: 181 }
 * pandemicRelief.assess({ relief: 'dagpenge' }, { on: '2021-04-01', knownOn: '2021-02-09' }).outcome // => 'not-fulfilled'
 * @example
 * const facts = { relief: 'sygedagpenge', transferOn: '2020-11-05' } as const;
 * const then = { on: '2021-02-09', knownOn: '2021-02-09' };
 * pandemicRelief.assess(facts, then).outcome // => 'open'
 * const once = pandemicRelief.assess(facts, { ...then, readings: { 'new-transfer-day': 'extended-once' } });
 * once.outcome === 'fulfilled' && once.award.relief === 'sygedagpenge' && once.award.newTransferOn // => '2021-02-05'
 * const again = pandemicRelief.assess(facts, { ...then, readings: { 'new-transfer-day': 'extended-again' } });
 * again.outcome === 'fulfilled' && again.award.relief === 'sygedagpenge' && again.award.newTransferOn // => '2021-03-05'
 */
export const pandemicRelief = defineScheme({
  id: 'pandemic-relief',
  title: { da: 'Midlertidige lempelser under covid-19', en: 'Temporary relief during covid-19' },
  facts,
  readings,
  checked: parameters.checked,
  law: readPandemicLaw,
  conditions: reliefConditions,
  award: reliefAward,
  points: () => ({ relief: RELIEFS }),
  awards: 'right',
  awardSchema: reliefSchema,
});
