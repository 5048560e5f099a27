import { sqlWay } from '../sql-ways.js';

export const way = sqlWay('SQL on DuckDB, table, by hand', 'by hand', 'table');
