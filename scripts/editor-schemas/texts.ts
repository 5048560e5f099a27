import * as z from 'zod';
import type { ConditionSentences, FactTexts, PartSentence, TextsFile, ValueTexts, When } from '../../src/reasons/texts/texts-file.js';
import { text, written } from './text.js';

/** A schema for each key of a part of the file: one that is missing, or that the file does not have, does not compile. */
type Each<T> = Record<keyof T, z.ZodType>;

const byName = <T extends z.ZodType>(of: T) => z.record(z.string(), of);
const optional = (of: z.ZodType, description: string) => of.optional().describe(description);
const values = byName(z.unknown());

const leafTexts = {
  yes: optional(text, 'of a yes-or-no: the sentence where it is so, without its full stop'),
  no: optional(text, 'of a yes-or-no: the sentence where it is not so, without its full stop'),
  names: optional(z.union([byName(text), written()]), 'of a choice: a name for each, or the name of a list in rules/names.json'),
  text: optional(text, 'of a day: a template over {day}'),
  instead: optional(byName(text), 'of a day: what is said of the words that stand instead of one'),
  cvr: optional(text, 'of a text that may be a CVR number: a template over {value} that tells it'),
} satisfies Each<Omit<ValueTexts, 'none' | 'item' | 'fields'>>;

const valueTexts = {
  ...leafTexts,
  none: optional(text, 'of a list: said where it is empty; a template over {covers} where it has the days it is complete for'),
  item: optional(text, 'of a list or of what is made of parts: tells one, a template over its fields'),
  fields: optional(byName(z.strictObject(leafTexts)), 'of a list or of what is made of parts: how the fields of one read'),
} satisfies Each<ValueTexts>;

const factTexts = {
  ...valueTexts,
  label: text.describe('what the fact is called on a form and on the page'),
  said: optional(text, 'states the fact: a template over {value} and {month}; a yes-or-no has its two sides instead'),
  question: text.describe('one plain question to the citizen: a template over {month} and {period}'),
  nothing: optional(text, 'said instead where the value is 0 or the option none: no sentence counts nothing'),
  caseworker: optional(text, 'the same in the third person, where the question says du or you: a template over {month} and {period}'),
  undated: optional(text, 'asked instead where no days are told'),
  asks: optional(
    byName(z.strictObject({ question: text, caseworker: text })),
    'of a list: asked instead where only a field of one item is lacking, by the name of the field: templates over {period}',
  ),
  some: optional(text, 'of a list: said where it is not, a template over {covers} and {items}'),
  whole: optional(text, 'of a list: said instead where one item lasts all days covered, a template over {covers} and its fields'),
} satisfies Each<FactTexts>;

const when = {
  fact: optional(values, 'facts by their value; null for one that is not known'),
  reading: optional(byName(z.string()), 'open questions by the option taken'),
  step: optional(z.union([written(), byName(z.string())]), 'a step that the condition shows, or steps by their value'),
  missing: optional(written(), 'what is missing, where the case is not covered'),
} satisfies Each<When>;

const conditionSentences = {
  label: optional(
    z.union([text, z.string()]),
    'what the condition is called by itself: a text, or the name of the fact that it is called like',
  ),
  when: optional(z.strictObject(when), 'when this variant is told: every entry must hold; left out: always'),
  met: optional(text.nullable(), 'said where it is met: a template over facts, figures and steps; null: it never is'),
  failed: optional(text.nullable(), 'said where it is not met: a template over facts, figures and steps; null: it never fails'),
  told: optional(text, 'said of both, where they read alike'),
  uncovered: optional(text, 'said where we do not know, a sentence that blames the rules and not the citizen'),
} satisfies Each<ConditionSentences>;

const partSentence = text.extend({
  when: optional(values, 'parts by their value; null for one without a value or a list without items; left out: always'),
  unless: optional(values, 'parts by their value: then it is not said'),
  of: optional(written(), 'a part that is made of parts: the sentence is over those, and said of each where there are several'),
} satisfies Each<Omit<PartSentence, 'da' | 'en'>>);
const outcome = z.array(partSentence);

/** The file of texts of a folder. */
export const textsSchema = z
  .strictObject({
    $schema: z.literal('../../texts.schema.json').describe('leads the editor to the schema: ../../texts.schema.json'),
    titles: optional(byName(text), 'what statements are called, by id of the scheme or the calculation, where that is not its own title'),
    about: z
      .union([text, byName(text)])
      .describe('what it is about, in a sentence or two: leads its page; by id where the folder holds several'),
    facts: byName(z.strictObject(factTexts)).describe('the texts of each fact, by its name'),
    conditions: optional(
      byName(z.union([z.strictObject(conditionSentences), z.array(z.strictObject(conditionSentences))])),
      'the sentences of each condition, by its id; of several variants the first that fits is told',
    ),
    steps: optional(
      byName(text.nullable()),
      'the steps of the working, by id: templates over {value}, {days}, {month} and the facts; null: the outcome tells it',
    ),
    outcome: z.union([outcome, byName(outcome)]).describe('what follows: templates over its parts; by id where the folder holds several'),
    parts: optional(byName(z.strictObject(valueTexts)), 'how the parts of what follows read'),
    readings: optional(
      byName(z.strictObject({ question: text, options: byName(text) })),
      'questions of law as the organisation is asked them, by id, where readings.json words them by paragraphs',
    ),
    tables: byName(text).describe(
      'what each table of parameters.json is called in the middle of a sentence: "den sats, som loven fastsætter,"',
    ),
    values: optional(
      byName(text),
      'words in the rows of the tables and parts of their values; table.word where it means something else there',
    ),
    gaps: optional(byName(text), 'sentences on what we do not know, where the name of a table does not say it'),
    refused: optional(text, 'leads to the conditions that failed'),
    notInForce: optional(text, 'said where the rules are not in force: a template over {on} and {since}'),
    notYetInForce: optional(text, 'said where the rules are not in force yet: a template over {on}, {since} and {until}'),
    undecided: optional(
      z.union([text, byName(text)]),
      'said after every gap, so that none is taken for a refusal; by id where the folder holds several',
    ),
    sentences: optional(byName(text), 'sentences by name, which the texts.ts of the folder picks among'),
    inFull: optional(z.union([z.boolean(), values]), 'awards beyond which nothing can be applied for: all, or those whose parts are so'),
    mayComplain: optional(
      z.union([z.boolean(), values]),
      'cases in which failed conditions can be complained of: all unless told, or those whose facts are so',
    ),
    decidedElsewhere: optional(
      z.union([z.boolean(), values]),
      'cases that another than the municipality decides: all, or those whose facts are so',
    ),
  } satisfies Each<TextsFile>)
  .describe('Every sentence of a folder of rules, Danish beside English.');
