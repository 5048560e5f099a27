/** Puts sections one below the other, with a blank line between; those without a line are left out. */
export function printSections(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Puts a heading above entries; nothing where there are none. */
export function headed(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [heading, ...entries];
}
