import { day, defineCalculation, Exact, headcount, list, percentOf, record, text, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Works out how many cases the impartial review must comprise that a municipality under intensified supervision had to have made: 15 per cent
 * of each group of benefits where the targets were missed, at least 20 and all where there are fewer, and at most 300 in all. The order of 2023
 * asks for none. How a part of a case is rounded is open; how the 300 are shared out among the groups is not said.
 *
 * @throws InputError for facts or options that cannot be read
 * @see order 1409 of 2019 § 8
 * @since 0.2.0
 * @example
 * const groups = [{ name: 'Sygedagpenge', cases: 400 }, { name: 'Revalidering', cases: 12 }];
 * const review = caseReview.calculate({ on: '2022-04-30', groups });
 * review.outcome === 'calculated' && [review.value.total, review.value.samples.map(({ sample }) => sample)] // => [72, [60, 12]]
 */
export const caseReview = defineCalculation({
  id: 'case-review',
  title: { da: 'Uvildig sagsgennemgang ved skærpet tilsyn', en: 'Impartial review of cases under intensified supervision' },
  register,
  parameters,
  readings,
  facts: {
    /** The day on which the municipality received the notice of supervision. */
    on: day(),
    /** The groups of benefits where the targets were missed, each with its number of cases. */
    groups: list(record({ name: text('what the group is called'), cases: headcount('cases') })),
  },
  needs: ['on', 'groups'],
  value: {
    /** Whether a review must be made with the account. */
    required: yesNo(),
    /** The cases to be drawn in each group; none where no review must be made. */
    samples: list(record({ name: text('what the group is called'), cases: headcount('cases'), sample: headcount('cases') })),
    /** The cases to be drawn in all, at most the highest number. */
    total: headcount('cases'),
    /** Whether the groups come to more than the highest number: how it is shared out among them is not said. */
    capped: yesNo(),
  },
  of: ({ on, groups }, { ask, row, show }) => {
    const review = row('review', on);
    const rule = review.value;
    if (typeof rule === 'string') return { required: false, samples: [], total: 0, capped: false };
    const sampleOf = (cases: number) => {
      const exact = percentOf(cases, rule.percent);
      const part = ask('part-of-a-case', { up: () => exact.ceil(), nearest: () => exact.round() });
      return Exact.min(cases, Exact.max(part, rule.least)).toNumber();
    };
    const samples = groups.map(({ name, cases }) => ({ name, cases, sample: sampleOf(cases) }));
    const all = show(
      'all',
      samples.reduce((sum, { sample }) => sum + sample, 0),
      'cases',
      review,
    );
    return { required: true, samples, total: Math.min(all, rule.most), capped: all > rule.most };
  },
});
