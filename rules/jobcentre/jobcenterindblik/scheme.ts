import { contains } from '../../days.js';
import { choice, contradiction, defineScheme, type FactsOf, oneWord, type ValuesOf, verdict } from '../../define.js';
import { calendarYearBefore } from './calendar-year.js';
import parameters from './parameters.json' with { type: 'json' };
import presets from './presets.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };
import { isResultMissed, resultShare } from './result-target.js';
import { countProblems } from './shares/count-problems.js';
import { conversationsMissed, isEnough, offersMissed } from './shares/enough.js';
import { measured } from './shares/share-given.js';

const facts = {
  /** The share of the population expected on public support, in %, from 0 to 100 (the ministry's benchmark); as printed where it is rounded. */
  expectedShare: resultShare(),
  /** The actual share, in %, from 0 to 100; as printed where it is rounded. */
  actualShare: resultShare(),
  ...measured,
};

/** What is known of a jobcentre. Every fact may be left out: it is then unknown, never assumed. */
export type JobcentreFacts = FactsOf<typeof facts>;

const consequence = {
  /** Supervision by itself, or contact from the agency first. */
  follows: choice(['supervision', 'contact']),
};

/** What follows for the jobcentre: supervision by itself, or a contact from the agency with a view to it. */
export type Supervision = ValuesOf<typeof consequence>;

/**
 * Assesses whether a jobcentre comes under intensified supervision (skærpet tilsyn): the result target missed, and a focus target
 * missed. The findings say of each target whether it is missed, with the shares it was held against; `not-fulfilled` is the
 * good news. What is counted of the citizens comes from `countingPlan` and `countedShares`, or from printed figures.
 *
 * @throws InputError for facts or options that cannot be read or contradict each other
 * @see Høje-Taastrup, minutes of 1 April 2020, item 4; Lejre, minutes of 4 March 2020, item 2; the executive order of 2019, § 1
 * @since 0.1.0
 * @example
 * const printed = { expectedShare: 9.36, actualShare: 9.7, measuredTo: '2019-12-31', counted: [{ conversations: [{ percent: '86' }], offers: [{ percent: '82' }] }] };
 * const seen = jobcenterindblik.assess(printed, { on: '2020-04-01', preset: 'hoeje-taastrup-2020' });
 * seen.outcome // => 'not-fulfilled'
 * seen.findings.map(({ condition, status }) => `${condition} ${status}`).slice(2, 4) // => ['result-target-missed met', 'focus-targets-missed failed']
 * seen.findings[2]?.cite.title // => 'Høje-Taastrup Kommune, Arbejdsmarkedsudvalget, referat af 1. april 2020'
 */
export const jobcenterindblik = defineScheme({
  id: 'jobcenterindblik',
  title: { da: 'Jobcenterindblik: skærpet tilsyn', en: 'Jobcenterindblik: intensified supervision' },
  register,
  parameters,
  readings,
  presets,
  facts,
  awards: verdict(consequence),
  law: ({ row, timeline }, { cite }) => ({
    regime: row('regime'),
    selection: row('selection'),
    shares: {
      'ministry-report': { conversations: timeline('conversationsShare'), offers: timeline('offersShare') },
      'lejre-minutes': { conversations: timeline('lejreConversationsShare'), offers: timeline('lejreOffersShare') },
      'star-page': { offers: timeline('starOffersShare') },
    },
    oldOrder: timeline('oldOrder'),
    offersPause: timeline('offersPause'),
    beforePlacement: timeline('beforePlacement'),
    cite,
  }),
  problems: ({ counted = [], measuredTo }, _, on) => [
    ...(measuredTo !== undefined && measuredTo > on
      ? [contradiction('measuredTo', `a day not after the day judged, ${on}`, measuredTo)]
      : []),
    ...countProblems(counted),
  ],
  rules: ({ anyOf, award, condition, onlyIfMet, under }, law) => [
    under(law.regime.cite, [
      condition('regime', [], (_, { ask }) => {
        if (oneWord(law.regime.value, ['in-force', 'ending']) === 'in-force') return true;
        return ask('end-of-regime', { february: () => false, july: () => true });
      }),
    ]),
    // Twelve months that are not the calendar year before are monitoring: the count of that year is asked for.
    under(law.selection.cite, [
      condition(
        'calendar-year',
        [],
        ({ measuredTo }, { on, lack }) => {
          const year = calendarYearBefore(on);
          return measuredTo === year.to || lack('measuredTo', year);
        },
        MEASURED,
      ),
    ]),
    under(law.cite('equality'), [
      condition('result-target-missed', ['actualShare', 'expectedShare'], ({ actualShare, expectedShare }, at) =>
        isResultMissed(actualShare, expectedShare, at),
      ),
    ]),
    // Of another window than the calendar year no target met refuses anything.
    under(law.cite('figures'), [
      onlyIfMet(
        ['calendar-year'],
        [
          anyOf('focus-targets-missed', [
            condition('conversations-missed', ['counted'], (facts, at) => conversationsMissed(facts, law, at), MEASURED),
            condition('offers-missed', ['counted'], (facts, at) => offersMissed(facts, law, at), MEASURED),
          ]),
        ],
      ),
    ]),
    under(law.cite('one-of-two'), [
      onlyIfMet(['calendar-year'], [condition('one-of-two', ['counted'], (facts, at) => isEnough(facts, law, at), MEASURED)]),
    ]),
    under(law.cite('consequence'), [
      // Before the first year in which a jobcentre can be selected, only a contact can follow.
      condition('placement', [], (_, { on, ask, show }) => {
        const before = law.beforePlacement.rows.find(({ days }) => contains(days, on));
        if (before === undefined) return true;
        const notYet = () => {
          show('before-placement', `${before.days.from}/${before.days.to}`, 'period', before.cite);
          return false;
        };
        const placed = () => ask('consequence', { supervision: notYet, contact: () => true });
        return ask('first-placement', { 'from-2020': () => true, 'from-2022': placed });
      }),
      award('consequence', [], (_, { ask }) => ({
        follows: ask('consequence', { supervision: () => 'supervision' as const, contact: () => 'contact' as const }),
      })),
    ]),
  ],
});

const MEASURED = { mayAsk: ['measuredTo'] } as const;
