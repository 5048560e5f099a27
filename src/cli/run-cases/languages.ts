import type { Language } from '../../engine/texts.js';

/** The languages of a statement of reasons. */
export const LANGUAGES = ['da', 'en'] as const satisfies readonly Language[];
