import type * as z from 'zod';
import type { RulesUsed } from './assessment.js';
import type { Choice } from './choice.js';
import type { Cite, Sources } from './citation.js';
import type { AwardRule, Condition } from './condition.js';
import type { Day } from './day.js';
import type { DecisionRules } from './decision-rules.js';
import type { Facts } from './facts.js';
import type { GuidelineBase, Guidelines } from './guideline.js';
import type { LawAccess } from './law.js';
import type { Period } from './period.js';
import type { Bounds, Representatives } from './possible.js';
import type { Presets } from './preset.js';
import type { Problem } from './problem.js';
import type { Readings, Text } from './reading.js';
import type { Suppliable } from './supplied.js';

/**
 * What a scheme awards: money that is paid, a reduction of the help that may be decided, or a right that is no money. A `verdict`
 * awards nothing to a citizen: it tells how a jobcentre, or the work on a case, stands.
 */
export type AwardKind = 'payment' | 'reduction' | 'right' | 'verdict';

/** What an author states of a scheme. Nothing is annotated: facts, readings, law and award carry their own types. */
export interface SchemeDefinition<F, R extends Readings, L, A, G extends GuidelineBase> extends DecisionRules<Cite> {
  readonly id: string;
  readonly title: Text;
  readonly facts: Facts<F>;
  readonly readings: R;
  /** The wordings of the sources, where they differ: each settles some readings and leaves others open. */
  readonly presets: Presets<R>;
  /** The days for which the rules were checked; outside them nothing is covered. */
  readonly covered: Period;
  readonly guidelines?: Guidelines<G>;
  /** The dated rows by table, and what stands beside them: for those who read them whole. */
  readonly parameters: object;
  /** The tables of amounts that a caller may complete where we have read none. */
  readonly suppliable: Suppliable;
  /** The law of a day, read without seeing the day; `choice` tells how the readings stand, and in which source. */
  law(access: LawAccess<G>, choice: Choice<R>): L;
  /** Contradictions among the facts, or with the law of the day as known on another; `knownOn` is left out for the newest. */
  problems?(facts: F, law: L, on: Day, knownOn?: Day): readonly Problem[];
  conditions(law: L): readonly Condition<F, R>[];
  award(law: L): readonly AwardRule<F, R, A>[];
  /** One value for every cell of the facts that the award turns on. */
  representatives(law: L, on: Day): Representatives<F>;
  /** The bounds of the award in this case, for when it cannot be enumerated. */
  bounds?(law: L, facts: F): Bounds;
  readonly awards: AwardKind;
  readonly awardSchema: () => z.ZodType<A>;
}

/** What a folder of rules rests on: the sources that it cites, and the sha256 of its rule data. A script writes it. */
export interface Register {
  readonly digest: string;
  readonly sources: Sources;
}

/** The package, version, register and digests that schemes share. */
export interface Provenance {
  readonly sources: Sources;
  readonly package: string;
  readonly version: string;
  readonly digests: Readonly<Record<string, string>>;
  /** Names of the municipalities by key: those that a scheme without municipal guidelines may be asked for. */
  readonly municipalities?: Readonly<Record<string, string>>;
}

/** What an answer says of the rules it was made with. */
export function rulesUsed({ package: name, version, digests }: Provenance, id: string): RulesUsed {
  return { package: name, version, digest: digests[id] ?? '' };
}

/** The provenance of a folder: with a register of its own, it loads nothing of the others. */
export function provenanceOf(
  provenance: Provenance,
  { id, folder = id, register }: { id: string; folder?: string; register?: Register },
): Provenance {
  return register === undefined ? provenance : { ...provenance, sources: register.sources, digests: { [folder]: register.digest } };
}
