import { parsing } from '../parsing.js';

export const way = parsing('NDJSON: bare JSON.parse loop', ({ ndjson }) => ndjson);
