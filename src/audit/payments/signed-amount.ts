import * as z from 'zod';

/** An amount of a line: what is taken back is negative. */
export const signedAmount = () =>
  z
    .string()
    .regex(/^-?\d{1,9}(\.\d{1,2})?$/)
    .describe('an amount in kroner as a text with at most two decimals, such as "550.00", or "-550.00" for what is taken back');
