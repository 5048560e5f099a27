import {
  choice,
  day,
  defineScheme,
  type FactsOf,
  literal,
  nullable,
  oneOf,
  period,
  record,
  shaped,
  type ValuesOf,
  whole,
  working,
  yesNo,
} from '../../define.js';
import { extensionOf } from './extension.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };
import { ENDED, isGiven, isSuspendedForAll, RELIEFS, suspensionOf, windowAround, windowsOf } from './window.js';

const FACTS = {
  /** Which of the three reliefs is asked about: dagpenge not used up, sygedagpenge for longer, G-days that the employer need not pay. */
  relief: choice(RELIEFS, 'the relief asked about:'),
  /** For sygedagpenge: the day on which the person, without an extension, should have passed to jobafklaring. */
  transferOn: day(),
  /** For sygedagpenge of March 2020: what ran out that day: the ordinary period, an extension, or the right of one seriously ill. */
  endedUnder: choice(ENDED, 'what ran out on the day of transfer:'),
  /** For G-days: why the person is out of work: sent home (hjemsendelse), work sharing (arbejdsfordeling), ordinary dismissal, or anything else. */
  cause: choice(['sent-home', 'work-sharing', 'dismissal', 'other'], 'why the person is out of work:'),
  /** For G-days: whether the sending home or the work sharing was established under a collective agreement. */
  underCollectiveAgreement: yesNo('was it established under a collective agreement'),
};

/** A suspension: dagpenge are not used up, or the employer need not pay for G-days. */
const SUSPENSION = {
  /** What is suspended. */
  relief: choice(['dagpenge', 'g-dage']),
  /** The whole window around the day judged, as enacted by the day of knowledge; both ends included. */
  window: period(),
  /** Calendar days of the window. */
  days: whole('days'),
};

/** Sygedagpenge for longer, so that the transfer to jobafklaring is put off. */
const EXTENSION = {
  relief: literal('sygedagpenge'),
  /** Months more in all; `null` where nobody was transferred before a fixed day. */
  months: nullable(whole('months')),
  /** The last day that the extension reaches. */
  extendedTo: day(),
  /** The day to which the transfer to jobafklaring is put off. */
  newTransferOn: day(),
  /** Each extension with its act or, under another wording, the minutes. */
  working: working(),
};

const DAGPENGE = { source: 'a-loven', provision: '§ 55, stk. 7' };
const SYGEDAGPENGE = { source: 'sygedagpengeloven', provision: '§§ 26-26 i' };
const G_DAYS = { source: 'a-loven', provision: '§ 84' };
/** Where all three stand; the provision of each stands with its window. */
const ACTS = {
  title: 'Lov om arbejdsløshedsforsikring m.v. og lov om sygedagpenge',
  provision: 'midlertidige regler som følge af covid-19',
};

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
 * const once = pandemicRelief.assess(facts, { ...then, readings: { 'new-transfer-day': 'extended-once' } });
 * once.outcome === 'fulfilled' && once.award.relief === 'sygedagpenge' && once.award.newTransferOn // => '2021-02-05'
 * const again = pandemicRelief.assess(facts, then);
 * again.outcome === 'fulfilled' && again.award.relief === 'sygedagpenge' && again.award.newTransferOn // => '2021-03-05'
 */
export const pandemicRelief = defineScheme({
  id: 'pandemic-relief',
  title: { da: 'Midlertidige lempelser under covid-19', en: 'Temporary relief during covid-19' },
  register,
  parameters,
  readings,
  facts: FACTS,
  awards: shaped('right', oneOf([record(SUSPENSION), record(EXTENSION)]), { ...SUSPENSION, ...EXTENSION, relief: choice(RELIEFS) }, true),
  law: ({ timeline }) => ({
    windows: {
      dagpenge: windowsOf(timeline('dagpenge').rows),
      sygedagpenge: windowsOf(timeline('sygedagpenge').rows),
      'g-dage': windowsOf(timeline('g-dage').rows),
    },
    minutes: timeline('minutes').rows,
  }),
  rules: ({ among, award, condition, onlyIfMet, under }, { windows, minutes }) => [
    under(DAGPENGE, { relief: 'dagpenge' }, [condition('dagpenge-window', [], (_, at) => isGiven('dagpenge', at.on, windows, at))]),
    under(SYGEDAGPENGE, { relief: 'sygedagpenge' }, [
      condition('sygedagpenge-window', ['transferOn'], ({ transferOn }, at) => isGiven('sygedagpenge', transferOn, windows, at)),
    ]),
    under(G_DAYS, { relief: 'g-dage' }, [
      condition('g-dage-window', [], (_, at) => isGiven('g-dage', at.on, windows, at)),
      onlyIfMet(
        ['g-dage-window'],
        [
          among('cause', 'cause', ['sent-home', 'work-sharing']),
          condition(
            'agreement',
            ['underCollectiveAgreement'],
            ({ underCollectiveAgreement }, at) => underCollectiveAgreement || isSuspendedForAll(windows, at),
          ),
        ],
      ),
    ]),
    under(ACTS, [
      award(
        'right',
        ['relief'],
        ({ relief }, at) => {
          if (relief !== 'sygedagpenge') return suspensionOf(relief, windowAround(relief, at.on, windows));
          return extensionOf(at.need('transferOn'), windows, minutes, at);
        },
        { onlyIfMet: RELIEFS.map((relief) => `${relief}-window`), mayAsk: ['transferOn', 'endedUnder'] },
      ),
    ]),
  ],
});

/** What is known of a citizen, for the reliefs of the pandemic. */
export type PandemicReliefFacts = FactsOf<typeof FACTS>;

/** What is given: a right, not an amount. */
export type PandemicRelief = ValuesOf<typeof SUSPENSION> | ValuesOf<typeof EXTENSION>;
