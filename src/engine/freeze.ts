/** Freezes a value and all it holds, so that what every case shares can be changed by none. */
export function freeze<T>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const inner of Object.values(value as object)) freeze(inner);
  return Object.freeze(value);
}
