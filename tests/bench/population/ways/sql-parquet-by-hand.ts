import { sqlWay } from '../sql-ways.js';

export const way = sqlWay('SQL on DuckDB, parquet, by hand', 'by hand', 'parquet');
