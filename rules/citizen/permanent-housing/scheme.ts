import { type At, choice, day, defineScheme, literal, right } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const LEJRE = { source: 'lejre-2020-03-04', provision: 'punkt 5, sagsnr. 20/1406' };

/**
 * Assesses whether a refugee or a reunified family member has a claim to be assigned a permanent home by the municipality. The claim
 * went on 1 March 2019; who keeps it is open in three ways. Not fulfilled means: like every other citizen, by an individual assessment.
 *
 * @see Integrationsloven § 12 (act 174 of 27 February 2019); Lejre, minutes of 4 March 2020, item 5
 * @since 0.2.0
 * @example
 * const facts = { group: 'refugee', assignedOn: '2019-04-01', arrivedOn: '2019-04-20' } as const;
 * permanentHousing.assess(facts, { on: '2020-03-04' }).outcome // => 'not-fulfilled'
 * permanentHousing.assess({ ...facts, assignedOn: '2019-02-01' }, { on: '2020-03-04' }).outcome // => 'open'
 */
export const permanentHousing = defineScheme({
  id: 'permanent-housing',
  title: { da: 'Retskrav på permanent bolig', en: 'Claim to a permanent home' },
  source: 'integrationsloven',
  register,
  parameters,
  readings,
  presets: {
    'lejre-2020': {
      title: { da: 'Lejre, 4. marts 2020', en: 'Lejre, 4 March 2020' },
      dated: true,
      cite: LEJRE,
      readings: {
        'which-day': { option: 'arrived', cite: LEJRE },
        'day-itself': { option: 'keeps', cite: LEJRE },
        family: { option: 'as-refugees', cite: LEJRE },
        earlier: { open: ['keep', 'gone'] },
      },
    },
  },
  facts: {
    /** Who asks: a refugee, a family member reunified with one, or another. */
    group: choice(['refugee', 'family', 'other'], 'who asks:'),
    /** The day on which the agency assigned the person to the municipality (visitering). */
    assignedOn: day(),
    /** The day on which the person arrived. */
    arrivedOn: day(),
  },
  awards: right({
    /** What the municipality must assign. */
    home: literal('permanent'),
    /** The claim is only to a home that it is possible to assign. */
    bound: literal('when-possible'),
  }),
  law: ({ row }) => ({ duty: row('duty') }),
  rules: ({ award, condition, under }, { duty }) => [
    under(duty, [
      condition('group', ['group'], ({ group }, { ask }) => {
        return group === 'refugee' || (group === 'family' && ask('family', { 'not-covered': () => false, 'as-refugees': () => true }));
      }),
      condition('before-the-change', [], (_, at) => duty.value === 'permanent' || isEarlier(duty.from, at), {
        mayAsk: ['assignedOn', 'arrivedOn'],
      }),
      award('home', [], () => ({ home: 'permanent', bound: 'when-possible' })),
    ]),
  ],
});

type Turned = At<typeof parameters, typeof readings, { assignedOn?: string | undefined; arrivedOn?: string | undefined }>;

/** Whether the person came under the former duty and still has the claim; the sources leave open which day counts, the day itself, and whether it was kept. */
function isEarlier(change: string, { ask, need }: Turned): boolean {
  const counted = ask('which-day', { assigned: () => need('assignedOn'), arrived: () => need('arrivedOn') });
  if (counted > change) return false;
  if (counted === change && !ask('day-itself', { keeps: () => true, loses: () => false })) return false;
  return ask('earlier', { keep: () => true, gone: () => false });
}
