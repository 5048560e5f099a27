import { expectedInDanish } from '../../reasons/expected.js';
import HELP from './guideline-help.json' with { type: 'json' };

const help: Readonly<Record<string, string>> = HELP;

/** What a field of a guideline is for, by its name; `undefined` for one that nothing is said of. */
export function helpOf(field: string): string | undefined {
  return help[field];
}

/**
 * The JSON Schema of a guideline for whoever writes one in an editor: each field says in Danish what it is for and what is expected, and then what the
 * English description says.
 */
export function inDanishFirst(schema: unknown, field?: string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => inDanishFirst(one, field));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, description, ...rest } = schema as { readonly properties?: object; readonly description?: string };
  const parts = Object.fromEntries(
    Object.entries(rest).map(([key, part]) => [
      key,
      key === 'enum' || key === 'required' || key === 'const' ? part : inDanishFirst(part, field),
    ]),
  );
  const told = description === undefined ? undefined : descriptionOf(description, field);
  return {
    ...parts,
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inDanishFirst(part, name)])),
    }),
    ...(told !== undefined && { description: told }),
  };
}

function descriptionOf(english: string, field: string | undefined): string {
  const danish = expectedInDanish(english);
  const expected = danish === undefined ? [] : [`Her skal stå ${danish}.`];
  const purpose = field === undefined ? undefined : helpOf(field);
  return [...(purpose === undefined ? [] : [purpose]), ...expected, `(${english})`].join(' ');
}
