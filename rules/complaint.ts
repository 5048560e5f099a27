import type { ComplaintTexts } from '../src/engine/texts.js';
import json from './complaint.json' with { type: 'json' };

/** The guidance on complaints that every scheme about a citizen shares. */
export const complaint: ComplaintTexts = json as ComplaintTexts;
