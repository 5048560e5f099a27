/** Every object that is reached from a value, itself included, each once; what a class made is left alone. */
export function objectsIn(value: unknown, seen = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  if (!Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value))) return seen;
  seen.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, seen);
  return seen;
}

/** Changes every path of a value, adds to every object and list of it, and takes away what can be taken. */
export function tamper(value: unknown): void {
  for (const object of objectsIn(value)) {
    for (const key of Object.keys(object)) Reflect.set(object, key, 'changed');
    Reflect.set(object, Array.isArray(object) ? object.length : 'added', 'added');
    for (const key of Object.keys(object)) Reflect.deleteProperty(object, key);
  }
}
