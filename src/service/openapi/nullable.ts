import type { Json } from './json.js';

const NULL = { type: 'null' };

/** The schema of what comes in: what may be left out may be `null` too, which says the same, at every depth. */
export function nullable(schema: Json): Json {
  const { properties, required = [], items, anyOf, oneOf, ...rest } = schema as Parts;
  const optional = ([key, inner]: [string, Json]) => [key, required.includes(key) ? nullable(inner) : orNull(nullable(inner))];
  return {
    ...rest,
    ...(required.length > 0 && { required }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(optional)) }),
    ...(items && { items: nullable(items) }),
    ...(anyOf && { anyOf: anyOf.map(nullable) }),
    ...(oneOf && { oneOf: oneOf.map(nullable) }),
  };
}

interface Parts extends Json {
  readonly properties?: Record<string, Json>;
  readonly required?: readonly string[];
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
}

function orNull(schema: Json): Json {
  const { description, ...rest } = schema;
  return { anyOf: [rest, NULL], ...(description !== undefined && { description }) };
}
