import type { Day } from '../../engine/day.js';
import type { Text } from '../../engine/reading.js';
import type { FieldQuestion, ReadingText } from '../../engine/texts.js';
import type { UnitTexts } from './units.js';

/** What something is called; where that changes, each name but the first with the day from which it is called so, and when that was enacted. */
export type Name = Text | readonly (Text & { readonly from?: Day; readonly adopted?: Day })[];

/** Names of what stands in a list of few, by id, or the name of a list of names that several schemes share. */
export type Names = Readonly<Record<string, Name>> | string;

/** How the values of a fact, of a field of a list or of a part of an award read, where its kind alone does not say it. */
export interface ValueTexts {
  /** For a yes-or-no: a sentence without its full stop. */
  readonly yes?: Text;
  readonly no?: Text;
  /** For a choice. */
  readonly names?: Names;
  /** For a day: a template over `{day}`, and what stands instead of one. */
  readonly text?: Text;
  readonly instead?: Readonly<Record<string, Text>>;
  /** For a text that may be a CVR number: a template over `{value}` that tells it. */
  readonly cvr?: Text;
  /** For a list or a record: what is said where there is none, a template over the fields of each, and how those read. */
  readonly none?: Text;
  readonly item?: Text;
  readonly fields?: Readonly<Record<string, ValueTexts>>;
}

/** The texts of a fact. */
export interface FactTexts extends ValueTexts {
  /** What it is called: on a form, a page, in a JSON Schema. */
  readonly label: Text;
  /** Template over `{value}` and `{month}` that states it; left out for a yes-or-no, whose sides are sentences. */
  readonly said?: Text;
  /** Said instead where the value is 0 or the option `none`: no sentence counts nothing. */
  readonly nothing?: Text;
  /** One plain question to the citizen; template over `{month}` and `{period}`. */
  readonly question: Text;
  /** The same in the third person, as a caseworker is asked it; left out where the question does not speak to the citizen. */
  readonly caseworker?: Text;
  /** Asked instead where no days are told: what a calculation lacks altogether. */
  readonly undated?: Text;
  /** For a list: asked instead where only a field of one item is lacking. */
  readonly asks?: Readonly<Record<string, FieldQuestion>>;
  /** For a list with the days it is complete for: what is said where it is not empty, and of one item that lasts through all of them. */
  readonly some?: Text;
  readonly whole?: Text;
}

/** Facts, or parts of an award, by their value or one of several; `null` for one that has none. */
export type Cases = Readonly<Record<string, unknown>>;

/** What decides between sentences: every entry must hold. */
export interface When {
  /** Facts by their value. */
  readonly fact?: Cases;
  /** Readings by the option taken. */
  readonly reading?: Readonly<Record<string, string>>;
  /** A step that the finding shows, or steps by their value. */
  readonly step?: string | Readonly<Record<string, string>>;
  /** What is missing, where the case is not covered. */
  readonly missing?: string;
}

/** The sentences of a condition. `null` says that it never comes to that. */
export interface ConditionSentences {
  /** What it is called on its own: a text, or the fact that it is called like. */
  readonly label?: Text | string;
  readonly when?: When;
  readonly met?: Text | null;
  readonly failed?: Text | null;
  /** Said of what is met and of what fails, where both read alike. */
  readonly told?: Text;
  readonly uncovered?: Text;
}

/**
 * A sentence of what follows: a template over its parts, said where they are as `when` says and not as `unless` does; `null` is a part
 * without a value, or a list without items. One that names a part without a value is left out.
 */
export type PartSentence = Text & {
  readonly when?: Cases;
  readonly unless?: Cases;
  /** A part that is made of parts: the sentence is over those, and said of each where there are several; once where it names none of them. */
  readonly of?: string;
};

/** `texts.json`: every sentence of a folder, Danish beside English. */
export interface TextsFile {
  readonly $schema?: string;
  /** What statements are called, by id of the scheme or the calculation, where that is not its own title. */
  readonly titles?: Readonly<Record<string, Text>>;
  /** What it is about, in a sentence or two; by id where the folder holds several. */
  readonly about?: Text | Readonly<Record<string, Text>>;
  readonly facts: Readonly<Record<string, FactTexts>>;
  /** By id of the condition; of several variants the first that fits is told. A condition on one yes-or-no may take that fact's sentences. */
  readonly conditions?: Readonly<Record<string, ConditionSentences | readonly ConditionSentences[]>>;
  /** The steps of the working: templates over `{value}`, `{days}` of a period, `{period}` of a figure for some days, `{month}` and the facts; `null` is one that the outcome tells. */
  readonly steps?: Readonly<Record<string, Text | null>>;
  /** What follows; by id where the folder holds several. */
  readonly outcome: readonly PartSentence[] | Readonly<Record<string, readonly PartSentence[]>>;
  /** How the parts of what follows read; a part of a part by both names, with a full stop between them. */
  readonly parts?: Readonly<Record<string, ValueTexts>>;
  /** Questions of law as the organisation is asked them, where the register words them by paragraphs. */
  readonly readings?: Readonly<Record<string, ReadingText>>;
  /** What each table of figures is called, as it stands in the middle of a sentence. */
  readonly tables: Readonly<Record<string, Text>>;
  /**
   * What stands in the rows of the tables and is no figure: words, and what the parts of a value are called, as they stand in the
   * middle of a sentence; `table.word` where a word means something else in that table. Choices of facts need no second name.
   */
  readonly values?: Readonly<Record<string, Text>>;
  /** Sentences on gaps that the names of the tables do not word. */
  readonly gaps?: Readonly<Record<string, Text>>;
  /** Leads to the failed conditions. */
  readonly refused?: Text;
  /** That the rules are not in force, and that they are not yet: templates over `{on}`, `{since}` and `{until}`, the last of the second only. */
  readonly notInForce?: Text;
  readonly notYetInForce?: Text;
  /** Said after every gap, so that none is taken for a refusal; by id where the folder holds several. */
  readonly undecided?: Text | Readonly<Record<string, Text>>;
  /** Sentences by name, which the `texts.ts` of the folder picks among. */
  readonly sentences?: Readonly<Record<string, Text>>;
  /** Cases that another than the municipality decides: all, or those whose facts are so. */
  readonly decidedElsewhere?: boolean | Cases;
  /** Awards beyond which nothing can be applied for: all, or those whose parts are so. */
  readonly inFull?: boolean | Cases;
  /** Cases in which what follows from failed conditions can be complained of: all unless told, or those whose facts are so. */
  readonly mayComplain?: boolean | Cases;
}

/** What folders share: what units are called, and lists of names. */
export interface SharedTexts {
  readonly units: Readonly<Record<string, UnitTexts>>;
  readonly names: Readonly<Record<string, Readonly<Record<string, Name>>>>;
}
