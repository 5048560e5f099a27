/** What leads a JSON Schema: an id of its own, under which an editor or another schema refers to it, and a title. */
export function schemaHead(of: string, kind: string): { readonly $id: string; readonly title: string } {
  return { $id: `urn:regelvaerk:${of}:${kind}`, title: `${of}: ${kind}` };
}
