import { Exact } from './kroner.js';

/** Whether two answers are the same data; of functions, and of objects of a class, only the very same are. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a instanceof Exact) return b instanceof Exact && a.equals(b);
  if (!isData(a) || !isData(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameData(a[key], b[key]));
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
}
