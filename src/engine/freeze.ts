/**
 * Freezes a value and all it holds, so that what every case shares can be changed by none. What a class made is left as it is, and so is
 * what a getter would answer, which is not asked.
 */
export function freeze<T>(value: T): T {
  if (Object.isFrozen(value) || isOfAClass(value)) return value;
  Object.freeze(value);
  for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(value))) freeze(inner);
  return value;
}

/** Whether a value is neither a plain object nor a list: an exact number, a map, a function. */
function isOfAClass(value: unknown): boolean {
  if (Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}
