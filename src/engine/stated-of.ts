const stated = new WeakMap<object, object>();

/** Remembers what the author of a scheme or a calculation stated. */
export function remember(subject: object, definition: object): void {
  stated.set(subject, definition);
}

/** What its author stated: for analyses that define it anew. */
export function statedOf(subject: object): unknown {
  return stated.get(subject);
}
