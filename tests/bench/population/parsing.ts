import { createReadStream } from 'node:fs';
import type { Population, Way } from './way.js';

const BLOCK = 1024 * 1024;
const NEWLINE = 0x0a;

/** What reading alone costs: blocks, lines, JSON.parse, nothing else. */
export const parsing = (label: string, fileOf: (population: Population) => string): Way => ({
  label,
  open: async (population) => {
    const file = fileOf(population);
    return async () => {
      let seen = 0;
      let rest: Buffer = Buffer.alloc(0);
      for await (const block of createReadStream(file, { highWaterMark: BLOCK })) {
        const bytes = rest.length === 0 ? (block as Buffer) : Buffer.concat([rest, block as Buffer]);
        let start = 0;
        for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
          const citizen = JSON.parse(bytes.toString('utf8', start, end)) as { readonly id?: number };
          if (citizen.id !== undefined) seen += 1;
          start = end + 1;
        }
        rest = bytes.subarray(start);
      }
      return { seen };
    };
  },
});
