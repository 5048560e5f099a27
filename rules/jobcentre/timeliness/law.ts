import type { LawAccess } from '../../../src/engine/law.js';
import { parameters } from './parameters.js';

/** The conversations that a period asks for, and the length of the period, on the day judged. */
export function readTimelinessLaw({ row }: LawAccess<never>) {
  return { conversations: row('conversations', parameters.conversations), period: row('period', parameters.period) };
}

export type TimelinessLaw = ReturnType<typeof readTimelinessLaw>;
