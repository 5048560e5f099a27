import { type Citation, resolve } from '../../../../src/engine/citation.js';
import { type Ask, gap, type Unsettled } from '../../../../src/engine/reading.js';
import { SOURCES } from '../../../define-scheme.js';
import type { ZoneStep } from '../guidelines/guideline.js';
import type { AllowanceLaw } from '../law.js';
import type { AllowanceReadings } from '../readings.js';
import { type RateOf, type RateRule, type Reckoned, type Reckoning, stated } from './rate-rule.js';

/** An amount for each number of zones. */
export function zoneRule({ steps }: RateOf<'zones'>, law: AllowanceLaw, cite: Citation): RateRule {
  const cells = steps.map((step) => ({ ...step, reckoned: step.amount === null ? null : stated('zone-rate', step.amount, cite) }));
  const last = cells[cells.length - 1] as (typeof cells)[number];
  return {
    needs: ['zones'],
    reckon: (facts, ask) => {
      const zones = facts.zones as number;
      const cell = cells.find((step) => holds(step, zones));
      if (cell !== undefined) return cell.reckoned;
      return zones < last.from ? unnamedZones(zones) : beyondTable(last.reckoned, law, ask);
    },
    points: { zones: zonePoints(steps) },
    most: () => law.cap.value,
  };
}

/** An amount for each number of zones and days a week. */
export function zoneDaysRule({ rows }: RateOf<'zone-days'>, law: AllowanceLaw, cite: Citation): RateRule {
  const cells = rows.map(({ from, to, amounts }) => ({
    from,
    to,
    reckoned: amounts.map((amount) => stated('zone-days-rate', amount, cite)),
  }));
  const last = cells[cells.length - 1] as (typeof cells)[number];
  const columns = last.reckoned.length;
  return {
    needs: ['zones', 'daysPerWeek'],
    reckon: (facts, ask) => {
      const zones = facts.zones as number;
      const days = facts.daysPerWeek as number;
      const cell = cells.find((row) => holds(row, zones));
      if (cell !== undefined) return cell.reckoned[days - 1] ?? null;
      return zones < last.from ? unnamedZones(zones) : beyondTable(last.reckoned[days - 1] ?? null, law, ask);
    },
    points: { zones: zonePoints(rows), daysPerWeek: Array.from({ length: columns }, (_, index) => index + 1) },
    most: () => law.cap.value,
  };
}

/** Tells whether a step of a zone table holds for a number of zones. */
export function holds({ from, to }: Pick<ZoneStep, 'from' | 'to'>, zones: number): boolean {
  return from <= zones && (to === undefined || zones <= to);
}

function unnamedZones(zones: number): Unsettled<never> {
  return gap(`the rate for ${zones} zones`);
}

function zonePoints(steps: readonly Pick<ZoneStep, 'from' | 'to'>[]): number[] {
  const end = steps[steps.length - 1]?.to;
  return [1, ...steps.map(({ from }) => from), ...(end === undefined ? [] : [end + 1])];
}

/** More zones than the table has: the sources leave it open. */
function beyondTable(top: Reckoned | null, { cap }: AllowanceLaw, ask: Ask<AllowanceReadings>): Reckoning {
  return ask('zones-beyond-table', {
    'top-rate': () => top,
    nothing: () => null,
    ceiling: () => stated('ceiling-rate', cap.value, resolve(cap.cite, SOURCES)),
  });
}
