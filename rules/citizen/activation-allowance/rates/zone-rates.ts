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
      const cell = reaching(cells, zones);
      if (cell === undefined) return beyondTable(last.reckoned, law, ask);
      return cell.from <= zones ? cell.reckoned : unnamedZones(zones);
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
  return {
    needs: ['zones', 'daysPerWeek'],
    reckon: (facts, ask) => {
      const zones = facts.zones as number;
      const days = facts.daysPerWeek as number;
      const cell = reaching(cells, zones);
      if (cell === undefined) return beyondTable(last.reckoned[days - 1] ?? null, law, ask);
      return cell.from <= zones ? (cell.reckoned[days - 1] ?? null) : unnamedZones(zones);
    },
    points: { zones: zonePoints(rows), daysPerWeek: last.reckoned.map((_, index) => index + 1) },
    most: () => law.cap.value,
  };
}

/** For how many days a week a table states amounts: as many in every row. */
export function columnsOf({ rows }: RateOf<'zone-days'>): number {
  const [first] = rows as [(typeof rows)[number]];
  return first.amounts.length;
}

type Span = Pick<ZoneStep, 'from' | 'to'>;

/** Tells whether a step of a zone table holds for a number of zones. */
export function holds({ from, to }: Span, zones: number): boolean {
  return from <= zones && (to === undefined || zones <= to);
}

/** The first step that goes as far as a number of zones; `undefined` beyond the table. */
function reaching<S extends Span>(steps: readonly S[], zones: number): S | undefined {
  return steps.find(({ to = zones }) => zones <= to);
}

function unnamedZones(zones: number): Unsettled<never> {
  return gap(`the rate for ${zones} zones`);
}

/** One zone, and every number of zones at which the amount can change. */
function zonePoints(steps: readonly Span[]): number[] {
  return [...new Set([1, ...steps.flatMap(({ from, to = from }) => [from, to + 1])])];
}

/** More zones than the table has: the sources leave it open. */
function beyondTable(top: Reckoned | null, { cap }: AllowanceLaw, ask: Ask<AllowanceReadings>): Reckoning {
  return ask('zones-beyond-table', {
    'top-rate': () => top,
    nothing: () => null,
    ceiling: () => stated('ceiling-rate', cap.value, resolve(cap.cite, SOURCES)),
  });
}
