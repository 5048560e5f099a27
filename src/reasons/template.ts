/** The values a template may name: a table, or a function that finds them. */
export type Values = Readonly<Record<string, string>> | ((name: string) => string | undefined);

/**
 * Fills `{name}` in a template, once: braces inside a value stay as they are. `{name|line|lines}` is the first word where the value is 1, and
 * else the second. A name without a value is a fault in the texts.
 */
export function fill(template: string, values: Values): string {
  const find = typeof values === 'function' ? values : (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  return template.replace(/\{([A-Za-z][A-Za-z0-9-]*)(?:\|([^{}|]*)\|([^{}|]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = find(name);
    if (value === undefined) throw new Error(`The text "${template}" names {${name}}, which the case does not have`);
    if (one === undefined || many === undefined) return value;
    return value === '1' ? one : many;
  });
}

/** The text of a table, or an error that names what has none: a text that is missing is a fault in the rules. */
export function textOf<T>(table: Readonly<Record<string, T>>, id: string, what: string): T {
  const found = Object.hasOwn(table, id) ? table[id] : undefined;
  if (found === undefined) throw new Error(`No text for the ${what} "${id}"`);
  return found;
}

/** Text from a person as one line: control characters and line breaks become blanks. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
