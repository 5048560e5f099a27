import { type Chosen, choice, day, type Kind, list, oneOf, optional, pattern, record, such, type ValueOf, whole } from '../../../define.js';
import { COUNTING, type CountingReadings } from '../readings.js';
import readings from '../readings.json' with { type: 'json' };

const fraction = such(
  record({
    /** Citizens who reached what is asked, a whole number from 0. */
    reached: whole('citizens'),
    /** Citizens counted, at least as many. */
    counted: whole('citizens'),
  }),
  ({ reached, counted }) => reached <= counted,
  '{ reached, counted } in whole citizens, reached at most counted',
);

/** A share as printed, such as "86" or "86.4": it stands for every share that rounds to it. */
export const printedShare = record({
  /** In per cent, at most 100, at most four decimals. */
  percent: pattern(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/, 'a share in % as printed, such as "86" or "86.4", at most 100'),
});

const share = oneOf(
  [fraction, record({ least: fraction, most: fraction }), printedShare],
  'a share { reached, counted }, reached at most counted, { least, most } of two such, or { percent: "86" } of at most 100',
);

/** A share of the citizens counted: as counted, with the bounds where something is unknown, or as printed and rounded. */
export type ShareGiven = ValueOf<typeof share>;

/** One option of each reading that decides how citizens are counted, of as many as are named. */
const way = record(
  Object.fromEntries(COUNTING.map((reading) => [reading, optional(choice(Object.keys(readings[reading].options)))])),
) as unknown as Kind<Chosen<CountingReadings>>;

const windows = list(share, { from: 1, to: 100, what: 'a list of shares, one for each window' });

const entry = record({
  /** How it was counted, where the sources leave that open; left out of hand-given figures. */
  under: optional(way),
  /** Of those counted, the citizens with enough conversations: one share for each window that is averaged. */
  conversations: windows,
  /** Of those counted, the citizens with an offer, or with the hours that stand in for one. */
  offers: windows,
  /** Citizens who reached both, where the two are read as one joint share; left out, the two shares bound it. */
  both: optional(windows),
});

/** What was counted under one way to count; each list has one entry for each window that is averaged. */
export type CountedShares = ValueOf<typeof entry>;

/** The facts of the focus targets. */
export const measured = {
  /** The last day of what the focus targets were measured over, not after the day judged. */
  measuredTo: day(),
  /** What was counted: one entry, or one for each way to count that is left open. */
  counted: list(entry, { from: 1, what: 'a list of what was counted, one entry for each way to count' }),
};
