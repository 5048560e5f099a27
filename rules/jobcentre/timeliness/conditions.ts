import type { Cite } from '../../../src/engine/citation.js';
import { gap } from '../../../src/engine/reading.js';
import { shown } from '../../../src/engine/shown.js';
import type { Build, TimelinessCondition } from './build.js';
import type { TimelinessLaw } from './law.js';
import { requirementOf } from './requirement.js';

/** The municipality's own measure, as its minutes report it. */
export const MEASURE: Cite = { source: 'hoeje-taastrup-2020-04-01', provision: 'punkt 4, sagsnr. 20/5337' };

/** What makes contact timely: enough conversations for the months without exemption. What the minutes leave unsettled is a gap. */
export function timelinessConditions(law: TimelinessLaw, { condition, where }: Build): TimelinessCondition[] {
  const { period, conversations } = law;
  return [
    condition('period', ['periodMonths'], ({ periodMonths }) => periodMonths === period.value || gap('period-length'), MEASURE, {
      figures: { months: String(period.value) },
    }),
    condition(
      'exemption',
      ['periodMonths', 'exemptMonths'],
      ({ periodMonths, exemptMonths }) => exemptMonths < periodMonths || gap('exempt-throughout'),
      MEASURE,
    ),
    ...where(
      ['periodMonths', 'exemptMonths'],
      ({ periodMonths, exemptMonths }) => periodMonths === period.value && exemptMonths < periodMonths,
      [
        condition(
          'conversations',
          ['periodMonths', 'exemptMonths', 'conversations'],
          (facts, { ask }) => {
            const { working, ...required } = requirementOf(facts, law);
            const enough = (least: number) => () => shown(facts.conversations >= least, working);
            return ask('rounding', { up: enough(required.up), down: enough(required.down), nearest: enough(required.nearest) });
          },
          MEASURE,
          { figures: { conversations: String(conversations.value), months: String(period.value) } },
        ),
      ],
    ),
  ];
}
