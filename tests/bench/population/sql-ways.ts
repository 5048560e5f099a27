import { measureSql, tallyFromRows } from '../../../src/population/sql.js';
import { NAMED } from './columns.js';
import { connect } from './duckdb.js';
import { answerOf, measure } from './plan.js';
import type { Way } from './way.js';

/** The same aggregate as one would write it by hand for this one wording. */
const BY_HAND = `
  SELECT municipality, benefit, 9 * counted + 3 * spoken + offered AS state, count(*) AS citizens
  FROM (
    SELECT municipality, benefit,
      CASE WHEN benefit NOT IN (${NAMED.map((name) => `'${name}'`)}) OR seniorityMonths < 12 OR absentMonths > 6 THEN 0 WHEN seniorityMonths >= 12 AND absentMonths <= 6 THEN 2 ELSE 1 END AS counted,
      CASE WHEN conversations >= 4 THEN 2 WHEN conversations < 4 THEN 0 ELSE 1 END AS spoken,
      CASE WHEN offers >= 1 OR ordinaryHours >= 225 THEN 2 WHEN offers < 1 AND ordinaryHours < 225 THEN 0 ELSE 1 END AS offered
    FROM citizens
  )
  GROUP BY ALL`;

const OURS = measureSql(measure, 'citizens');

/** A query over a view of the Parquet file, or over a table of the columns it compares. */
export function sqlWay(label: string, query: 'ours' | 'by hand', over: 'parquet' | 'table'): Way {
  return {
    label,
    open: async ({ parquet }) => {
      const database = await connect();
      const what = over === 'parquet' ? 'VIEW' : 'TABLE';
      await database.run(`CREATE ${what} citizens AS SELECT * EXCLUDE (id, absentDays) FROM '${parquet}'`);
      return async () => {
        const rows = await (await database.runAndReadAll(query === 'ours' ? OURS : BY_HAND)).getRowObjects();
        return answerOf(tallyFromRows(measure, rows));
      };
    },
  };
}
