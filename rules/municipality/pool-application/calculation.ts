import { choice, day, defineCalculation, judged, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Tells whether the municipality applies to a pool of the satspulje of 2019: one of those approved, once its detailed description is
 * there and if the administration then judges it relevant. That judgement is asked for only where it decides.
 *
 * @throws InputError for facts that cannot be read
 * @see Lyngby-Taarbæk, minutes of 12 March 2019, item 3 (case 00.30.00-000-1-19)
 * @since 0.2.0
 * @example
 * const facts = { on: '2019-06-01', pool: 'annex-93' } as const;
 * const waiting = poolApplication.calculate({ ...facts, described: false });
 * waiting.outcome === 'calculated' && waiting.value // => { application: 'wait' }
 * poolApplication.calculate({ ...facts, described: true }).outcome // => 'open'
 */
export const poolApplication = defineCalculation({
  id: 'pool-application',
  title: { da: 'Ansøgning om satspuljemidler', en: 'Application to a pool of the satspulje' },
  register,
  parameters,
  facts: {
    /** The day asked about. */
    on: day(),
    /** The pool, by the annex of the agreement. */
    pool: choice(['annex-91', 'annex-93', 'annex-107', 'another'], 'a pool:'),
    /** Whether the detailed description of the pool is there. */
    described: yesNo('whether the detailed description of the pool is there'),
    /** Whether the administration judges the pool relevant; asked once it is described. */
    relevant: judged(yesNo('whether the pool is relevant')),
  },
  needs: ['on', 'pool'],
  value: {
    /** What follows. */
    application: choice(['apply', 'do-not-apply', 'wait', 'not-approved']),
  },
  of: ({ on, pool }, { need, row, show }) => {
    const pools = row('pools', on);
    show('pools', pools.value.length, 'pools', pools);
    if (!pools.value.includes(pool)) return { application: 'not-approved' };
    if (!need('described')) return { application: 'wait' };
    return { application: need('relevant').value ? 'apply' : 'do-not-apply' };
  },
});
