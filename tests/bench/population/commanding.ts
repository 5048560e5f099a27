import { readExtract } from '../../../src/cli/jobcentre/extract/read-extract.js';
import { useOf } from '../../../src/cli/jobcentre/use-of.js';
import { rejectsFile } from '../../../src/cli/lines/rejects-file.js';
import type { Tally } from '../../../src/population/tally.js';
import { citizenCounter } from '../../../src/register/citizen-counter.js';
import { plan } from './plan.js';
import { SILENT } from './silent.js';
import type { Answer, Population, Way } from './way.js';

/** What the command does: every line checked, every citizen who stands there twice found, the rest counted. */
export const commanding = (
  label: string,
  fileOf: (population: Population) => string,
  answer: (tally: Pick<Tally, 'groups'>) => Answer,
): Way => ({
  label,
  open: async (population) => {
    const file = fileOf(population);
    return async () => {
      const count = citizenCounter(plan);
      const use = useOf(plan, count, { columns: undefined, worklist: undefined });
      const { rejected } = await readExtract({ file, needed: [] }, use, rejectsFile(`${file}.rejects`), SILENT);
      if (rejected > 0) throw new Error(`${rejected} lines rejected`);
      return answer({ groups: count.tallies().flatMap(({ groups }) => groups) });
    };
  },
});
