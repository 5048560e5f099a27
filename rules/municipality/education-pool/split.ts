import { Exact, type Kroner, kroner, minus, roundTo } from '../../define.js';

type Units = Readonly<Record<'oere' | 'five-oere' | 'ten-oere' | 'quarter-krone' | 'half-krone', string>>;

/** What the pool covers of the courses and what the municipality pays itself. */
interface Split {
  readonly part: Kroner;
  readonly rest: Kroner;
}

/** The costs of courses split by each unit to which they may be rounded: both parts by themselves, or one and the rest. */
export function splitBy(courses: Kroner, exact: Exact, units: Units) {
  const rounded = (part: Exact, unit: string) => kroner(roundTo(part, unit));
  const own = new Exact(courses).minus(exact);
  const each = (unit: string) => (): Split => ({ part: rounded(exact, unit), rest: rounded(own, unit) });
  const withRest = (unit: string) => (): Split => ({ part: rounded(exact, unit), rest: minus(courses, rounded(exact, unit)) });
  return {
    oere: each(units.oere),
    'five-oere': each(units['five-oere']),
    'ten-oere': each(units['ten-oere']),
    'quarter-krone': withRest(units['quarter-krone']),
    'half-krone': withRest(units['half-krone']),
  };
}
