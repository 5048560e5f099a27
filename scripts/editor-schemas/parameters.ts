import * as z from 'zod';
import { VERIFIED } from '../../src/engine/timeline.js';
import { text, written } from './text.js';

/** A citation of one of the sources that are registered. */
export function citation(sources: readonly string[]) {
  return z.strictObject({
    source: z.enum(sources).describe('id of a source in rules/sources.json'),
    provision: written().describe('paragraph, item or page, in Danish as the source has it'),
  });
}

/** The file of dated rows of a folder. */
export function parametersSchema(sources: readonly string[]) {
  const row = z.strictObject({
    from: z.iso.date().describe('the first day it governs'),
    to: z.iso.date().optional().describe('only where the enacting text itself sets the end; a later row ends an earlier one'),
    adopted: z.iso.date().optional().describe('the day it was enacted; left out where it is not known'),
    value: z.unknown().describe('a figure, a word or parts by name; null for a repeal'),
    retroactive: z.literal(true).optional().describe('it governs days before it was adopted'),
    computed: z.literal(true).optional().describe('worked out, for the official amount was not found; a caller may supply that'),
    unit: written().optional().describe('what the figure counts: a unit of rules/units.json'),
    cite: citation(sources).describe('where it stands'),
    readIn: z.enum(sources).optional().describe('the source it was read in, where that is not the one cited'),
    verified: z.enum(VERIFIED).exclude(['caller']).describe('how it was read'),
    note: text.optional().describe('what a reviewer must know of the row'),
  });
  return z
    .looseObject({
      covered: z
        .strictObject({ from: z.iso.date(), to: z.iso.date() })
        .describe('the days for which changes were looked for; others are not covered'),
      notModelled: z.array(text).min(1).describe('what is left out, in short phrases'),
      occasional: z.array(written()).optional().describe('tables that are for some days only'),
    })
    .catchall(z.array(row).min(1))
    .describe('Dated, cited rows, table by table.');
}
