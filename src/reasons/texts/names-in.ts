/** The placeholders of templates, each once. */
export function namesIn(...templates: readonly string[]): string[] {
  const all = templates.flatMap((template) => [...template.matchAll(/\{([A-Za-z][A-Za-z0-9-]*)\}/g)].map(([, name]) => name as string));
  return [...new Set(all)];
}
