import type { Day } from '../day.js';
import type { AskedAfter } from '../decision-rules.js';
import type { Register } from '../definition.js';
import type { GuidelineBase, Guidelines } from '../guideline.js';
import type { Found } from '../list-problems.js';
import type { Bounds, Representatives } from '../possible.js';
import type { Presets } from '../preset.js';
import type { Chosen, Text } from '../reading.js';
import type { Awards } from './awards.js';
import type { Build } from './build.js';
import type { FactsOf, Kinds } from './kind.js';
import type { Block } from './stated.js';
import type { Chosen as ChoiceOf, ParametersFile, Reader, ReadingsOf, TableOf, Under } from './tables.js';

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
