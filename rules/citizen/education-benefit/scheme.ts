import { addDays } from '../../days.js';
import { type At, choice, day, defineScheme, later, literal, notBefore, oneOf, type Ruling, right, yesNo } from '../../define.js';
import { AGREED_2021 } from '../agreement-2021.js';
import { numberProblemOn } from '../target-groups/numbers.js';
import { targetGroup } from '../target-groups/target-group.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Assesses by which day a recipient of education benefit (uddannelseshjælp, § 6 nos. 4 and 5) must begin the next offer: within 1 month at
 * first, then at most 4 weeks (from 2022: 4 months) after the last one, or 1 month after an exemption.
 *
 * @see LAB §§ 104-105 (act 548 of 2019, act 2590 of 2021); Lemvig, minutes of 18 August 2021, item 3
 * @since 0.2.0
 * @example
 * const facts = { targetGroup: 'aktivitetsparat-uddannelseshjaelp', inEducation: false, specialYouthEducation: false, lastOfferEndedOn: '2022-03-01', exemptUntil: 'not-exempt' } as const;
 * const next = educationBenefit.assess(facts, { on: '2022-03-10' });
 * next.outcome === 'fulfilled' && next.award // => { latestStart: '2022-07-01', after: 'last-offer', status: 'in-force' }
 */
export const educationBenefit = defineScheme({
  id: 'education-benefit',
  title: { da: 'Tilbud til modtagere af uddannelseshjælp', en: 'Offers to recipients of education benefit' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: AGREED_2021,
  facts: {
    /** The target group, by id or by a number with its act. */
    targetGroup: targetGroup(),
    /** Whether the person has begun an ordinary education. */
    inEducation: yesNo('has the person begun an ordinary education'),
    /** Whether the person takes part in the special youth education (STU). */
    specialYouthEducation: yesNo('does the person take part in the special youth education'),
    /** The last day of the latest offer, or that there was none yet. */
    lastOfferEndedOn: oneOf([day(), literal('none-yet')], 'a calendar day as YYYY-MM-DD, or "none-yet"'),
    /** The first day of the help, for the first offer. */
    helpFrom: day(),
    /** The last day of an exemption from offers, or that there is none. */
    exemptUntil: oneOf([day(), literal('not-exempt')], 'a calendar day as YYYY-MM-DD, or "not-exempt"'),
    /** The first day of that exemption; one that began after the time had run out moves nothing. */
    exemptFrom: day(),
  },
  /** An offer may have ended under the rule of an earlier day. */
  law: ({ row, timeline }) => ({ interval: row('interval'), intervals: timeline('interval') }),
  problems: (given, law, on, knownOn) => [
    numberProblemOn(given, law, on, knownOn),
    given.exemptUntil !== 'not-exempt' && notBefore('exemptUntil', given.exemptUntil, given.exemptFrom),
  ],
  awards: right({
    /** The last day on which the offer is to begin. */
    latestStart: day(),
    /** What the time is counted from. */
    after: choice(['start-of-help', 'last-offer', 'exemption']),
    /** Whether it follows from the law in force, or from what was agreed and was no law yet. */
    status: choice(['in-force', 'agreed']),
  }),
  rules: ({ among, award, no, row, rowIfAny, under }, { interval }) => {
    const outside = rowIfAny('specialEducationOutside');
    return [
      under(row('groups'), [among('group', 'targetGroup', 'groups')]),
      under('§ 105, stk. 1', [no('not-in-education', 'inEducation')]),
      ...(outside === undefined ? [] : [under(outside, [no('not-in-special-education', 'specialYouthEducation')])]),
      under(interval, [
        award(
          'next-offer',
          ['lastOfferEndedOn', 'exemptUntil'],
          (facts, at) => {
            const next = facts.lastOfferEndedOn === 'none-yet' ? firstOffer(at) : nextOffer(facts.lastOfferEndedOn, at);
            if (facts.exemptUntil === 'not-exempt' || facts.exemptUntil < next.latestStart) return next;
            if (at.need('exemptFrom') > next.latestStart) return next;
            return { ...next, latestStart: ending(facts.exemptUntil, at.row('afterExemption'), at), after: 'exemption' };
          },
          { mayAsk: ['helpFrom', 'exemptFrom'] },
        ),
      ]),
    ];
  },
});

type Turned = At<typeof parameters, typeof readings, { helpFrom?: string | undefined; exemptFrom?: string | undefined }>;

function firstOffer(at: Turned) {
  return { latestStart: ending(at.need('helpFrom'), at.row('first'), at), after: 'start-of-help', status: 'in-force' } as const;
}

/** § 105, stk. 2, by the rule of the day judged; what is open is asked: an offer that ended under the former rule, and what was agreed. */
function nextOffer(ended: string, at: Turned) {
  const governing = at.row('interval');
  const then = at.rowIfAny('interval', ended) ?? governing;
  const agreed = at.rowIfAny('agreed');
  const byLaw = () => {
    const row = then.from === governing.from ? governing : at.ask('transition', { 'day-judged': () => governing, 'day-ended': () => then });
    return { latestStart: ending(ended, row, at), after: 'last-offer', status: 'in-force' } as const;
  };
  if (agreed === undefined) return byLaw();
  const byAgreement = () => ({ latestStart: ending(ended, agreed, at), after: 'last-offer', status: 'agreed' }) as const;
  return at.ask('ruleset', { law: byLaw, agreement: byAgreement });
}

/** The last day of so many weeks or months; where the month has no such day, it is asked which stands in for it. */
function ending(from: string, row: Ruling<number>, at: Turned): string {
  const end = later(from, row);
  if (row.unit !== 'months' || end.slice(-2) === from.slice(-2)) return end;
  return at.ask('month-end', { 'last-of-month': () => end, 'first-of-next': () => addDays(end, 1) });
}
