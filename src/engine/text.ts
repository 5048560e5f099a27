/** A text in the two languages the library speaks. */
export interface Text {
  /** In Danish. */
  readonly da: string;
  /** In English. */
  readonly en: string;
}
