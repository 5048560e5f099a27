/** A column of numbers; in a column of floats `NaN` is unknown, in one of whole numbers nothing is. */
export type NumberColumn = Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;

/** A column of text: a code for every citizen, and the text that each code stands for. */
export interface TextColumn {
  /** For every citizen, the place of the text among `names`. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The texts, from code 0. */
  readonly names: readonly string[];
}

/** A population as columns, one entry a citizen in each. A column that is left out is unknown for everyone. */
export interface Columns<C extends string = string> {
  /** How many citizens; a column may be longer, never shorter. */
  readonly length: number;
  /** The counted columns by name. */
  readonly numbers: { readonly [K in C]?: NumberColumn };
  /** In the order of the measure's `by`. */
  readonly by: readonly TextColumn[];
}
