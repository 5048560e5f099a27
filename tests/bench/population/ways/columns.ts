import { tallyColumns } from '../../../../src/population/columns.js';
import { BENEFITS, MUNICIPALITIES, readColumns } from '../columns.js';
import { answerOf, measure } from '../plan.js';
import type { Way } from '../way.js';

export const way: Way = {
  label: 'columns: tallyColumns',
  open: async ({ citizens, columns }) => {
    const { numbers, municipality, benefit } = readColumns(columns);
    const by = [
      { codes: municipality, names: MUNICIPALITIES },
      { codes: benefit, names: BENEFITS },
    ];
    return async () => answerOf(tallyColumns(measure, { length: citizens, numbers, by }));
  },
};
