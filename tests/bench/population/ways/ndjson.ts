import { counting } from '../../../../rules/jobcentre/jobcenterindblik/counting/counting.js';
import { checkCitizen } from '../../../../rules/jobcentre/jobcenterindblik/register/check.js';
import { blocksOf } from '../../../../src/cli/input/blocks.js';
import { parseJson } from '../../../../src/cli/input/json-text.js';
import { isBlank, linesOf } from '../../../../src/cli/input/lines.js';
import type { Io } from '../../../../src/cli/io/io.js';
import { answerOf, plan, window } from '../plan.js';
import type { Way } from '../way.js';

/** As the command reads: blocks, lines, UTF-8 and JSON checked, every field and contradiction checked, counted. */
export const way: Way = {
  label: 'NDJSON, validated',
  open:
    async ({ ndjson }) =>
    async () => {
      const count = counting(plan);
      for await (const lines of linesOf(blocksOf(ndjson, {} as Io))) {
        for (const line of lines) {
          if (isBlank(line)) continue;
          const parsed = parseJson(line.bytes, 'a citizen');
          if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem));
          count.add(checkCitizen(parsed.value, plan.on, { window }));
        }
      }
      return answerOf({ groups: count.tallies().flatMap(({ groups }) => groups) });
    },
};
