import { choice, day, defineScheme, judged, later, notBefore, right, yesNo } from '../../define.js';
import { numberProblemOn } from '../target-groups/numbers.js';
import { groupOf, isGroupAmong, targetGroup } from '../target-groups/target-group.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Assesses whether a citizen must book a conversation with the jobcentre (selvbooking): by which day, and on which day at the latest it
 * is to be held. The day judged is the one on which the citizen is given the time to book.
 *
 * @see LAB §§ 34-35 (act 548 of 2019) and §§ 44-45 of the order (1180 of 2019, 2006 of 2020, 2636 of 2021, 1216 of 2023); Lyngby-Taarbæk,
 * minutes of 9 February 2021, item 8
 * @since 0.2.0
 * @example
 * const none = { value: 'none', by: 'caseworker', because: 'uses Jobnet without help' } as const;
 * const kept = { value: false, by: 'caseworker', because: 'books as agreed' };
 * const facts = { targetGroup: 'aktivitetsparat-kontanthjaelp', calledIn: false, informed: true, exemptionGround: none, withdrawn: kept } as const;
 * const booked = selfBooking.assess({ ...facts, bookBy: '2021-01-09' }, { on: '2021-01-01' });
 * booked.outcome === 'fulfilled' && booked.award // => { bookBy: '2021-01-09', heldBy: '2021-01-16' }
 * selfBooking.assess({ ...facts, bookBy: '2021-01-08' }, { on: '2020-12-31' }).outcome // => 'not-fulfilled'
 */
export const selfBooking = defineScheme({
  id: 'self-booking',
  title: { da: 'Pligt til selv at booke jobsamtaler', en: 'Duty to book job conversations' },
  source: 'lab-2019',
  register,
  parameters,
  facts: {
    /** The target group, by id or by a number with its act. */
    targetGroup: targetGroup(),
    /** Of no. 4: whether the citizen is obviously ready for education. */
    obviouslyReady: judged(yesNo('is the citizen obviously ready for education')),
    /** Of no. 9: whether the citizen receives ledighedsydelse. */
    receivesLedighedsydelse: yesNo('does the citizen receive ledighedsydelse'),
    /** Whether the citizen is called to this conversation: one at short notice, one in which the unemployment fund takes part, or (nos. 2-5, in the act as consolidated in 2022) the first. */
    calledIn: yesNo('is the citizen called to this conversation'),
    /** Whether the citizen was told beforehand of the duty to book and of what follows from not booking. */
    informed: yesNo('was the citizen told of the duty and its consequences beforehand'),
    /** Why booking is disproportionately hard or impossible, or that the conversation needs special premises or an interpreter. */
    exemptionGround: judged(
      choice(['none', 'it-skills', 'language', 'impairment', 'premises-or-interpreter'], 'a ground of exemption, or none:'),
    ),
    /** Whether the citizen has asked to be exempted. */
    exemptionRequested: yesNo('has the citizen asked to be exempted'),
    /** Where premises or an interpreter are needed: whether the citizen does not want to be exempted. */
    declinesExemption: yesNo('does the citizen not want to be exempted'),
    /** Where there is such a ground, and a request or no refusal: whether the jobcentre exempts the citizen, which it can and need not. */
    exempted: judged(yesNo('does the jobcentre exempt the citizen')),
    /** Whether the right to book was withdrawn after a concrete assessment. */
    withdrawn: judged(yesNo('is the right to book withdrawn')),
    /** The last day for booking, not before the day judged. */
    bookBy: day(),
  },
  problems: (given, law, on, knownOn) => [numberProblemOn(given, law, on, knownOn), notBefore('bookBy', given.bookBy, on)],
  awards: right({
    /** The last day for booking. */
    bookBy: day(),
    /** The last day on which the conversation is to be held. */
    heldBy: day(),
  }),
  rules: ({ award, condition, no, row, rowIfAny, under, when, yes }) => [
    under(row('groups'), [
      condition('group', ['targetGroup'], ({ targetGroup }, at) => {
        return groupOf(targetGroup) === 'sygedagpenge' ? at.gap('sickness-benefit') : isGroupAmong(targetGroup, at.row('groups').value);
      }),
      when({ targetGroup: rowIfAny('readyOnly') ?? [] }, [yes('obviously-ready', 'obviouslyReady')]),
      when({ targetGroup: rowIfAny('benefitOnly') ?? [] }, [yes('ledighedsydelse', 'receivesLedighedsydelse')]),
      no('not-called-in', 'calledIn'),
    ]),
    under(row('instruction'), [yes('informed', 'informed')]),
    under(row('exemption'), [
      condition(
        'not-exempt',
        ['exemptionGround'],
        ({ exemptionGround: { value } }, at) => {
          const { onRequest, unlessDeclined } = at.row('exemption').value;
          const mayBe = onRequest.includes(value)
            ? at.need('exemptionRequested')
            : unlessDeclined.includes(value) && !at.need('declinesExemption');
          return !mayBe || !at.need('exempted').value;
        },
        { mayAsk: ['exemptionRequested', 'declinesExemption', 'exempted'] },
      ),
    ]),
    under('§ 35', [no('not-withdrawn', 'withdrawn')]),
    under(row('deadline'), [
      condition('long-enough', ['bookBy'], ({ bookBy }, at) => bookBy >= later(at.on, at.row('deadline'))),
      award('booking', ['bookBy'], ({ bookBy }, at) => ({ bookBy, heldBy: later(bookBy, at.row('heldWithin')) })),
    ]),
  ],
});
