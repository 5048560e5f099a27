import type { FactText, Wordings } from '../../engine/texts.js';
import { textOf } from '../../reasons/template.js';
import type { Subject } from '../commands/subjects.js';
import { inDanishFirst } from './danish-schema.js';
import { asTitle, named, namesOf, type Place, type Put, type Schema } from './named-schema.js';

/**
 * The JSON Schemas of a scheme or a calculation as they are shipped and shown: facts, and what is awarded or calculated, with the names of its words, and
 * guidelines with what each field is for. What the library makes by itself has no names, for it does not hold the words.
 */
export function toldSchemas(subject: Subject, wordings: Wordings, put: Put = asTitle): Readonly<Record<string, Schema>> {
  const { texts } = textOf(wordings, subject.id, 'subject');
  const labels = Object.fromEntries(Object.entries(texts.facts).map(([fact, { label }]) => [fact, label]));
  const given: Place = { lead: 'Her skal stå', labels, put };
  const answered: Place = { lead: 'Her står', within: subject.id, labels, put };
  const inside: Readonly<Record<string, Place>> = { facts: given, award: answered, value: answered };
  const branch = ({ properties, ...rest }: Branch) => {
    const told = Object.entries(properties).map(([key, part]) => [key, inside[key] === undefined ? part : named(part, inside[key])]);
    return { ...rest, properties: Object.fromEntries(told) };
  };
  const description = namesOf(subject.title);
  const told = Object.entries(subject.jsonSchemas()).map(([kind, schema]: [string, Schema]) => {
    if (kind === 'facts') return [kind, { ...withAnswers(named(schema, given) as Schema, texts.facts), description }];
    if (kind === 'guideline') return [kind, inDanishFirst(schema)];
    return [kind, { description, ...schema, oneOf: (schema.oneOf as readonly Branch[]).map(branch) }];
  });
  return Object.fromEntries(told);
}

/** Of a yes or no, judged or not, it is told what each says: the sentences of our letters. */
function withAnswers(schema: Schema, texts: Readonly<Record<string, FactText>>): Schema {
  const told = Object.entries(schema.properties as Readonly<Record<string, Schema>>).map(([fact, part]) => {
    const { words } = texts[fact] as FactText;
    if (words.as !== 'yes-no') return [fact, part];
    const { yes, no } = words;
    const description = `Her skal stå true eller false. true: ${yes.da}. false: ${no.da}. (true: ${yes.en}. false: ${no.en}.)`;
    const { properties } = part as { readonly properties?: Readonly<Record<string, Schema>> };
    const judged = properties && { ...properties, value: { ...properties.value, description } };
    return [fact, judged === undefined ? { ...part, description } : { ...part, properties: judged }];
  });
  return { ...schema, properties: Object.fromEntries(told) };
}

/** What comes out in one outcome. */
interface Branch extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
}
