import { commanding } from '../commanding.js';
import { answerOf } from '../plan.js';

export const way = commanding('NDJSON, validated, as the command', ({ ndjson }) => ndjson, answerOf);
