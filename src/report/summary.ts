/** Why citizens of a register were left out: they do not meet what is asked of those counted, or are on no benefit, or live nowhere known, on the last day measured. */
export type Exclusion = 'not-counted' | 'no-benefit' | 'not-resident';

/** The account of an extract: in = counted + excluded + rejected. */
export interface Summary {
  /** Citizens of the extract, readable or not. */
  readonly in: number;
  /** Citizens counted under at least one of the ways to count, or of whom it is not known whether they are. */
  readonly counted: number;
  readonly excluded: Readonly<Record<Exclusion, number>>;
  /** Lines that could not be read. */
  readonly rejected: number;
  /** Of those counted, citizens of whom something is unknown that can still change what is counted. */
  readonly unsettled: number;
}
