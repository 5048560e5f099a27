import type * as z from 'zod';
import type { AwardRule, Condition } from '../condition.js';
import type { Day } from '../day.js';
import type { DecisionRules } from '../decision-rules.js';
import { type Provenance, provenanceOf, type SchemeDefinition } from '../definition.js';
import type { Facts } from '../facts.js';
import { freeze } from '../freeze.js';
import type { GuidelineBase } from '../guideline.js';
import { listOf } from '../list-problems.js';
import type { Bounds, Representatives } from '../possible.js';
import type { Presets } from '../preset.js';
import { isPending, type Pending, type Readings } from '../reading.js';
import { type Scheme, schemesOf } from '../scheme.js';
import type { Row } from '../timeline.js';
import { schemaOf } from './awards.js';
import { builders } from './builders.js';
import { type Declared, withDeclared } from './declared.js';
import { factsIn, representativesOf } from './facts-in.js';
import type { FactsOf, Kinds } from './kind.js';
import { lackingRow, lawRows, stating } from './law-rows.js';
import { lowering } from './lower.js';
import type { SchemeStated } from './scheme-stated.js';
import { citeOf, type NoReadings, type ParametersFile, type ReadingsOf, type Ruling, rowsOf, type TableOf, tablesOf } from './tables.js';

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
