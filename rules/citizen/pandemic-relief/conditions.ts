import type { At, Tested } from '../../../src/engine/condition.js';
import type { Day } from '../../../src/engine/day.js';
import { isUnsettled, type Unsettled } from '../../../src/engine/reading.js';
import type { Build, PandemicCondition } from './build.js';
import type { PandemicLaw } from './law.js';
import type { PandemicReadings } from './readings.js';
import { SUSPENDING } from './relief.js';
import { type Enacted, testWindow } from './window.js';

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
          condition('cause', ['cause'], ({ cause }, { on }) => inWindow(law, on, () => SUSPENDING.includes(cause)), G_DAYS),
          condition(
            'agreement',
            ['underCollectiveAgreement'],
            ({ underCollectiveAgreement }, at) => inWindow(law, at.on, (step) => underCollectiveAgreement || withoutAgreement(step, at)),
            G_DAYS,
          ),
        ],
      ),
    ]),
  ];
}

/** What is asked where G-days are suspended; outside every window nothing is, and no ground to refuse arises. */
function inWindow({ windows }: PandemicLaw, on: Day, test: (step: Enacted) => Tested): Tested {
  const step = windows['g-dage'].on(on);
  return isUnsettled(step) ? step : test(step);
}

/** Whether G-days are suspended without a collective agreement: the act of 2021 asks for one, those of 2020 were not read. */
function withoutAgreement({ value }: Enacted, { ask }: At<PandemicReadings>): boolean | Unsettled<boolean> {
  if (value !== 'suspended') return false;
  return ask('agreement-2020', { required: (): boolean => false, 'not-required': (): boolean => true });
}
