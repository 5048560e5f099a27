import type { Subject } from '../../cli/commands/subjects.js';
import { isScheme } from '../actions.js';
import type { Json } from './json.js';

const DAY = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** The options that a scheme or a calculation takes: what may be chosen is listed, so that a client is typed by it. */
export function optionsSchema(subject: Subject): Json {
  const { readings, suppliable } = subject;
  const shared = {
    knownOn: { ...DAY, description: 'the law as enacted by this day; left out: the newest' },
    readings: closed(
      Object.entries(readings).map(([key, { options }]) => [key, { enum: Object.keys(options) }]),
      'choices about open questions of law',
    ),
    supplied: closed(
      suppliable.map((table) => [table, { type: 'array', items: { type: 'object' } }]),
      'amounts that the caller answers for, by table: { from, to, value, cite }',
    ),
  };
  if (!isScheme(subject)) return { type: 'object', properties: shared, additionalProperties: false };
  const { municipalities, presets, guidelines } = subject;
  const [places, wordings] = [Object.keys(municipalities), Object.keys(presets)];
  const properties = {
    on: { ...DAY, description: 'the day judged' },
    ...(places.length > 0 && { municipality: { enum: places }, guideline: guidelineSchema(guidelines) }),
    ...(wordings.length > 0 && { preset: { enum: wordings, description: 'the wording of one source' } }),
    ...shared,
  };
  return { type: 'object', required: ['on'], properties, ...(places.length > 0 && { anyOf: ONE_OF_BOTH }), additionalProperties: false };
}

function guidelineSchema(builtIn: readonly { readonly id: string }[]): Json {
  return { anyOf: [{ enum: builtIn.map(({ id }) => id) }, { type: 'object' }], description: "the id of a guideline, or the host's own" };
}

/** Without either there is nothing to assess by, and null says no more than what is left out. */
const ONE_OF_BOTH = ['municipality', 'guideline'].map((key) => ({
  required: [key],
  properties: { [key]: { type: ['string', 'object'] } },
}));

function closed(entries: readonly (readonly [string, Json])[], description: string): Json {
  return { type: 'object', properties: Object.fromEntries(entries), additionalProperties: false, description };
}
