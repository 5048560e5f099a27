import type { Finding } from './assessment.js';
import type { Citation, Cite } from './citation.js';
import type { Day } from './day.js';
import type { Kroner } from './kroner.js';
import type { Readings, ReadingTaken, Text } from './reading.js';
import type { Step } from './step.js';
import type { Row } from './timeline.js';
import type { NamedUnder, Words } from './value-words.js';

/** The languages a statement can be written in. */
export type Language = keyof Text;

/** The texts of a fact. */
export interface FactText<V = unknown> {
  /** What it is called: on a form, in a table. */
  readonly label: Text;
  readonly words: Words<V>;
  /** Template over `{value}` and `{month}`. */
  readonly said: Text;
  /** Said instead where the value is 0 or the option `none`: no sentence counts nothing. */
  readonly nothing?: Text;
  /** One plain question to the citizen; template over `{month}` and `{period}`, the days that are asked for. */
  readonly question: Text;
  /** The same in the third person, for a caseworker; left out where it reads alike. */
  readonly caseworker?: Text;
  /** Asked instead where no days are told, of what does not go by the day judged. */
  readonly undated?: Text;
  /** For a list: asked instead where only a field of one item is lacking, by the name of the field. */
  readonly asks?: Readonly<Record<string, FieldQuestion>>;
}

/** The question about one field of an item, to the citizen and in the third person; templates over `{period}`, its days. */
export interface FieldQuestion {
  readonly question: Text;
  readonly caseworker: Text;
}

type Judged<V> = V extends { readonly because: string; readonly value: infer T } ? T : V;

/** A text for every fact; a fact without one does not compile. */
export type FactTexts<F> = { readonly [K in keyof F]-?: FactText<Judged<Exclude<F[K], undefined>>> };

/**
 * The sentences of a condition: templates over its facts by name, its figures by name, `{month}`, and `{limit}`, its least or
 * most in words, and the steps of its own working by their ids. What a condition cannot come to is left out.
 */
export interface ConditionText {
  readonly met?: Text;
  readonly failed?: Text;
  /** What is not known, where no checked rule covers the case. */
  readonly uncovered?: Text;
  /** Asked instead of the question of its fact, where the condition tells more exactly what is to be known. */
  readonly asked?: Text;
  /** Steps of which a sentence tells the value in words of its own, as "no hours" does. */
  readonly tells?: readonly string[];
}

/** What the sentences of a condition may depend on besides its finding. */
export interface InCase {
  /** The day judged. */
  readonly on: Day;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly readings: readonly ReadingTaken[];
  /** What the assessment says is missing; empty unless the case is not covered. */
  readonly missing: readonly string[];
}

/** Whether the outcome follows a guideline that does not govern: then nothing may read like an award or a refusal. */
export interface Told {
  readonly whatIf: boolean;
}

/** What may decide to what failed conditions lead: who does not meet them, and the law of the day. */
export interface Refusal extends Told, NamedUnder {
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A sentence of the award: a template and the values it names. */
export interface AwardSentence {
  readonly text: Text;
  readonly values: Readonly<Record<string, { readonly words: Words; readonly value: unknown }>>;
}

/** What a statement says of an award. */
export interface AwardInWords {
  /** Absent for an award that is not money. */
  readonly amount?: Kroner;
  /** True where nothing more can be applied for: then there is nothing to complain of. */
  readonly inFull?: boolean;
  readonly sentences: readonly AwardSentence[];
  readonly working: readonly Step[];
}

/** A choice about the law as it is put to the organisation, without reference to a paragraph. */
export interface ReadingText {
  readonly question: Text;
  readonly options: Readonly<Record<string, Text>>;
}

/** The guidance on complaints: weeks to complain, weeks to insist on a complaint upheld in part, and days for the authority to send that onward. */
export interface ComplaintTexts extends Readonly<Record<'complain' | 'insist' | 'onward', readonly Row<string>[]>> {
  /** Weeks for the authority to send the complaint on. */
  readonly forward: readonly (Row<string> & { readonly cite: Citation })[];
  /** Templates over the names of these tables. */
  readonly sentences: readonly Text[];
  /** Said where a municipal guideline governed. */
  readonly onGuidelines: Text;
  /** The provisions on reasons and complaints; `{place}` is where `forward` stands on the day. */
  readonly provisions: Text;
  /** What the sentences rest on. */
  readonly cites: readonly Cite[];
}

/** Every text that a scheme supplies for its statements of reasons. */
export interface SchemeTexts<F, A> {
  readonly title: Text;
  readonly facts: FactTexts<F>;
  /** By id of the condition, without the number that tells two alike apart (`one-way-distance-2`). */
  readonly conditions: Readonly<Record<string, ConditionText | ((finding: Finding, inCase: InCase) => ConditionText)>>;
  /** What conditions are called, by id without that number; one that has no name of its own is called as the first fact it looks at. */
  readonly names: Readonly<Record<string, Text>>;
  /** The steps of the working: templates over `{value}`, `{days}` of a period, `{period}` of a figure for some days, `{month}` and the facts by name; `null` is one that the outcome tells. */
  readonly steps: Readonly<Record<string, Text | null>>;
  award(award: A, told: Told): AwardInWords;
  /** Leads to the failed conditions; template over `{on}` and `{month}`. */
  refused(of: Refusal): Text;
  /** That the law is not in force: template over `{on}`, `{since}` and `{until}`, the last of which only some days have. */
  notInForce(days: { readonly since: Day; readonly until?: Day }): Text;
  readonly readings: Readonly<Record<string, ReadingText>>;
  /** What is missing where no law could be read, by the name in the gap; template over `{on}`, the day of the gap, and `{municipality}`. */
  readonly gaps: Readonly<Record<string, Text>>;
  /** What the tables of figures are called, as they stand in the middle of a sentence. */
  readonly tables?: Readonly<Record<string, Text>>;
  /** Said after every gap, so that none is taken for a refusal. */
  readonly undecided: Text;
  readonly complaint: ComplaintTexts;
  /** True for cases that another than the municipality decides: then nothing is said of who does, or of how to complain. */
  decidedElsewhere?(facts: Readonly<Record<string, unknown>>): boolean;
  /** False where what follows from the failed conditions cannot be complained of. */
  mayComplain?(of: Refusal): boolean;
}

/** What the statements of one scheme are written from. */
export interface Wording {
  /** Sentences and names, as templates. */
  readonly texts: SchemeTexts<unknown, unknown> & { readonly facts: Readonly<Record<string, FactText>> };
  /** The open questions of law in words. */
  readonly readings: Readings;
  /** What the fields of lists and records are called, by name, or by the name of the record and theirs: `employer.kind`. */
  readonly fields: Readonly<Record<string, Text>>;
  /** What answers are called on a form that no texts name by themselves: words that stand instead of a day, choices inside records. */
  readonly answers: Readonly<Record<string, Text>>;
  /** Names of the municipalities by key. */
  readonly municipalities: Readonly<Record<string, string>>;
  /** Ids of the sources that lay down no rule: a letter names them apart. */
  readonly otherSources?: readonly string[];
}

/** The wording of every scheme, by id. */
export type Wordings = Readonly<Record<string, Wording>>;
