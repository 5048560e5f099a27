/** The width every text for a person keeps to. */
export const WIDTH = 80;

/** Wraps a text to the width; lines after the first are indented by `hanging` more. */
export function wrap(text: string, indent = 0, hanging = 0): string {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let bare = true;
  const next = () => {
    lines.push(line);
    line = ' '.repeat(indent + hanging);
    bare = true;
  };
  for (const word of visible(text)
    .split(' ')
    .filter((part) => part !== '')) {
    const signs = [...word];
    let at = 0;
    if (!bare && line.length + 1 + signs.length > WIDTH) next();
    if (!bare) line += ' ';
    while (line.length + signs.length - at > WIDTH) {
      const room = WIDTH - line.length;
      line += signs.slice(at, at + room).join('');
      at += room;
      next();
    }
    line += signs.slice(at).join('');
    bare = at === signs.length;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** Wraps a text of many lines, each under its own indent. */
export function wrapLines(text: string): string {
  return text
    .split('\n')
    .map((line) => wrap(line, line.length - line.trimStart().length))
    .join('\n');
}

/** Writes control and direction characters as escapes, so that no input can steer the terminal it is shown on. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (hidden) => `\\u{${(hidden.codePointAt(0) as number).toString(16)}}`);
}

/** Takes apart the words that a blank has held together while lines were wrapped. */
export function unbound(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Cuts a text that is too long to show; never inside a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}
