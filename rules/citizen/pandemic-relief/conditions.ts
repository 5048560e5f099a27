import type { At } from '../../../src/engine/condition.js';
import { contains } from '../../../src/engine/period.js';
import type { Unsettled } from '../../../src/engine/reading.js';
import type { Build, PandemicCondition } from './build.js';
import type { PandemicLaw } from './law.js';
import type { PandemicReadings } from './readings.js';
import { SUSPENDING } from './relief.js';
import { testWindow } from './window.js';

const DAGPENGE = { source: 'a-loven', provision: '§ 55, stk. 7' };
const SYGEDAGPENGE = { source: 'sygedagpengeloven', provision: '§§ 26-26 i' };
const G_DAYS = { source: 'a-loven', provision: '§ 84' };

/** What each relief asks: a window that reaches the day and, of G-days alone, a cause and a collective agreement. */
export function reliefConditions(law: PandemicLaw, { condition, given, where }: Build): PandemicCondition[] {
  return [
    ...where(['relief'], ({ relief }) => relief === 'dagpenge', [
      condition('dagpenge-window', [], (_, { on }) => testWindow('dagpenge', on, law), DAGPENGE),
    ]),
    ...where(['relief'], ({ relief }) => relief === 'sygedagpenge', [
      condition('sygedagpenge-window', ['transferOn'], ({ transferOn }) => testWindow('sygedagpenge', transferOn, law), SYGEDAGPENGE),
    ]),
    ...where(['relief'], ({ relief }) => relief === 'g-dage', [
      condition('g-dage-window', [], (_, { on }) => testWindow('g-dage', on, law), G_DAYS),
      ...given(
        ['g-dage-window'],
        [
          condition('cause', ['cause'], ({ cause }) => SUSPENDING.includes(cause), G_DAYS),
          condition(
            'agreement',
            ['underCollectiveAgreement'],
            ({ underCollectiveAgreement }, at) => underCollectiveAgreement || withoutAgreement(law, at),
            G_DAYS,
          ),
        ],
      ),
    ]),
  ];
}

/** Whether G-days are suspended without a collective agreement: the act of 2021 asks for one, those of 2020 were not read. */
function withoutAgreement({ windows }: PandemicLaw, { on, ask }: At<PandemicReadings>): boolean | Unsettled<boolean> {
  const unread = windows['g-dage'].rows.some(({ value, days }) => value === 'suspended' && contains(days, on));
  return unread && ask('agreement-2020', { required: (): boolean => false, 'not-required': (): boolean => true });
}
