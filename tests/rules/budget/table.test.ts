import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { budgetTable } from '../../../rules/municipality/budget/calculation.js';
import { COLUMNS } from '../../../rules/municipality/budget/table.js';
import { property } from '../../property.js';

const thousands = fc.integer({ min: -100_000, max: 100_000 });
const row = fc.tuple(thousands, thousands, thousands).map(([original, supplements, forecast]) => {
  const corrected = original + supplements;
  return { name: 'række', original, supplements, corrected, forecast, difference: forecast - corrected };
});
const rows = fc.array(row, { maxLength: 12 });
type Figures = Readonly<Record<(typeof COLUMNS)[number], number>>;

const added = (all: readonly Figures[]) =>
  Object.fromEntries(COLUMNS.map((column) => [column, all.reduce((sum, each) => sum + each[column], 0)])) as Record<keyof Figures, number>;

function check(printed: readonly (Figures & { readonly name: string })[], total: Figures, listsEveryRow: boolean) {
  const answer = budgetTable.calculate({ year: 2021, rows: printed, total, listsEveryRow });
  if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
  return answer.value;
}

describe('a table of a budget', () => {
  property([rows, rows, fc.boolean()])('that is reckoned by its headings adds up, whatever it leaves out', (printed, leftOut, all) => {
    const total = added(all ? printed : [...printed, ...leftOut]);
    const { addsUp, sum, rest } = check(printed, total, all);
    expect(addsUp).toBe(true);
    expect(sum).toEqual(added(printed));
    expect(added([sum, rest])).toEqual(total);
  });

  property([rows, fc.constantFrom(...COLUMNS), fc.constantFrom(-271, -1, 1, 271)])(
    'with one figure of its total changed does not, whether every row is listed or not',
    (printed, column, by) => {
      const total = added(printed);
      total[column] += by;
      expect(check(printed, total, true).addsUp).toBe(false);
      expect(check(printed, total, false).inTotal.length).toBeGreaterThan(0);
    },
  );

  property([fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(...COLUMNS)])(
    'with one figure of a row changed names that row',
    (printed, column) => {
      const changed = printed.map((each, index) => (index === 0 ? { ...each, name: 'den ændrede', [column]: each[column] + 1 } : each));
      const { inRows } = check(changed, added(changed), true);
      expect(new Set(inRows.map(({ row: name }) => name))).toEqual(new Set(['den ændrede']));
    },
  );
});
