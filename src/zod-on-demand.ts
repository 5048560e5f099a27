import type * as zod from './engine/zod.js';

type Zod = typeof zod;

let loaded: Zod | undefined;

/** Loads zod the first time something of it is called: by require, which answers at once. */
function load(): Zod {
  loaded ??= requireHere('zod') as Zod;
  return loaded;
}

/** Under ESM there is no require; Node hands one out. */
function requireHere(name: string): unknown {
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(import.meta.url)(name);
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
export const iso = { date: (...given: never[]) => (load().iso.date as (...given: never[]) => unknown)(...given) } as unknown as Zod['iso'];
export const literal = onDemand('literal');
export const number = onDemand('number');
export const record = onDemand('record');
export const strictObject = onDemand('strictObject');
export const string = onDemand('string');
export const toJSONSchema = onDemand('toJSONSchema');
export const union = onDemand('union');
export const unknown = onDemand('unknown');
export const url = onDemand('url');
