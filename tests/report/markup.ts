/** The elements of a page in order: name, attributes and depth. Throws where a tag is not closed in its turn. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr']);

/** Reads the tags of a page and checks that they are nested. */
export function tagsOf(html: string): Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const [, slash, name = '', attributes = '', closed] of html
    .replace(/<!doctype html>/, '')
    .replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1</script>')
    .matchAll(/<(\/?)([a-zA-Z][\w-]*)([^>]*?)(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes what is not open`);
      continue;
    }
    tags.push({
      name,
      attributes: Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    });
    if (closed !== '/' && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(', ')}`);
  return tags;
}

/** The text of a page without its tags and styles, in one line, as it is read. */
export function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ');
}
