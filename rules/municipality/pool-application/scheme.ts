import { choice, defineScheme, judged, literal, verdict, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };

/**
 * Tells whether the municipality applies to a pool of the satspulje of 2019: it is one of those approved, its description is there, and
 * the administration has judged it relevant. As long as the description is not there, nothing is applied for yet.
 *
 * @see Lyngby-Taarbæk, minutes of 12 March 2019, item 3 (case 00.30.00-000-1-19)
 * @since 0.2.0
 * @example
 * const on = '2019-06-01';
 * const relevant = { value: true, by: 'forvaltningen', because: 'Den passer til den nye ungeindsats.' };
 * const facts = { pool: 'annex-93', described: true, relevant } as const;
 * poolApplication.assess(facts, { on }).outcome // => 'fulfilled'
 * poolApplication.assess({ ...facts, pool: 'another' }, { on }).outcome // => 'not-fulfilled'
 */
export const poolApplication = defineScheme({
  id: 'pool-application',
  title: { da: 'Ansøgning om satspuljemidler', en: 'Application to a pool of the satspulje' },
  parameters,
  facts: {
    /** The pool, by the annex of the agreement. */
    pool: choice(['annex-91', 'annex-93', 'annex-107', 'another'], 'a pool:'),
    /** Whether the detailed description of the pool is there. */
    described: yesNo('whether the detailed description of the pool is there'),
    /** Whether the administration judges the pool relevant; asked once it is described. */
    relevant: judged(yesNo('whether the pool is relevant')),
  },
  awards: verdict({
    /** What follows. */
    application: literal('apply'),
  }),
  rules: ({ among, award, row, under, when, yes }) => {
    const pools = row('pools');
    return [
      under(pools, [
        among('approved', 'pool', 'pools'),
        yes('described', 'described'),
        ...when({ described: true }, [yes('relevant', 'relevant')]),
        award('application', [], () => ({ application: 'apply' })),
      ]),
    ];
  },
});
