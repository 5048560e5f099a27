/** The rows of a file, by the names of their columns. */
export interface Table {
  readonly columns: readonly string[];
  /** Where lines stand that are about the table, not of it. */
  readonly leftOut: readonly string[];
  readonly rows: readonly { readonly place: string; readonly cells: Readonly<Record<string, unknown>> }[];
}
