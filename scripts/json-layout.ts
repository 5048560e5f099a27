const WIDTH = 140;

/** JSON as our files of texts are laid out: an object of words on one line where it fits, unless `before` has none like that. */
export function laidOut(value: unknown, before = ''): string {
  const compact = before === '' || /\{ "/.test(before);
  return `${compact ? written(value, '', 0) : JSON.stringify(value, null, 2)}\n`;
}

/** A value behind what stands before it on its line. */
function written(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return block(
      '[',
      ']',
      value.map((item) => written(item, inner, inner.length)),
      indent,
    );
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${name}${written(item, inner, inner.length + name.length)}`;
  });
  const line = `{ ${entries.join(', ')} }`;
  const flat = Object.values(value).every((item) => typeof item !== 'object' || item === null);
  return flat && entries.length > 0 && used + line.length < WIDTH ? line : block('{', '}', entries, indent);
}

function block(open: string, close: string, items: readonly string[], indent: string): string {
  return items.length === 0 ? `${open}${close}` : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}
