import { cpus } from 'node:os';
import { measureAccount } from './account.js';
import { buildContenders, load, NAMES, type Name } from './build.js';
import { casesOf, SEED } from './cases.js';
import { coldStarts, starts } from './cold-start.js';
import { answersOf, disagreements } from './gate.js';
import { measureMix } from './mixed.js';
import { measure } from './rounds.js';
import { short, table } from './table.js';
import { targetsOf } from './targets.js';

const COUNT = 2_000;
const ROUNDS = 41;

await buildContenders();
const contenders = await Promise.all(NAMES.map(load));
const cases = casesOf(SEED, COUNT);
const [plain] = contenders;
if (plain === undefined) throw new Error('no contenders');

const expected = await answersOf(plain, cases);
const due = expected.filter(({ outcome }) => outcome === 'fulfilled').length;
console.log(`${COUNT} cases, seed ${SEED}: ${due} fulfilled, ${COUNT - due} not; node ${process.version}, ${cpus()[0]?.model}\n`);

const faults = (await Promise.all(contenders.map((contender) => disagreements(contender, cases, expected)))).flat();
if (faults.length > 0) {
  console.error(`${faults.length} answers differ, nothing is timed:\n${faults.slice(0, 20).join('\n')}`);
  process.exit(1);
}
console.log(`All ${contenders.length} agree on outcome and amount in every case.\n`);

const nanoseconds = await measure(
  contenders.map((contender) => ({ contender, cases })),
  ROUNDS,
);
const ns = Object.fromEntries(NAMES.map((name, place) => [name, nanoseconds[place]])) as Record<Name, number>;
const rows = contenders.map(({ label, gives }, place) => {
  const time = nanoseconds[place] as number;
  return [label, short(time), short(time / ns.plain), short(time / ns['zod-same-plain']), short(time / ns['zod-plain']), gives] as const;
});
console.log(
  table(
    ['one assessment', 'ns', 'x plain', 'x zod, same', 'x zod, seven'],
    rows.map((row) => row.slice(0, 5)),
  ),
);
console.log(`\n${rows.map(([label, , , , , gives]) => `${label}: ${gives}`).join('\n')}\n`);

const mix = await measureMix(COUNT, ROUNDS);
const account = await measureAccount(ROUNDS);

const ms = coldStarts(starts());
console.log(
  table(
    ['cold start: a fresh process to its first answer', 'ms'],
    [...ms].map(([label, time]) => [label, short(time)]),
  ),
);

const targets = targetsOf(ns, { ...mix, account }, ms);
const verdict = targets.map(({ what, bound, measured, reached }) => [what, bound, short(measured), reached ? 'reached' : 'NOT reached']);
console.log(`\n${table(['target', 'bound', 'measured', ''], verdict)}`);
process.exit(0);
