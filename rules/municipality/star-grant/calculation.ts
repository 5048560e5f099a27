import {
  amount,
  contradiction,
  defineCalculation,
  Exact,
  inPercent,
  kroner,
  list,
  literal,
  minus,
  oneWord,
  record,
  signedAmount,
  sum,
  year,
} from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const FACTS = {
  /** The project: the figures are of this one and say nothing of others. */
  project: literal('projekt-tidlig-indsats'),
  /** The rule is run as what it is: recommended to the council, and not known to be adopted. */
  status: literal('proposed'),
};

const lastDayOf = (of: number) => `${of}-12-31`;

/**
 * Works out the co-financing of the agency's grant to Projekt Tidlig Indsats, year by year and in all, and holds the years against the
 * commitment: what they leave of it is told. That the co-financing is 25 per cent of the grant is derived from the amounts of the
 * minutes; it is no rule of the agency.
 *
 * @throws InputError for facts that cannot be read, and for a year that stands there twice
 * @see Lejre, minutes of 4 March 2020, item 4 (case 20/1256)
 * @since 0.2.0
 * @example
 * const facts = { project: 'projekt-tidlig-indsats', status: 'proposed', commitment: '508000.00' } as const;
 * const years = [{ year: 2019, grant: '54000.00' }, { year: 2020, grant: '454000.00' }];
 * const all = starGrantCofinancing.calculate({ ...facts, years });
 * all.outcome === 'calculated' && [all.value.grant, all.value.cofinancing, all.value.total] // => ['508000.00', '127000.00', '635000.00']
 */
export const starGrantCofinancing = defineCalculation({
  id: 'star-grant-cofinancing',
  folder: 'star-grant',
  title: { da: 'Medfinansiering af tilskud til Projekt Tidlig Indsats', en: 'Co-financing of the grant to Projekt Tidlig Indsats' },
  register,
  parameters,
  facts: {
    ...FACTS,
    /** The grant that the agency has committed in all, kroner. */
    commitment: amount(),
    /** The grant of each year, kroner. */
    years: list(record({ year: year(), grant: amount() })),
  },
  needs: ['project', 'status', 'commitment', 'years'],
  problems: ({ years = [] }) =>
    years.flatMap(({ year: each }, index) =>
      years.findIndex((other) => other.year === each) < index
        ? [contradiction(`years[${index}].year`, 'a year that stands there once', String(each))]
        : [],
    ),
  value: {
    /** What the rule is. */
    status: literal('proposed'),
    /** Each year: grant, co-financing and both, kroner. */
    years: list(record({ year: year(), grant: signedAmount(), cofinancing: signedAmount(), total: signedAmount() })),
    /** The grant of all years, kroner. */
    grant: signedAmount(),
    /** The commitment less the grant of all years; negative where they are more, kroner. */
    left: signedAmount(),
    /** The co-financing of all years, kroner. */
    cofinancing: signedAmount(),
    /** What the project costs in all, kroner. */
    total: signedAmount(),
  },
  of: ({ status, commitment, years: given }, { gap, row, show }) => {
    const years = given.map(({ year: each, grant }) => {
      const printed = row('cofinancing', lastDayOf(each));
      show('share', inPercent(printed.value.cofinancing, printed.value.grant), '%', printed);
      const exact = show('cofinancing', new Exact(grant).times(printed.value.cofinancing).dividedBy(printed.value.grant), 'kr.', printed);
      if (exact.decimalPlaces() > 2) gap('part-of-an-oere');
      return { year: each, grant: kroner(grant), cofinancing: kroner(exact), total: sum([grant, kroner(exact)]) };
    });
    const all = (part: 'grant' | 'cofinancing' | 'total') => sum(years.map((each) => each[part]));
    const grant = all('grant');
    return { status, years, grant, left: minus(commitment, grant), cofinancing: all('cofinancing'), total: all('total') };
  },
});

/**
 * Works out the appropriations that the grant of a year asks for: an operating one of the grant and a revenue one of the same
 * amount below nothing. Together they are nothing; the co-financing is met within the own frame and asks for none.
 *
 * @throws InputError for facts that cannot be read
 * @see Lejre, minutes of 4 March 2020, item 4 (case 20/1256)
 * @since 0.2.0
 * @example
 * const facts = { project: 'projekt-tidlig-indsats', status: 'proposed', year: 2020, grant: '454000.00' } as const;
 * const both = starGrantAppropriation.calculate(facts);
 * both.outcome === 'calculated' && [both.value.operating, both.value.revenue, both.value.net] // => ['454000.00', '-454000.00', '0.00']
 */
export const starGrantAppropriation = defineCalculation({
  id: 'star-grant-appropriation',
  folder: 'star-grant',
  title: { da: 'Drifts- og indtægtsbevilling til et tilskud', en: 'Operating and revenue appropriation for a grant' },
  register,
  parameters,
  facts: {
    ...FACTS,
    /** The year of the budget. */
    year: year(),
    /** The grant of that year, kroner. */
    grant: amount(),
  },
  needs: ['project', 'status', 'year', 'grant'],
  value: {
    /** What the rule is. */
    status: literal('proposed'),
    /** The operating appropriation, an expense, kroner. */
    operating: signedAmount(),
    /** The revenue appropriation, below nothing, kroner. */
    revenue: signedAmount(),
    /** Both together, kroner. */
    net: signedAmount(),
    /** How the co-financing is met. */
    cofinancing: literal('own-frame'),
  },
  of: ({ status, year: of, grant }, { row, show }) => {
    const appropriation = row('appropriation', lastDayOf(of));
    const operating = show('operating', kroner(grant), 'kr.', appropriation);
    const revenue = show('revenue', minus('0.00', grant), 'kr.', appropriation);
    const cofinancing = oneWord(appropriation.value.cofinancing, ['own-frame']);
    return { status, operating, revenue, net: sum([operating, revenue]), cofinancing };
  },
});
