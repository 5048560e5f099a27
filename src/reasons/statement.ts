import type { Outcome } from '../engine/assessment.js';
import type { Kroner } from '../engine/kroner.js';
import type { Language } from '../engine/texts.js';

/** What a section of a statement is about. */
export type SectionId =
  | 'notice'
  | 'rules'
  | 'readings'
  | 'facts'
  | 'considerations'
  | 'conditions'
  | 'counted'
  | 'outcome'
  | 'complaint'
  | 'questions'
  | 'gap';

/** A section of a statement: paragraphs first, then the list, where there is one. */
export interface StatementSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

/** A draft statement of reasons, as plain JSON-safe data. It is no decision: a caseworker decides. */
export interface Statement {
  readonly language: Language;
  readonly scheme: string;
  readonly outcome: Outcome;
  readonly title: string;
  readonly sections: readonly StatementSection[];
}

/** How a statement is written. */
export interface StatementOptions {
  readonly language: Language;
  /** The amount applied for; where the award equals it, the guidance on complaints is left out. */
  readonly appliedFor?: Kroner | undefined;
}
