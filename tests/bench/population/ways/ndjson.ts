import { counting } from '../../../../rules/jobcentre/jobcenterindblik/counting/counting.js';
import { readExtract } from '../../../../src/cli/jobcentre/extract/read-extract.js';
import { useOf } from '../../../../src/cli/jobcentre/use-of.js';
import { rejectsFile } from '../../../../src/cli/lines/rejects-file.js';
import { answerOf, plan } from '../plan.js';
import { SILENT } from '../silent.js';
import type { Way } from '../way.js';

/** What the command does: every line checked, every citizen who stands there twice found, the rest counted. */
export const way: Way = {
  label: 'NDJSON, validated, as the command',
  open:
    async ({ ndjson }) =>
    async () => {
      const count = counting(plan);
      const use = useOf(plan, count, { columns: undefined, worklist: undefined });
      const { rejected } = await readExtract({ file: ndjson, needed: [] }, use, rejectsFile(`${ndjson}.rejects`), SILENT);
      if (rejected > 0) throw new Error(`${rejected} lines rejected`);
      return answerOf({ groups: count.tallies().flatMap(({ groups }) => groups) });
    },
};
