import type { RegisterCitizen } from './citizen.js';

/** A citizen of counted columns as numbers alone, who is told apart from others elsewhere. */
export interface CountedNumbers {
  /** The place of the name among `MUNICIPALITY_NAMES`. */
  readonly municipality: number;
  /** The place of the name among `BENEFIT_NAMES`; -1 where it is unknown. */
  readonly benefit: number;
  /** In the order of `COUNTED_COLUMNS`; NaN where one is unknown. */
  readonly numbers: Float64Array;
}

/** The citizen whom numbers tell of. All have the same fields in the same order, which the processor is grateful for. */
export function countedCitizen(
  id: string | number,
  municipality: string,
  benefit: string | undefined,
  numbers: Float64Array,
): RegisterCitizen {
  return {
    id,
    municipality,
    benefit,
    seniorityMonths: known(numbers[0]),
    absentMonths: known(numbers[1]),
    absentDays: known(numbers[2]),
    conversations: known(numbers[3]),
    offers: known(numbers[4]),
    ordinaryHours: known(numbers[5]),
    hoursApart: known(numbers[6]),
  };
}

function known(number: number | undefined): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}
