import { BENEFITS, MUNICIPALITIES, NAMED, readColumns } from '../columns.js';
import { answerOf } from '../plan.js';
import type { Way } from '../way.js';

const STATES = 27;
const IS_NAMED = Uint8Array.from(BENEFITS, (name) => Number(NAMED.includes(name)));

/** The same measure as one would write it by hand for this one wording: its figures in the loop. */
export const way: Way = {
  label: 'columns: typed-array loop by hand',
  open: async ({ citizens, columns }) => {
    const { numbers, municipality, benefit } = readColumns(columns);
    const { seniorityMonths, absentMonths, conversations, offers, ordinaryHours } = numbers;
    return async () => {
      const counts = new Float64Array(MUNICIPALITIES.length * BENEFITS.length * STATES);
      for (let i = 0; i < citizens; i++) {
        const seniority = seniorityMonths[i] as number;
        const absent = absentMonths[i] as number;
        const held = conversations[i] as number;
        const given = offers[i] as number;
        const hours = ordinaryHours[i] as number;
        const isOut = IS_NAMED[benefit[i] as number] === 0 || seniority < 12 || absent > 6;
        const counted = isOut ? 0 : seniority >= 12 && absent <= 6 ? 2 : 1;
        const spoken = held >= 4 ? 2 : held < 4 ? 0 : 1;
        const offered = given >= 1 || hours >= 225 ? 2 : given < 1 && hours < 225 ? 0 : 1;
        const group = (municipality[i] as number) * BENEFITS.length + (benefit[i] as number);
        const cell = group * STATES + 9 * counted + 3 * spoken + offered;
        counts[cell] = (counts[cell] as number) + 1;
      }
      const groups = MUNICIPALITIES.flatMap((place, m) =>
        BENEFITS.map((name, b) => {
          const at = (m * BENEFITS.length + b) * STATES;
          return { by: [place, name], states: [...counts.subarray(at, at + STATES)] };
        }),
      );
      return answerOf({ groups });
    };
  },
};
