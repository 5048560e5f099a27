import { type Bounds, compareWith } from './bounds.js';

/**
 * Where a share stands against a focus target: `equal` where it is just what is required and more is asked for, so that the target is
 * missed without the share being below; `open` where what is unknown, or the reading of an equal share, can still change it.
 */
export type Standing = 'met' | 'missed' | 'equal' | 'open' | 'nobody';

/** Holds a share against the figure required, in %. Where the figure was not read, or the reading of an equal share is open, so is the standing. */
export function standingOf({ least, most }: Bounds, required: number | undefined, read: 'more-than' | 'at-least' | undefined): Standing {
  if (least === undefined && most === undefined) return 'nobody';
  if (least === undefined || most === undefined || required === undefined) return 'open';
  const [low, high] = [compareWith(least, required), compareWith(most, required)];
  if (low >= (read === 'at-least' ? 0 : 1)) return 'met';
  if (read === 'more-than' && low === 0 && high === 0) return 'equal';
  const missed = read === 'more-than' ? high <= 0 : high < 0;
  return missed ? 'missed' : 'open';
}
