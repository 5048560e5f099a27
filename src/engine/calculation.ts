import { calculationSchema } from './assessment-schema.js';
import type { Calculated, EveryCalculated, UnderOptions } from './calculated.js';
import type { CalculationDefinition } from './calculation-definition.js';
import { calculator } from './calculator.js';
import { type Provenance, rulesUsed } from './definition.js';
import { underEach } from './every-reading.js';
import type { Facts } from './facts.js';
import { freeze } from './freeze.js';
import { type CalculationOptions, checkCalculationOptions } from './options.js';
import type { Period } from './period.js';
import type { Readings, Text } from './reading.js';
import { schemaHead } from './schema-head.js';
import { remember } from './stated-of.js';
import * as z from './zod.js';

export type { Calculated } from './calculated.js';
export type { CalculatedAt, Worked } from './calculation-definition.js';

/** A calculation: a pure function over facts that bear their own days. */
export interface Calculation<F, R extends Readings, V> {
  /** Id, as in `calculations`. */
  readonly id: string;
  /** What it is called. */
  readonly title: Text;
  /** Checks facts from outside, and describes them. */
  readonly facts: Facts<F>;
  /** The open questions of law, their options and who holds them. */
  readonly readings: R;
  /** The days for which the rules were checked; for others it is `not-covered`. */
  readonly covered: Period;
  /** Names of the tables of amounts that a caller may complete. */
  readonly suppliable: readonly string[];
  /**
   * Calculates one case.
   * @throws InputError for facts or options that cannot be read
   */
  calculate(facts: F, options?: CalculationOptions<R>): Calculated<F, V>;
  /**
   * Reads the options and the tables once, for many cases.
   * @throws InputError for options that cannot be read
   */
  under(options?: CalculationOptions<R>): UnderOptions<F, V>;
  /**
   * Follows a case through every combination of the readings it turns on, those with a default too; readings given in the
   * options stay as given.
   * @throws InputError for facts or options that cannot be read
   */
  underEveryReading(facts: F, options?: CalculationOptions<R>): EveryCalculated<F, V>;
  /** JSON Schemas of the facts that go in and of what comes out. */
  jsonSchemas(): { facts: Record<string, unknown>; calculated: Record<string, unknown> };
}

/** Binds `defineCalculation` to a package and its register. */
export function calculationsOf(provenance: Provenance) {
  return function defineCalculation<F, const R extends Readings, V>(definition: CalculationDefinition<F, R, V>): Calculation<F, R, V> {
    const { id, title, facts, readings, covered, suppliable } = definition;
    const rules = freeze(rulesUsed(provenance, definition.scheme));
    const compiled = (options: CalculationOptions<R>, defaults = true) => {
      checkCalculationOptions(options, definition);
      freeze(readings);
      return calculator(definition, options, provenance, rules, defaults);
    };
    let plain: ReturnType<typeof compiled> | undefined;
    /** Options are read anew, for a caller may have changed them; where there are none, the tables are read only once. */
    const under = (options: CalculationOptions<R> | undefined) => {
      if (options !== undefined) return compiled(options);
      plain ??= compiled({});
      return plain;
    };
    const calculation: Calculation<F, R, V> = {
      id,
      // Frozen when they are asked for: a start pays for nothing that it does not use.
      get title() {
        return freeze(title);
      },
      facts,
      get readings() {
        return freeze(readings);
      },
      get covered() {
        return freeze(covered);
      },
      suppliable: Object.freeze(Object.keys(suppliable)),
      calculate: (given, options) => under(options).calculate(given),
      under: (options) => {
        const { calculate, calculateChecked } = under(options);
        return { calculate, calculateChecked };
      },
      underEveryReading: (given, options = {}) => {
        const checkedFacts = facts.check(given);
        const outcomes = underEach<Calculated<F, V>, CalculationOptions<R>>(options, resultOf, (tried) => {
          const { calculateChecked, unread } = compiled(tried, false);
          return { answer: calculateChecked(checkedFacts), unread: unread(checkedFacts) };
        });
        return {
          agree: outcomes.length === 1,
          outcomes: outcomes.map(({ readings: chosen, answer }) => ({ readings: chosen, calculated: answer })),
        };
      },
      jsonSchemas: () => ({
        facts: { ...schemaHead(id, 'facts'), ...facts.jsonSchema() },
        calculated: {
          ...schemaHead(id, 'calculated'),
          ...z.toJSONSchema(calculationSchema(id, facts.schema() as z.ZodType<F>, definition.valueSchema()), { io: 'input' }),
        },
      }),
    };
    remember(calculation, definition);
    return calculation;
  };
}

/** What makes two results the same: what they come to, not the readings taken on the way. */
function resultOf<F, V>(calculated: Calculated<F, V>): string {
  if (calculated.outcome === 'calculated') return JSON.stringify(calculated.value);
  return JSON.stringify(calculated.outcome === 'open' ? calculated.questions : calculated.gaps);
}
