import { COUNTED_COLUMNS } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { sideOf, sidesOf } from '../population/cells.js';
import { windowEnding } from '../population/window.js';
import type { RegisterCitizen } from './citizen.js';
import { type CutColumn, columnCuts } from './column-cuts.js';
import { type CountedNumbers, countedCitizen } from './counted-numbers.js';
import { mostAbsent } from './counted-problems.js';
import { BENEFIT_NAMES, benefitNamed, MUNICIPALITY_NAMES, municipalityNamed } from './names.js';

/** Counts citizens of counted columns by cells: of those who stand in the same one all measures of a plan say the same. */
export interface CountedCells {
  /** The number of the cell that a citizen stands in; -1 for one whom the window measured has no room for. */
  cellOf(citizen: CountedNumbers): number;
  add(cell: number): void;
  /** One citizen of each cell that has any, and how many it has. */
  citizens(): Iterable<readonly [citizen: RegisterCitizen, citizens: number]>;
}

const municipalities = coded(MUNICIPALITY_NAMES, municipalityNamed);
const benefits = coded(BENEFIT_NAMES, benefitNamed);
/** The last is that of an unknown benefit. */
const BENEFITS = benefits.keys.length + 1;
const GROUPS = municipalities.keys.length * BENEFITS;

const [DAYS, MONTHS] = [COUNTED_COLUMNS.indexOf('absentDays'), COUNTED_COLUMNS.indexOf('absentMonths')];
const NONE = -1;

/** Begins to count citizens for a plan. */
export function countedCells(plan: CountingPlan): CountedCells {
  const most = mostAbsent(windowEnding(plan.measuredTo));
  const columns = columnCuts(plan);
  const kinds = new Int32Array(columns.reduce((all, { cuts }) => all * sidesOf(cuts), 1)).fill(NONE);
  const firsts: Float64Array[] = [];
  let counts: Uint32Array = new Uint32Array(GROUPS);
  /** Those on the same sides of every cut are of a kind; the first of them stands for all. */
  const kindOf = (numbers: Float64Array): number => {
    let sides = 0;
    for (let place = 0; place < columns.length; place += 1) {
      const { place: at, cuts } = columns[place] as CutColumn;
      sides = sides * sidesOf(cuts) + sideOf(numbers[at], cuts);
    }
    const known = kinds[sides] as number;
    if (known !== NONE) return known;
    const kind = firsts.push(numbers.slice()) - 1;
    kinds[sides] = kind;
    if (counts.length < firsts.length * GROUPS) counts = grown(counts);
    return kind;
  };
  return {
    cellOf: ({ municipality, benefit, numbers }) => {
      if ((numbers[DAYS] as number) > most.days || (numbers[MONTHS] as number) > most.months) return NONE;
      const named = benefit < 0 ? BENEFITS - 1 : (benefits.codes[benefit] as number);
      return kindOf(numbers) * GROUPS + (municipalities.codes[municipality] as number) * BENEFITS + named;
    },
    add: (cell) => {
      counts[cell] = (counts[cell] as number) + 1;
    },
    *citizens() {
      for (const [kind, numbers] of firsts.entries()) {
        for (let group = 0; group < GROUPS; group += 1) {
          const citizens = counts[kind * GROUPS + group] as number;
          if (citizens > 0) yield [citizenIn(group, numbers), citizens];
        }
      }
    },
  };
}

function grown(counts: Uint32Array): Uint32Array {
  const more = new Uint32Array(2 * counts.length);
  more.set(counts);
  return more;
}

/** Nobody in particular: the id says nothing. */
function citizenIn(group: number, numbers: Float64Array): RegisterCitizen {
  const municipality = municipalities.keys[Math.floor(group / BENEFITS)] as string;
  return countedCitizen(0, municipality, benefits.keys[group % BENEFITS], numbers);
}

/** The keys that names stand for, and for each name the place of its key among them. */
function coded(names: readonly string[], named: (name: string) => string | undefined) {
  const all = names.map((name) => named(name) as string);
  const keys = [...new Set(all)];
  return { keys, codes: Uint8Array.from(all, (key) => keys.indexOf(key)) };
}
