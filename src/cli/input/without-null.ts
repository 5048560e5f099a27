/** What is nested deeper than this is no fact of ours, and is left as it is. */
const DEEPEST = 20;

/** Takes out of objects what is `null`: tables write it for what they do not know, and what is left out says the same. In a list it stays, and is refused. */
export function withoutNull(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNull(item, depth + 1));
  const told = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(told.map(([key, inner]) => [key, withoutNull(inner, depth + 1)]));
}
