import { choice, defineScheme, judged, optional, right, whole, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const LEMVIG = { source: 'lemvig-2021-08-18', provision: 'punkt 7, sagsnr. 27.03.00P21-1-18' };

/**
 * Assesses on which provision of the act on social service a support rests: § 85, which the municipality must offer, or §§ 82 a and 82 b,
 * which it may offer early and whose decisions cannot be appealed.
 *
 * @see Serviceloven §§ 82 a, 82 b and 85 (act 660 of 8 June 2017); Lemvig, minutes of 18 August 2021, item 7
 * @since 0.2.0
 * @example
 * const by = 'caseworker';
 * const facts = {
 *   functionalCapacity: { value: 'reduced', by, because: 'anxiety' }, socialProblems: { value: 'none', by, because: 'none found' },
 *   canImprove: { value: true, by, because: 'the group trains coping' }, form: 'group',
 * } as const;
 * const early = servicelovenSupport.assess(facts, { on: '2021-06-16' });
 * early.outcome === 'fulfilled' && early.award // => { basis: 'section-82a', duty: 'may', appeal: 'none' }
 */
export const servicelovenSupport = defineScheme({
  id: 'serviceloven-support',
  title: { da: 'Støtte efter servicelovens §§ 82 a, 82 b og 85', en: 'Support under §§ 82 a, 82 b and 85 of the act on social service' },
  source: 'serviceloven',
  register,
  parameters,
  readings,
  presets: {
    'lemvig-2021': {
      title: { da: 'Lemvig, 18. august 2021', en: 'Lemvig, 18 August 2021' },
      dated: false,
      cite: LEMVIG,
      readings: { individual: { option: 'section-82a', cite: LEMVIG } },
    },
  },
  facts: {
    /** The functional capacity of body and mind. */
    functionalCapacity: judged(choice(['normal', 'reduced', 'considerably-reduced'], 'the functional capacity:')),
    /** Social problems, special ones above others. */
    socialProblems: judged(choice(['none', 'some', 'special'], 'social problems:')),
    /** Whether there is a need for the help because of that. */
    needsHelp: judged(yesNo('is there a need for the help because of that')),
    /** Whether the person is at risk of developing either. */
    atRisk: judged(yesNo('is the person at risk of developing either')),
    /** Whether the support can improve the functional capacity, or prevent that either gets worse. */
    canImprove: judged(yesNo('can the support improve the capacity or prevent worse')),
    /** Whether the support is given in a group or individually. */
    form: choice(['group', 'individual'], 'how the support is given:'),
  },
  awards: right({
    /** The provision that the support rests on. */
    basis: choice(['section-85', 'section-82a', 'section-82b']),
    /** Whether the municipality must or may offer it. */
    duty: choice(['shall', 'may']),
    /** Whether the decision can be appealed to another authority. */
    appeal: choice(['ordinary', 'none']),
    /** How many months it may last. */
    maxMonths: optional(whole('months')),
  }),
  rules: ({ award, condition, row, under }) => {
    const SEVERE = ['functionalCapacity', 'socialProblems'] as const;
    const isSevere = ({ functionalCapacity, socialProblems }: Judged) =>
      functionalCapacity.value === 'considerably-reduced' || socialProblems.value === 'special';
    const isEarly = ({ functionalCapacity, socialProblems }: Judged) =>
      functionalCapacity.value !== 'normal' || socialProblems.value !== 'none';
    return [
      under(row('shall'), [
        condition('target-group', SEVERE, (facts, at) => isEarly(facts) || at.need('atRisk').value, { mayAsk: ['atRisk'] }),
        condition('need', SEVERE, (facts, at) => (isSevere(facts) && at.need('needsHelp').value) || at.need('canImprove').value, {
          mayAsk: ['needsHelp', 'canImprove'],
        }),
        award(
          'support',
          SEVERE,
          (facts, at) => {
            if (isSevere(facts) && at.need('needsHelp').value) return { basis: 'section-85', duty: 'shall', appeal: 'ordinary' };
            const early = { basis: 'section-82a', duty: 'may', appeal: 'none' } as const;
            if (at.need('form') === 'group') return early;
            const { value: maxMonths } = at.row('individualMonths');
            return at.ask('individual', {
              'section-82b': () => ({ ...early, basis: 'section-82b' as const, maxMonths }),
              'section-82a': () => early,
            });
          },
          { mayAsk: ['needsHelp', 'form'] },
        ),
      ]),
    ];
  },
});

interface Judged {
  readonly functionalCapacity: { readonly value: string };
  readonly socialProblems: { readonly value: string };
}
