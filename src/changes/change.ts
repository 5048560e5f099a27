import type { Day } from '../engine/day.js';
import type { Text } from '../engine/reading.js';

/** What happened to something of the rules. `told-otherwise`: it decides as before, but its words or where it is cited have changed. */
export type ChangeKind = 'added' | 'changed' | 'told-otherwise' | 'removed';

/** One thing of a folder of rules that is another than it was. */
export interface RuleChange {
  /** A dated figure, a municipality's guideline, an open question of law, a text, or a worked case that is answered otherwise. */
  readonly of: 'row' | 'guideline' | 'reading' | 'text' | 'case';
  /** Its key: table and first day of a row, id of a guideline or a case, key of a reading, place of a text. */
  readonly key: string;
  /** What it is called: the table of a row, the question of a reading, the title of a worked case; absent for what has no name, or is gone. */
  readonly name?: Text;
  /** What happened to it; of a worked case always `changed`: the same facts, another answer. */
  readonly change: ChangeKind;
  /** What it was before, in words: a figure, the answers to a question, what a worked case came to; absent for what is new, and for what no words tell. */
  readonly was?: Text;
  /** What it is now; absent for what is gone. */
  readonly now?: Text;
  /** The first day that a row or a guideline governs. */
  readonly from?: Day;
  /** The last, where it sets one itself. */
  readonly to?: Day;
  /** Key of the municipality of a guideline. */
  readonly municipality?: string;
}

/** What changed in a folder of rules: that of a scheme, or of the calculations of one topic. */
export interface ChangedRules {
  /** Name of the folder: the id of its scheme, or its topic. */
  readonly id: string;
  /** Ids of the schemes and calculations it holds; of a removed one none. */
  readonly holds: readonly string[];
  /** `added` and `removed` are whole folders, of which nothing more is listed. */
  readonly change: 'added' | 'changed' | 'removed';
  /** What is another than it was; empty for a whole folder. */
  readonly changes: readonly RuleChange[];
}

/** What changed between a released version and this one. */
export interface RuleChanges {
  /** The released version. */
  readonly since: string;
  /** The version of this package. */
  readonly version: string;
  /** The folders of rules that are not as they were, in order of id. */
  readonly rules: readonly ChangedRules[];
}
