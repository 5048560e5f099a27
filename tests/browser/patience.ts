/** How long something may take on a busy machine before it is taken for missing, in milliseconds: what is there comes at once. */
export const PATIENCE = 30_000;
