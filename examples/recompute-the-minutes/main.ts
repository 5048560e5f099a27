import { parseArgs } from 'node:util';
import { type Language, print } from './print.js';
import { minutes, table } from './read-table.js';
import { check } from './verdict.js';

// Reckons the figures of the five minutes, or of a table of one's own, and says which of them stand.
// npx tsx examples/recompute-the-minutes/main.ts [table.json|table.csv] [--lang en] [--json]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'da' }, json: { type: 'boolean', default: false } },
});
const [file] = positionals;

try {
  const figures = (file === undefined ? minutes() : table(file)).map(check);
  console.log(
    values.json ? JSON.stringify(figures, null, 2) : print(figures, values.lang === 'en' ? 'en' : ('da' satisfies Language)).trimEnd(),
  );
} catch (cause) {
  console.error((cause as Error).message);
  process.exitCode = 1;
}
