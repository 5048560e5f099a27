import type { Assessment } from './assessment.js';
import { assessmentSchema } from './assessment-schema.js';
import type { Day } from './day.js';
import { type DecisionRules, decisionRules } from './decision-rules.js';
import type { AwardKind, Provenance, SchemeDefinition } from './definition.js';
import { type EveryReading, everyReading } from './every-reading.js';
import type { Checked, Facts } from './facts.js';
import { freeze } from './freeze.js';
import { checkGuideline, type GuidelineBase } from './guideline.js';
import { lawCache } from './law-cache.js';
import type { Options } from './options.js';
import type { Period } from './period.js';
import type { Possible } from './possible.js';
import type { Presets } from './preset.js';
import type { Readings, Text } from './reading.js';
import { schemaHead } from './schema-head.js';
import { remember } from './stated-of.js';
import * as z from './zod.js';

/** A scheme under fixed options: the law is compiled once for many cases. */
export interface Under<F, A> {
  /**
   * Checks the facts and assesses them.
   * @throws InputError for facts that cannot be read or contradict each other
   */
  assess(facts: F): Assessment<F, A>;
  /**
   * Assesses facts that `scheme.facts.check` has accepted: the fast way. They must not have been changed since.
   * @throws InputError for facts that contradict each other
   */
  assessChecked(facts: Checked<F>): Assessment<F, A>;
  /**
   * Finds the awards still within reach, whatever unknown facts, judgements and open readings turn out to be.
   * @throws InputError for facts that cannot be read or contradict each other
   */
  possible(facts: F): Possible<A>;
  /** The first day on which this law reads the same; absent where nothing earlier ends it. */
  readonly validFrom?: Day;
  /** The first day on which it no longer does; absent where nothing later ends it. */
  readonly validBefore?: Day;
}

/** A scheme: pure functions over facts. No function reads the clock, the locale, the environment or the disk. */
export interface Scheme<F, R extends Readings, A, G extends GuidelineBase = never> extends DecisionRules {
  /** Id, as in `schemes`. */
  readonly id: string;
  /** What it is called. */
  readonly title: Text;
  /** What a fulfilled assessment awards: `payment`, `reduction`, `right` or `verdict`. */
  readonly awards: AwardKind;
  /** Checks facts from outside, and describes them. */
  readonly facts: Facts<F>;
  /** The open questions of law, their options and who holds them. */
  readonly readings: R;
  /** The wordings of the sources by name, where they differ. */
  readonly presets: Presets<R>;
  /** The days for which the rules were checked; outside them every answer is `not-covered`. */
  readonly covered: Period;
  /** The built-in guidelines. */
  readonly guidelines: readonly G[];
  /** Keys and names of the municipalities that may be asked for. */
  readonly municipalities: Readonly<Record<string, string>>;
  /** Names of the tables of amounts that a caller may complete. */
  readonly suppliable: readonly string[];
  /**
   * Assesses one case.
   * @throws InputError for facts or options that cannot be read; never for a case that fails the law
   */
  assess(facts: F, options: Options<R, G>): Assessment<F, A>;
  /**
   * Compiles the law of a day once, for many cases.
   * @throws InputError for options that cannot be read
   */
  under(options: Options<R, G>): Under<F, A>;
  /**
   * Follows a case through every combination of the readings it turns on, those with a default too; readings given in the
   * options stay as given.
   * @throws InputError for facts or options that cannot be read
   */
  underEveryReading(facts: F, options: Options<R, G>): EveryReading<F, A>;
  /**
   * Accepts a guideline from outside. A guideline passed in the options is read when it is first used: to change it, pass
   * another object.
   * @throws InputError that lists every fault; TypeError for a scheme without municipal guidelines
   */
  checkGuideline(input: unknown): G;
  /** JSON Schemas of the facts that go in, the assessment that comes out and, where there are any, the guidelines. */
  jsonSchemas(): { facts: Record<string, unknown>; assessment: Record<string, unknown>; guideline?: Record<string, unknown> };
}

/** Binds `defineScheme` to a package and its register. What is shown is frozen when it is asked for: a start pays for nothing else. */
export function schemesOf(provenance: Provenance) {
  return function defineScheme<F, const R extends Readings, L, A, G extends GuidelineBase = never>(
    definition: SchemeDefinition<F, R, L, A, G>,
  ): Scheme<F, R, A, G> {
    const { id, title, awards, facts, readings, presets, covered, guidelines } = definition;
    const compiled = lawCache(definition, provenance);
    const scheme: Scheme<F, R, A, G> = {
      ...{ id, awards, facts },
      get title() {
        return freeze(title);
      },
      ...decisionRules(definition, provenance.sources),
      get readings() {
        return freeze(readings);
      },
      get presets() {
        return freeze(presets);
      },
      get covered() {
        return freeze(covered);
      },
      get guidelines() {
        return freeze(guidelines?.builtIn ?? []);
      },
      get municipalities() {
        return freeze(guidelines?.municipalities ?? {});
      },
      suppliable: Object.freeze(Object.keys(definition.suppliable)),
      assess: (given, options) => compiled(options).assess(facts.check(given)),
      under: (options) => {
        const law = compiled(options);
        return {
          assess: (given) => law.assess(facts.check(given)),
          assessChecked: law.assess,
          possible: (given) => law.possible(facts.check(given)),
          ...law.valid,
        };
      },
      underEveryReading: (given, options) => {
        const checked = facts.check(given);
        return everyReading<F, A, R, Options<R, G>>(options, (tried) => {
          const assessor = compiled(tried, false);
          const assessment = assessor.assess(checked);
          const settled = assessment.outcome !== 'open' && assessment.outcome !== 'not-covered';
          return { assessment, unread: settled ? [] : assessor.unread(checked) };
        });
      },
      checkGuideline: (input) => {
        if (guidelines === undefined) throw new TypeError(`${id} has no municipal guidelines`);
        return checkGuideline(guidelines, input);
      },
      jsonSchemas: () => ({
        facts: { ...schemaHead(id, 'facts'), ...facts.jsonSchema() },
        assessment: {
          ...schemaHead(id, 'assessment'),
          ...z.toJSONSchema(assessmentSchema(id, facts.schema() as z.ZodType<F>, definition.awardSchema()), { io: 'input' }),
        },
        ...(guidelines && {
          guideline: { ...schemaHead(id, 'guideline'), ...z.toJSONSchema(guidelines.of.schema() as z.ZodType, { io: 'input' }) },
        }),
      }),
    };
    remember(scheme, definition);
    return scheme;
  };
}
