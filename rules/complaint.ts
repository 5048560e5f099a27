import { resolve } from '../src/engine/citation.js';
import type { ComplaintTexts } from '../src/engine/texts.js';
import json from './complaint.json' with { type: 'json' };
import sources from './complaint-sources.json' with { type: 'json' };

/** The guidance on complaints that every scheme about a citizen shares, with the place of its time limits in words. */
export const complaint = { ...json, forward: json.forward.map((row) => ({ ...row, cite: resolve(row.cite, sources) })) } as ComplaintTexts;
