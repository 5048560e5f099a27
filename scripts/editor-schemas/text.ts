import * as z from 'zod';

/** Text that is there: an empty one is still to be written. */
export const written = () => z.string().regex(/\S/);

/** A text in both languages. */
export const text = z
  .strictObject({
    da: written().describe('dansk, med æ, ø og å; læs det højt, før du gemmer'),
    en: written().describe('the same in English'),
  })
  .meta({ id: 'text', description: 'Danish beside English' });
