import type * as zod from 'zod';

export type { core, output, ZodType } from 'zod';

type Zod = typeof zod;

/**
 * What schemas are made with, loaded when the first is asked for: nothing that is accepted or refused needs it, so that neither a
 * start nor a bundle carries it. Node loads it by itself; in a bundle it is provided by importing `regelvaerk/zod`.
 */
let loaded: Zod | undefined;

/** Provides zod where it cannot be loaded on demand. */
export function provideZod(provided: Zod): void {
  loaded = provided;
}

function load(): Zod {
  loaded ??= requireZod();
  return loaded;
}

/**
 * Loads zod by require, which answers at once; a module has none of its own, so Node hands one out.
 * @throws Error where there is no Node, or no zod beside the bundle
 */
function requireZod(): Zod {
  try {
    const { createRequire } = process.getBuiltinModule('node:module');
    return createRequire(import.meta.url)('zod') as Zod;
  } catch {
    throw new Error("Schemas are made with zod, which this bundle does not hold: import 'regelvaerk/zod' once, before they are asked for");
  }
}

/** A function of zod by its name, looked up when it is called. */
function onDemand<N extends keyof Zod>(name: N): Zod[N] {
  return ((...given: never[]) => (load()[name] as (...given: never[]) => unknown)(...given)) as Zod[N];
}

export const array = onDemand('array');
export const boolean = onDemand('boolean');
export const discriminatedUnion = onDemand('discriminatedUnion');
const enumOf = onDemand('enum');

export { enumOf as enum };
export const int = onDemand('int');
export const iso = { date: ((...given: []) => load().iso.date(...given)) as Zod['iso']['date'] };
export const literal = onDemand('literal');
export const number = onDemand('number');
export const record = onDemand('record');
export const strictObject = onDemand('strictObject');
export const string = onDemand('string');
export const toJSONSchema = onDemand('toJSONSchema');
export const union = onDemand('union');
