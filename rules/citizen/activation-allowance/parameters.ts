import type { Kroner } from '../../../src/engine/kroner.js';
import type { Period } from '../../../src/engine/period.js';
import type { Text } from '../../../src/engine/reading.js';
import type { Row } from '../../../src/engine/timeline.js';
import type { Offer } from './offer.js';
import json from './parameters.json' with { type: 'json' };
import type { ActId, TargetGroup } from './target-group.js';

/** The act that governs a day. */
export interface Act {
  readonly id: ActId;
  /** The provision on the allowance. */
  readonly provision: string;
  /** The provision on travel beyond the frame. */
  readonly beyondProvision: string;
}

/** The target groups of an act: their numbers, their names, and which of them the allowance covers. */
export interface TargetGroupTable {
  readonly numbers: Readonly<Partial<Record<TargetGroup, string>>>;
  readonly names: Readonly<Partial<Record<TargetGroup, Text>>>;
  readonly covered: readonly TargetGroup[];
  /** Covered by one source, left out by another. */
  readonly disputed: readonly TargetGroup[];
}

/** The chapters of an act in which the offers stand, and which of them the allowance covers. */
export interface OfferTable {
  readonly chapters: Readonly<Partial<Record<Offer, string>>>;
  readonly covered: readonly string[];
  readonly disputed: readonly Offer[];
}

interface Parameters {
  readonly checked: Period;
  readonly act: readonly Row<Act>[];
  readonly cap: readonly Row<Kroner>[];
  readonly frame: readonly Row<string>[];
  readonly targetGroups: readonly Row<TargetGroupTable>[];
  readonly offers: readonly Row<OfferTable>[];
}

/** The dated figures of the scheme. A test checks every row of the file against these types. */
export const parameters = json as unknown as Parameters;
