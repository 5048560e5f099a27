/** Where a name may be parted: after a stroke, and after a hyphen that follows a letter, as in ids; never inside a date or before a number below 0. */
const AFTER = /(?<=\/|\p{L}-)/u;

/** The parts of a name that stay whole. */
export function partsOfName(name: string): readonly string[] {
  return name.split(AFTER);
}

/**
 * A name in lines of at most so many signs, parted where it may be; a part that is longer still is left whole.
 * @example
 * partedName('lyngby-taarbaek-2019-flat', 20) // => ['lyngby-taarbaek-', '2019-flat']
 */
export function partedName(name: string, most: number): readonly string[] {
  if (name.length <= most) return [name];
  const lines: string[] = [];
  for (const part of partsOfName(name)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= most) lines[lines.length - 1] = `${last}${part}`;
    else lines.push(part);
  }
  return lines;
}
