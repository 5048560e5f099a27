import { choice, defineCalculation, year, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };
import {
  againstSum,
  DIRECTIONS,
  deviations,
  directionOf,
  figures,
  restOf,
  rowDeviations,
  rows,
  sumOf,
  thousands,
  within,
} from './table.js';

const lastDayOf = (of: number) => `${of}-12-31`;

/**
 * Works out the columns of a row of a budget follow-up, in whole 1,000 kr.: the corrected budget (3 = 1 + 2), how the forecast
 * differs from it (5 = 4 - 3), and what its sign says. Revenue and surplus are below nothing, expenses and deficit above.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 1 (case 00.30.14G01-4-21)
 * @since 0.2.0
 * @example
 * const programme = budgetRow.calculate({ year: 2021, original: 1629, supplements: 2178, forecast: 3486 });
 * programme.outcome === 'calculated' && programme.value // => { corrected: 3807, difference: -321, direction: 'surplus' }
 */
export const budgetRow = defineCalculation({
  id: 'budget-row',
  folder: 'budget',
  title: { da: 'Række i en budgetopfølgning', en: 'Row of a budget follow-up' },
  register,
  parameters,
  facts: {
    /** The year of the budget. */
    year: year(),
    /** Column 1: the budget as it was adopted, 1,000 kr. */
    original: thousands(),
    /** Column 2: supplementary grants and what was moved, 1,000 kr. */
    supplements: thousands(),
    /** Column 4: the accounts expected at the end of the year, 1,000 kr. */
    forecast: thousands(),
  },
  needs: ['year', 'original', 'supplements', 'forecast'],
  value: {
    /** Column 3, 1,000 kr. */
    corrected: thousands(),
    /** Column 5, 1,000 kr. */
    difference: thousands(),
    /** What the sign of the difference says. */
    direction: choice(DIRECTIONS),
  },
  of: ({ year: of, original, supplements, forecast }, { row, show }) => {
    const [columns, signs] = [row('columns', lastDayOf(of)), row('signs', lastDayOf(of))];
    const corrected = show('corrected', original + supplements, 'thousands', columns);
    const difference = show('difference', forecast - corrected, 'thousands', signs);
    return { corrected, difference, direction: directionOf(difference) };
  },
});

/**
 * Checks a printed table: each row and the total by its own columns, and the total against the rows. A table that lists every row must
 * add up; of one that lists some of them the rest is told, and the rest checked by its own columns too. What does not add up is a finding.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 1 (case 00.30.14G01-4-21)
 * @since 0.2.0
 * @example
 * const one = { name: 'Sygedagpenge', original: 29699, supplements: 0, corrected: 29699, forecast: 33616, difference: 3917 };
 * const total = { original: 29699, supplements: 1, corrected: 29699, forecast: 33616, difference: 3917 };
 * const checked = budgetTable.calculate({ year: 2021, rows: [one], total, listsEveryRow: false });
 * checked.outcome === 'calculated' && checked.value.inTotal // => [{ column: 'corrected', printed: 29699, reckoned: 29700, deviation: 1 }]
 */
export const budgetTable = defineCalculation({
  id: 'budget-table',
  folder: 'budget',
  title: { da: 'Kontrol af en budgettabel', en: 'Check of a printed budget table' },
  register,
  parameters,
  facts: {
    /** The year of the budget. */
    year: year(),
    /** The rows as they are printed, 1,000 kr. */
    rows: rows(),
    /** The total as it is printed, 1,000 kr. */
    total: figures(),
    /** Whether the table lists every row that the total is of. */
    listsEveryRow: yesNo('whether the table lists every row that the total is of'),
  },
  needs: ['year', 'rows', 'total', 'listsEveryRow'],
  value: {
    /** Whether everything adds up. */
    addsUp: yesNo(),
    /** Each figure of a row that does not: what is printed, what it should be, and by how much it is short. */
    inRows: rowDeviations(),
    /** The same of the total: by its own columns and, where every row is listed, against the rows. */
    inTotal: deviations(),
    /** The same of what the total holds beyond the rows, where not every row is listed. */
    inRest: deviations(),
    /** The rows together, column by column, 1,000 kr. */
    sum: figures(),
    /** What the total holds beyond the rows, 1,000 kr. */
    rest: figures(),
  },
  of: ({ year: of, rows: printed, total, listsEveryRow }, { row, show }) => {
    const columns = row('columns', lastDayOf(of));
    const all = sumOf(printed);
    const rest = restOf(total, all);
    show('rows', printed.length, 'rows', columns);
    const inRows = printed.flatMap(({ name, ...figuresOfRow }) => within(figuresOfRow).map((each) => ({ row: name, ...each })));
    const inTotal = [...within(total), ...(listsEveryRow ? againstSum(total, all) : [])];
    const inRest = listsEveryRow ? [] : within(rest);
    return { addsUp: inRows.length + inTotal.length + inRest.length === 0, inRows, inTotal, inRest, sum: all, rest };
  },
});
