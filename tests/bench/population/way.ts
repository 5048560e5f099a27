/** The files that hold one population, the same in every form. */
export interface Population {
  readonly citizens: number;
  readonly ndjson: string;
  /** Lines of dated events; of so many citizens, see `DATED`, that they fit on a disk. */
  readonly dated: string;
  readonly parquet: string;
  /** The folder of the columns, one file each. */
  readonly columns: string;
}

/** One way to measure a population, loaded into a process of its own. */
export interface Way {
  readonly label: string;
  /** How many citizens it is given at most; what it takes is told for one citizen. */
  readonly most?: number;
  /** Makes ready what no clock should count: a table loaded, columns in memory. Answers the run that is timed. */
  open(population: Population): Promise<() => Promise<Answer>>;
}

/** What a run found: how many citizens are in every group and state, as one text; or only how many it saw. */
export type Answer = { readonly tally: string } | { readonly seen: number };
