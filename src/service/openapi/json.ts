/** A piece of the contract. */
export type Json = Record<string, unknown>;

/** A reference to a schema of the contract. */
export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
