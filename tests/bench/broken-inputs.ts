import { buildContenders, load, NAMES } from './build.js';
import { type Case, casesOf, SEED } from './cases.js';
import type { Contender } from './contender.js';
import { answersOf } from './gate.js';
import { table } from './table.js';

/** A case that is paid 550 kr. before it is broken. */
const whole: Case = {
  ...(casesOf(SEED, 1)[0] as Case),
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 5,
  zones: 3,
};

const { zones: _zones, ...withoutZones } = whole;
const { participates: _participates, ...withoutParticipation } = whole;

/** The six ways in which it is broken. */
const BROKEN: Readonly<Record<string, object>> = {
  'no zones': withoutZones,
  'no participation': withoutParticipation,
  'zones "3"': { ...whole, zones: '3' },
  'km NaN': { ...whole, walkingKm: Number.NaN },
  'zones -1': { ...whole, zones: -1 },
  'key zoner': { ...whole, zoner: 3 },
};

/** What a contender makes of a broken case: what it pays, that it pays nothing, or that it hands the case back. */
async function madeOf(contender: Contender<unknown>, facts: object): Promise<string> {
  try {
    const [answer] = await answersOf(contender, [facts as Case]);
    if (answer?.outcome === 'fulfilled') return `${answer.amount} kr.`;
    return answer?.outcome === 'not-fulfilled' ? 'nothing' : 'handed back';
  } catch {
    return 'handed back';
  }
}

await buildContenders();
const rows: string[][] = [];
let awarded = 0;
for (const name of NAMES) {
  const contender = await load(name);
  const made: string[] = [];
  for (const facts of Object.values(BROKEN)) made.push(await madeOf(contender, facts));
  if (name.startsWith('ours') && made.some((cell) => cell.endsWith('kr.'))) awarded += 1;
  rows.push([contender.label, ...made]);
}
console.log('Six broken inputs. "handed back" is an error, a rejection or a question; "nothing" refuses the citizen on bad data.\n');
console.log(table(['', ...Object.keys(BROKEN)], rows));
if (awarded > 0) console.error('\nregelvaerk awarded something to a broken input.');
process.exit(awarded > 0 ? 1 : 0);
