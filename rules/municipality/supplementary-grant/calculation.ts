import { choice, defineCalculation, Exact, isDue, kroner, literal, minus, nullable, signedAmount, sum, year, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const COVERS = ['cash-holding', 'another-appropriation', 'more-revenue', 'none'] as const;

/**
 * Works out the supplementary grant that a budget follow-up asks for: the difference between forecast and corrected budget. Below
 * nothing it leaves more in the cash holding. Above, it is an expense, and the grant must name how that is covered: one that names
 * nothing is a finding.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 1 (case 00.30.14G01-4-21); styrelsesloven § 40, stk. 3
 * @since 0.2.0
 * @example
 * const asked = { status: 'proposed', year: 2021, corrected: '301715000.00', forecast: '301504000.00', earlier: '-11407000.00' } as const;
 * const grant = supplementaryGrant.calculate(asked);
 * grant.outcome === 'calculated' && [grant.value.grant, grant.value.cashHolding] // => ['-211000.00', '211000.00']
 * @example
 * const more = { status: 'proposed', year: 2021, corrected: '1000.00', forecast: '1500.00', earlier: '0.00' } as const;
 * supplementaryGrant.calculate(more).outcome // => 'open'
 * const uncovered = supplementaryGrant.calculate({ ...more, cover: 'none' });
 * uncovered.outcome === 'calculated' && uncovered.value.coverNamed // => false
 */
export const supplementaryGrant = defineCalculation({
  id: 'supplementary-grant',
  title: { da: 'Tillægsbevilling', en: 'Supplementary grant' },
  source: 'styrelsesloven',
  register,
  parameters,
  facts: {
    /** The rule is run as what it is: recommended to the council, and not known to be adopted. */
    status: literal('proposed'),
    /** The year of the budget. */
    year: year(),
    /** The corrected budget, kroner; below nothing for revenue. */
    corrected: signedAmount(),
    /** The accounts expected at the end of the year, kroner. */
    forecast: signedAmount(),
    /** The supplementary grants given earlier in the year, together, kroner. */
    earlier: signedAmount(),
    /** How an expense is covered; asked only where there is one. */
    cover: choice(COVERS, 'covered by one of'),
  },
  needs: ['status', 'year', 'corrected', 'forecast', 'earlier'],
  value: {
    /** What the rule is. */
    status: literal('proposed'),
    /** The grant, kroner; below nothing where less is needed. */
    grant: signedAmount(),
    /** What the cash holding gains by it; below nothing what it gives, kroner. */
    cashHolding: signedAmount(),
    /** The corrected budget after the grant: the forecast, kroner. */
    correctedAfter: signedAmount(),
    /** All supplementary grants of the year together, kroner. */
    allGrants: signedAmount(),
    /** How an expense is covered; `null` where there is none. */
    cover: nullable(choice(COVERS)),
    /** Whether the grant names its cover, as the act asks; true where there is no expense to cover. */
    coverNamed: yesNo(),
  },
  of: ({ status, year: of, corrected, forecast, earlier }, { need, row, show }) => {
    const supplement = row('supplement', `${of}-12-31`);
    const grant = show('grant', minus(forecast, corrected), 'kr.', supplement);
    const all = { status, grant, correctedAfter: sum([corrected, grant]), allGrants: sum([earlier, grant]) };
    if (!isDue(grant)) return { ...all, cashHolding: kroner(new Exact(0).minus(grant)), cover: null, coverNamed: true };
    const rule = row('cover', `${of}-12-31`);
    const cover = need('cover');
    const cashHolding = cover === 'cash-holding' ? show('from-cash', minus('0.00', grant), 'kr.', rule) : '0.00';
    return { ...all, cashHolding, cover, coverNamed: cover !== 'none' };
  },
});
