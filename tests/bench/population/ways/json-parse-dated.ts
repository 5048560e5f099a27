import { DATED } from '../data.js';
import { parsing } from '../parsing.js';
import type { Way } from '../way.js';

export const way: Way = { ...parsing('NDJSON of dated events: bare JSON.parse loop', ({ dated }) => dated), most: DATED };
