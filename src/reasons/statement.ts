import type { Outcome } from '../engine/assessment.js';
import type { Citation } from '../engine/citation.js';
import type { Kroner } from '../engine/kroner.js';
import type { Language } from '../engine/texts.js';

/** What a section of a statement is about. */
export type SectionId =
  | 'notice'
  | 'rules'
  | 'sources'
  | 'readings'
  | 'facts'
  | 'considerations'
  | 'conditions'
  | 'counted'
  | 'outcome'
  | 'complaint'
  | 'questions'
  | 'gap';

/** A paragraph or an item of a section, with the key of what it tells. */
export interface Told {
  /** The paragraph or the item, word for word. */
  readonly sentence: string;
  /** Id of the condition whose finding it tells. */
  readonly condition?: string;
  /** The fact that it states, or asks for. */
  readonly fact?: string;
  /** The open question of law that it tells the answer to, or asks. */
  readonly reading?: string;
  /** The step of the working that it tells. */
  readonly step?: string;
  /** The provisions that it names, of one source. */
  readonly cites?: readonly Citation[];
}

/** A section of a statement: paragraphs first, then the list, where there is one. */
export interface StatementSection {
  /** What it is about; the same in both languages. */
  readonly id: SectionId;
  /** Its heading, in the language of the statement. */
  readonly heading: string;
  /** Whole sentences, in order; empty where there is only a list. */
  readonly paragraphs: readonly string[];
  /** The list after the paragraphs. */
  readonly items?: readonly string[];
  /** Each sentence of the section that tells a fact, a condition, a reading, a step or rules, with the key it belongs to. */
  readonly about?: readonly Told[];
}

/** A draft statement of reasons, as plain JSON-safe data. It is no decision: a caseworker decides. */
export interface Statement {
  /** The language it is written in. */
  readonly language: Language;
  /** Id of the scheme, or of the calculation. */
  readonly scheme: string;
  /** The outcome it gives reasons for. */
  readonly outcome: Outcome | 'calculated';
  /** Its heading: what was assessed. */
  readonly title: string;
  /** In the order in which they are read. */
  readonly sections: readonly StatementSection[];
}

/** How a statement is written. */
export interface StatementOptions {
  /** Danish or English. */
  readonly language: Language;
  /** The amount applied for; where the award equals it, the guidance on complaints is left out. */
  readonly appliedFor?: Kroner | undefined;
}
