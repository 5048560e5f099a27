/** What a bar stands for: the least and the most that a share can be, in %; the same where it is known. */
export interface Bar {
  readonly least: number;
  readonly most: number;
  /** Stands at the end of the bar. */
  readonly label: string;
  /** True where the label is to stand out. */
  readonly flagged: boolean;
}

/** Bars lying on their side, grouped by category, against lines. */
export interface BarChart {
  readonly categories: readonly string[];
  /** One bar for each category; `undefined` where there is none. */
  readonly series: readonly { readonly name: string; readonly bars: readonly (Bar | undefined)[] }[];
  /** Name of what lies between the least and the most of a bar. */
  readonly between: string;
  readonly lines: readonly { readonly at: number; readonly name: string }[];
  /** Writes a number of the axis. */
  readonly axis: (value: number) => string;
}
