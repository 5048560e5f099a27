import type * as z from 'zod';
import type { AwardRule, Condition } from '../condition.js';
import type { Day } from '../day.js';
import type { AskedAfter, DecisionRules } from '../decision-rules.js';
import { type Provenance, provenanceOf, type Register, type SchemeDefinition } from '../definition.js';
import type { Facts } from '../facts.js';
import { freeze } from '../freeze.js';
import type { GuidelineBase, Guidelines } from '../guideline.js';
import { type Found, listOf } from '../list-problems.js';
import type { Bounds, Representatives } from '../possible.js';
import type { Presets } from '../preset.js';
import { type Chosen, isPending, type Pending, type Readings, type Text } from '../reading.js';
import { type Scheme, schemesOf } from '../scheme.js';
import type { Row } from '../timeline.js';
import { type Awards, schemaOf } from './awards.js';
import type { Build } from './build.js';
import { builders } from './builders.js';
import { type Declared, withDeclared } from './declared.js';
import { factsIn, representativesOf } from './facts-in.js';
import type { FactsOf, Kinds } from './kind.js';
import { lackingRow, lawRows, stating } from './law-rows.js';
import { lowering } from './lower.js';
import type { Block } from './stated.js';
import {
  type Chosen as ChoiceOf,
  citeOf,
  type NoReadings,
  type ParametersFile,
  type Reader,
  type ReadingsOf,
  type Ruling,
  rowsOf,
  type TableOf,
  tablesOf,
  type Under,
} from './tables.js';

/** What an author states of a scheme. Nothing is annotated: facts, tables, readings and award carry their own types. */
export interface SchemeStated<S extends Kinds, P extends ParametersFile, J, A, L, G extends GuidelineBase> {
  readonly id: string;
  readonly title: Text;
  /** `register.json`; left out, the register all schemes share. */
  readonly register?: Register;
  /** The act of provisions that are named without one. */
  readonly source?: string;
  /** `parameters.json`. */
  readonly parameters: P;
  /** `readings.json`; left out where there is no open question. */
  readonly readings?: J;
  /** The wordings of the sources, where they differ. */
  readonly presets?: Presets<ReadingsOf<NoInfer<J>>>;
  readonly guidelines?: Guidelines<G>;
  readonly facts: S;
  readonly awards: Awards<A>;
  /** Of a reduction: where it stands that nothing may be withheld for a month that begins before it was decided. */
  readonly decidedFirst?: Under;
  /** Of a reduction: facts whose day must lie before that of the decision, each with the condition that says so where help is reduced already. */
  readonly decidedAfter?: { readonly [K in keyof NoInfer<S> & string]?: string | AskedAfter };
  /** Of a reduction: the fact that tells whether it has begun; until then it takes effect on the first of the month after the day judged. */
  readonly begunBy?: keyof NoInfer<S> & string;
  /** The tables of amounts that a caller may complete where we have read none. */
  readonly suppliable?: readonly TableOf<NoInfer<P>>[];
  /** What must govern on the day for anything to be assessed, and what rules turn to on other days; the rest they read where they use it. */
  law?(reader: Reader<P, G>, choice: ChoiceOf<J>): L;
  /** Contradictions among the facts, or with the law of the day as known on another; `knownOn` is left out for the newest. */
  problems?(facts: FactsOf<S>, law: L, on: Day, knownOn?: Day): Found | readonly Found[];
  /** The provisions in the order of the law, and what follows. */
  rules(
    build: Build<P, ReadingsOf<J>, FactsOf<S>, A>,
    law: L,
    chosen: Chosen<ReadingsOf<J>>,
  ): readonly (Block<FactsOf<S>> | readonly Block<FactsOf<S>>[])[];
  /** One value for each class of values of facts that the award turns on, where their kinds do not say it. */
  representatives?(law: L, on: Day): Representatives<FactsOf<S>>;
  /** The bounds of the award in this case, for when it cannot be enumerated. */
  bounds?(law: L, facts: FactsOf<S>): Bounds;
}

/** A scheme, and what it was stated with. */
export interface StatedScheme<F, R extends Readings, A, G extends GuidelineBase = never> extends Scheme<F, R, A, G> {
  readonly declared: Declared;
}

interface Lowered<F, R, A, L> {
  readonly law: L;
  readonly conditions: readonly Condition<F, R>[];
  readonly awards: readonly AwardRule<F, R, A>[];
}

/** Binds `defineScheme` to a package and its register. */
export function defineSchemes(shared: Provenance) {
  return function defineScheme<
    const S extends Kinds,
    P extends ParametersFile,
    A,
    J = NoReadings,
    L = undefined,
    G extends GuidelineBase = never,
  >(stated: SchemeStated<S, P, J, A, L, G>): StatedScheme<FactsOf<S>, ReadingsShown<J>, A, G> {
    const { facts, awards, parameters } = stated;
    const provenance = provenanceOf(shared, stated);
    const defined = schemesOf(provenance)(lower(stated, provenance)) as unknown as Scheme<FactsOf<S>, ReadingsShown<J>, A, G>;
    return withDeclared(defined, () => ({ facts, award: awards.parts, tables: tablesOf(parameters), sources: provenance.sources }));
  };
}

/** The open questions written out, so that a host sees options and not a file. */
export type ReadingsShown<J> = ReadingsOf<J> extends infer R extends Readings ? { readonly [Q in keyof R]: R[Q] } : never;

function lower<S extends Kinds, P extends ParametersFile, J, A, L, G extends GuidelineBase>(
  stated: SchemeStated<S, P, J, A, L, G>,
  provenance: Provenance,
): SchemeDefinition<FactsOf<S>, Readings, Lowered<FactsOf<S>, Readings, A, L>, A, G> {
  type F = FactsOf<S>;
  const { id, title, parameters, readings, presets, guidelines, awards, suppliable = [], law, problems, rules, source: act } = stated;
  const facts: Facts<F> = factsIn<F>(stated.facts);
  const usual = representativesOf(stated.facts) as Representatives<F>;
  return {
    ...{ id, title, facts, parameters, covered: parameters.covered, awards: awards.kind },
    readings: (readings ?? {}) as Readings,
    presets: (presets ?? {}) as Presets<Readings>,
    ...(guidelines !== undefined && { guidelines }),
    ...(stated.decidedFirst && { decidedFirst: citeOf(stated.decidedFirst, act) }),
    ...(stated.decidedAfter && { decidedAfter: stated.decidedAfter as NonNullable<DecisionRules['decidedAfter']> }),
    ...(stated.begunBy && { begunBy: stated.begunBy }),
    suppliable: Object.fromEntries(suppliable.map((table) => [table, rowsOf(parameters, table) as readonly Row<never>[]])),
    law: (access, choice) => {
      const { reader, row, rowOn, readTheRest } = lawRows<P, G>(parameters, access);
      const read = freeze(law?.(reader, choice as never) as L);
      readTheRest();
      const build = builders<P, ReadingsOf<J>, F, A>({
        row: (table) => {
          const found = row(table);
          return isPending(found)
            ? lackingRow(table, found as Pending<never>, rowsOf(parameters, table as TableOf<P>))
            : (found as Ruling<unknown>);
        },
        rowIfAny: (table) => {
          const found = row(table);
          return isPending(found) ? undefined : (found as Ruling<unknown>);
        },
        citeOf: (under) => citeOf(under, act),
        kinds: stated.facts,
      });
      const blocks = stating(() => rules(build, read, choice.taken as never).flat());
      const chosen = (reading: string) => choice.settled(reading)?.option;
      const around = { sources: provenance.sources, act, judged: facts.judged, rowOn, left: choice.options, chosen };
      return { law: read, ...lowering<F, A>(blocks, awards, around) };
    },
    ...(problems && {
      problems: (given: F, { law: read }: { law: L }, on: Day, knownOn?: Day) => listOf(problems(given, read, on, knownOn)),
    }),
    conditions: ({ conditions }) => conditions,
    award: ({ awards: lowered }) => lowered,
    representatives: ({ law: read }, on) => ({ ...usual, ...stated.representatives?.(read, on) }),
    ...(stated.bounds && { bounds: ({ law: read }: { law: L }, given: F) => stated.bounds?.(read, given) as Bounds }),
    awardSchema: () => schemaOf(awards) as z.ZodType<A>,
  };
}
