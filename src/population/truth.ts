/**
 * What is known of a question, as a digit: no, unknown, yes. Of several, `all` is the least and `any` the greatest, in every form
 * a measure takes: the function, the column loop and the SQL.
 */
export type Truth = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

/** How many there are: the base in which the state of a citizen is written. */
export const TRUTHS = 3;
