import { resolve } from '../../../../src/engine/citation.js';
import { Exact } from '../../../../src/engine/kroner.js';
import { SOURCES } from '../../../define-scheme.js';
import type { AllowanceLaw } from '../law.js';
import type { Journey } from './monthly-allowance.js';

/** Splits the day's journey at the limit of the act, and names the provision for the rest. */
export function journeyOf({ act, frame }: AllowanceLaw): (km: number | undefined) => Journey {
  const limitKm = frame.value;
  const mayApplyUnder = resolve({ source: act.value.id, provision: act.value.beyondProvision }, SOURCES);
  const unknown: Journey = Object.freeze({ limitKm, km: null, beyondKm: null, mayApplyUnder: null });
  return (km) => {
    if (km === undefined) return unknown;
    if (km <= Number(limitKm)) return { limitKm, km, beyondKm: '0', mayApplyUnder: null };
    return { limitKm, km, beyondKm: new Exact(km).minus(limitKm).toFixed(), mayApplyUnder };
  };
}
