import FIELDS from '../../../rules/fields.json' with { type: 'json' };
import PARTS from '../../../rules/parts.json' with { type: 'json' };
import type { Text } from '../../engine/reading.js';
import { expectedInDanish } from '../../reasons/expected.js';
import HELP from './part-help.json' with { type: 'json' };

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** Gives a part of a schema its name. */
export type Put = (name: string, part: Schema) => Schema;

/**
 * Both names stand in `title`, the heading that editors show: validators that are strict, as Ajv is unless told otherwise, refuse a schema with a key of our
 * own for the English one. The id stays the key, so that what a generator of code calls a field does not change.
 */
export const asTitle: Put = (name, part) => ({ title: name, ...part });

/** Generators of clients call the class of an object inside by its title, which is no name for one: in a contract the name leads the description. */
export const inDescription: Put = (name, { description, ...part }) => ({
  ...part,
  description: description === undefined ? name : `${name}. ${description}`,
});

/** Where parts of a schema stand, and how they are told. */
export interface Place {
  /** What leads the Danish of what stands there: `Her skal stå`. */
  readonly lead: string;
  /** What the parts are inside: a fact, a part, or the scheme itself. */
  readonly within?: string | undefined;
  /** What facts are called, by their keys, where those stand: a part that bears the name of a fact is called as it is. */
  readonly labels?: Readonly<Record<string, Text>>;
  readonly put: Put;
}

/**
 * A schema in which each part has its name in Danish and English, and each description tells in Danish what stands there, and its unit, and then in English:
 * as the schema of a guideline is told.
 */
export function named(schema: unknown, place: Place): unknown {
  if (Array.isArray(schema)) return schema.map((one) => named(one, place));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, toldPart(key, part, place)]));
}

function toldPart(key: string, part: unknown, place: Place): unknown {
  if (key === 'properties') return propertiesNamed(part as Readonly<Record<string, Schema>>, place);
  if (key === 'description') return inBoth(part as string, place.lead);
  return key === 'enum' || key === 'required' ? part : named(part, place);
}

function propertiesNamed(properties: Readonly<Record<string, Schema>>, { labels = {}, ...place }: Place): Schema {
  const within = 'by' in properties && 'because' in properties ? JUDGEMENT : place.within;
  const told = Object.entries(properties).map(([key, part]) => {
    const name = nameOfPart(key, within, labels);
    const inside = named(part, { ...place, within: HOLDING.has(key) ? place.within : key }) as Schema;
    const help = PART_HELP[`${within}.${key}`] ?? PART_HELP[key];
    const told = { description: toldAs(shapeOf(part), place.lead), ...inside, ...(help && { description: toldAs(help, place.lead) }) };
    return [key, name === undefined ? inside : place.put(namesOf(name), told)];
  });
  return Object.fromEntries(told);
}

const JUDGEMENT = 'judgement';
/** What holds the value of a fact, and is no part of it: of a list its items, of a judgement what was judged. */
const HOLDING: ReadonlySet<string> = new Set(['items', 'value']);

/** What parts hold that their checks say nothing of, or nothing that fits: by their name, or that of what they stand in and their own. */
const PART_HELP: Readonly<Record<string, Text>> = HELP;

const NAMES: Readonly<Record<string, Text>> = { ...FIELDS, ...PARTS };

/** What a part is called that stands within another, or in the answer of a scheme by its id; `undefined` where nothing names it. */
export function nameOfPart(key: string, within: string | undefined, labels: Readonly<Record<string, Text>>): Text | undefined {
  return NAMES[`${within}.${key}`] ?? labels[key] ?? NAMES[key];
}

/** Both names of something: `Dagens rejse / The day's journey`. */
export function namesOf({ da, en }: Text): string {
  return `${da} / ${en}`;
}

function toldAs({ da, en }: Text, lead: string): string {
  return `${lead} ${da}. (${en})`;
}

/** What stands where the schema says no more than its type; of several, each is told inside it. */
function shapeOf(part: Schema): Text {
  if (part.const !== undefined) return { da: `altid ${JSON.stringify(part.const)}`, en: `always ${JSON.stringify(part.const)}` };
  return (typeof part.type === 'string' && TYPES[part.type]) || ONE_OF;
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { da: 'en tekst', en: 'a text' },
  integer: { da: 'et helt tal', en: 'a whole number' },
  number: { da: 'et tal', en: 'a number' },
  boolean: { da: 'ja eller nej', en: 'true or false' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'de felter, der er nævnt herunder', en: 'the fields that are named below' },
};
const ONE_OF: Text = { da: 'en af de muligheder, der er nævnt herunder', en: 'one of the alternatives that are named below' };

function inBoth(english: string, lead: string): string {
  const danish = expectedInDanish(english);
  return danish === undefined ? english : toldAs({ da: danish, en: english }, lead);
}
