/** Tells whether two values say the same, part by part; the first part that differs settles it. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [parts, others] = [a, b] as Readonly<Record<string, unknown>>[] as [Parts, Parts];
  const names = Object.keys(parts);
  return names.length === Object.keys(others).length && names.every((name) => alike(parts[name], others[name]));
}

type Parts = Readonly<Record<string, unknown>>;
