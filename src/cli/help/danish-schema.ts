import { expectedInDanish } from '../../reasons/expected.js';
import HELP from './guideline-help.json' with { type: 'json' };

const help: Readonly<Record<string, string>> = HELP;

/**
 * What a field of a guideline is for, by its name and the field it stands in, for `from` is a day in one place and a number of zones in another; by its
 * name alone where it means the same wherever it stands. `undefined` for one that nothing is said of.
 */
export function helpOf({ field, within }: Place): string | undefined {
  return help[`${within}.${field}`] ?? help[field];
}

/** A field, and the one it stands in: none for those of the guideline itself. */
export interface Place {
  readonly field: string;
  readonly within?: string | undefined;
}

/**
 * The JSON Schema of a guideline for whoever writes one in an editor: each field says in Danish what it is for and what is expected, and then what the
 * English description says.
 */
export function inDanishFirst(schema: unknown, place?: Place): unknown {
  if (Array.isArray(schema)) return schema.map((one) => inDanishFirst(one, place));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, description, ...rest } = schema as { readonly properties?: object; readonly description?: string };
  const parts = Object.fromEntries(
    Object.entries(rest).map(([key, part]) => [
      key,
      key === 'enum' || key === 'required' || key === 'const' ? part : inDanishFirst(part, place),
    ]),
  );
  return {
    ...parts,
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, part]) => [field, fieldInDanish(part, { field, within: place?.field })]),
      ),
    }),
    ...(description !== undefined && { description: descriptionOf(description, place) }),
  };
}

/** A field that is one word alone says nothing of what is expected, but what it is for. */
function fieldInDanish(part: object, place: Place): unknown {
  const told = inDanishFirst(part, place);
  return 'const' in part && !('description' in part) ? { ...(told as object), description: helpOf(place) } : told;
}

function descriptionOf(english: string, place: Place | undefined): string {
  const danish = expectedInDanish(english);
  const expected = danish === undefined ? [] : [`Her skal stå ${danish}.`];
  const purpose = place === undefined ? undefined : helpOf(place);
  return [...(purpose === undefined ? [] : [purpose]), ...expected, `(${english})`].join(' ');
}
