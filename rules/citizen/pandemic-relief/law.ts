import type { LawAccess } from '../../../src/engine/law.js';
import { parameters } from './parameters.js';

/** The windows of the three reliefs, and what the minutes say of one, as enacted by the day of knowledge. */
export function readPandemicLaw({ timeline }: LawAccess<never>) {
  return {
    windows: {
      dagpenge: timeline('dagpenge', parameters.dagpenge),
      sygedagpenge: timeline('sygedagpenge', parameters.sygedagpenge),
      'g-dage': timeline('g-dage', parameters['g-dage']),
    },
    minutes: timeline('minutes', parameters.minutes),
  };
}

export type PandemicLaw = ReturnType<typeof readPandemicLaw>;
