/**
 * The passage of an item that a citation names: `fokusmål 1 og 2` and `forslag 1` by what heads them, `A` by its heading. The whole item
 * where the citation names none; `undefined` where nothing is headed so.
 */
export function passageOf(body: string, provision: string): string | undefined {
  const lines = body.split('\n');
  const passages = namesIn(provision).map((name) => headed(lines, name));
  if (passages.includes(undefined)) return undefined;
  return passages.length === 0 ? body : passages.join('\n');
}

function namesIn(provision: string): string[] {
  const [, ...parts] = provision.split(', ');
  return parts.flatMap((part) => {
    const [, word, first, second] = /^(\p{L}+) (\d+)(?: og (\d+))?$/u.exec(part) ?? [];
    if (word === undefined) return /^[A-Z]$/.test(part) ? [part] : [];
    return [first, second].filter((number) => number !== undefined).map((number) => `${word} ${number}`);
  });
}

/** Under a heading all up to the next; beside a name the rest of its line; below one that stands alone the list that follows. */
function headed(lines: readonly string[], name: string): string | undefined {
  const head = new RegExp(`^([#*\\s]*)${name}[:.](.*)`, 'i');
  const at = lines.findIndex((line) => head.test(line));
  if (at < 0) return undefined;
  const [, marks = '', rest = ''] = head.exec(lines[at] as string) as string[];
  const below = lines.slice(at + 1);
  if (marks.includes('#')) return until(below, (line) => line.startsWith('#'));
  return rest.trim() === '' ? until(below, (line) => !line.startsWith('-')) : rest;
}

function until(lines: readonly string[], ends: (line: string) => boolean): string {
  const end = lines.findIndex(ends);
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}
