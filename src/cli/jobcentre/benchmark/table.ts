/** The rows of a file, by the names of their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly place: string; readonly cells: Readonly<Record<string, unknown>> }[];
}
