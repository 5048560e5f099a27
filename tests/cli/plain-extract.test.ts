import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountingPlan, countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { plainCitizens } from '../../src/cli/jobcentre/extract/plain-citizens.js';
import { readExtract } from '../../src/cli/jobcentre/extract/read-extract.js';
import { useOf } from '../../src/cli/jobcentre/use-of.js';
import { rejectsFile } from '../../src/cli/lines/rejects-file.js';
import { citizenCounter } from '../../src/register/citizen-counter.js';
import { countedCells } from '../../src/register/counted-cells.js';
import { SILENT } from '../bench/population/silent.js';
import { property } from '../property.js';
import { file } from './jobcenterindblik-extract.js';
import { records } from './run-in-process.js';

const DERIVED = { 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;
const minutes = { on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020' } as const;

/** One measure; many; many windows; and windows that lie across two orders, of which hours are reckoned by each. */
const PLANS: Readonly<Record<string, CountingPlan>> = {
  one: countingPlan({ ...minutes, readings: { ...DERIVED, averaging: 'one-window', absence: 'in-months' } }),
  open: countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', readings: { ...DERIVED, averaging: 'one-window' } }),
  windows: countingPlan({ ...minutes, readings: { ...DERIVED, averaging: 'mean-of-quarters' } }),
  orders: countingPlan({ on: '2023-07-01', readings: { ...DERIVED, averaging: 'one-window', 'across-orders': 'each-part' } }),
};

/** Figures of the minutes and the orders, what lies beside them, and what no citizen can have; # is the place of the line. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  id: ['#', '#', '"#"', '1', '"1"', '2', '"2"', '0', '7.0', '"a"', '"\\u0061"', '"æ"', '-1', 'null', '""', '1e0'],
  municipality: [
    '"lejre"',
    '"Lejre"',
    '"hoeje-taastrup"',
    '"Høje-Taastrup"',
    '"LEJRE"',
    '"Lejre Kommune"',
    '"350"',
    '"Atlantis"',
    'null',
    '[]',
  ],
  benefit: ['"kontanthjaelp"', '"Kontanthjælp"', '"fleksjob"', '"dagpenge"', '"dagpeng"', 'null'],
  seniorityMonths: ['11.9', '12', '12.0', '12.1', '40', 'null', '-1', '1e2'],
  absentMonths: ['0', '5.99', '6', '6.01', '12', '12.1', 'null'],
  absentDays: ['0', '182', '183', '365', '366', '367', '182.5', 'null'],
  conversations: ['3', '4', '4.0', 'null', '3.5', '"4"', '[]'],
  offers: ['0', '1', '2', 'null', '[]'],
  ordinaryHours: ['0', '99.9', '100', '224.9', '225', '324.9', '325', 'null'],
  hoursApart: ['0', '99', '100', '225', 'null'],
};
const [text, covers] = ['"id":1,"municipality":"lejre"', '"covers":{"from":"2018-01-01","to":"2019-12-31"}'];
const ODD = ['', '   ', 'null', '[]', '{}', '{"id":1', `{${text}}}`, `{${text},"id":2}`, `{${text}, "offers" :1}`, '{"id":"\ud83d\ude00'];
const dated = `{${text},${covers},"spells":[{"benefit":"kontanthjaelp","from":"2018-06-01"}],"conversations":["2019-02-01"]}`;

/** Nearly every field is right, so that most lines are. */
const field = (name: string) => fc.tuple(fc.constant(name), fc.nat(99), fc.constantFrom(...(VALUES[name] as readonly string[])));
const written = fc.tuple(fc.tuple(...Object.keys(VALUES).map(field)), fc.nat(9), fc.constantFrom('', '', ' ')).map(
  ([fields, leftOut, blank]) =>
    `{${fields
      .filter((_, place) => place < 2 || place !== leftOut)
      .map(([name, chance, value]) => `"${name}":${blank}${chance < 95 ? [VALUES[name]?.[chance % 4]] : value}`)
      .join(`,${blank}`)}}`,
);
const line = fc.oneof({ weight: 12, arbitrary: written }, fc.constantFrom(...ODD), fc.constant(dated));
const extract = fc.tuple(
  fc.constantFrom('', '\ufeff'),
  fc.array(line, { maxLength: 120 }),
  fc.constantFrom('\n', '\r\n'),
  fc.constantFrom('', '\n'),
);

/** What a plan makes of an extract, all told; plain lines counted at once or citizen by citizen. */
async function told(plan: CountingPlan, path: string, atOnce: boolean) {
  const count = citizenCounter(plan);
  const { cells, ...use } = useOf(plan, count, { columns: undefined, worklist: undefined });
  const rejects = `${path}.rejects`;
  const counts = await readExtract(
    { file: path, format: 'ndjson', needed: [] },
    atOnce ? { ...use, cells } : use,
    rejectsFile(rejects),
    SILENT,
  );
  const rejected = existsSync(rejects) ? records(readFileSync(rejects, 'utf8')) : [];
  return { counts, tallies: count.tallies(), unsettled: count.unsettled(), rejected };
}

/** Which line was rejected and where it is wrong: what JSON says of a text changes with the text. */
const places = (rejected: readonly Record<string, unknown>[]) =>
  rejected.map(({ line: number, id, problems }) => [
    number,
    id,
    (problems as { path: string; code: string }[]).map(({ path, code }) => path + code),
  ]);

describe('an extract whose plain lines are counted from their bytes', () => {
  for (const [name, plan] of Object.entries(PLANS)) {
    property([extract], { numRuns: 25 })(
      `comes to what it comes to citizen by citizen, and what it comes to where no line is plain: ${name}`,
      async ([mark, drawn, ending, end]) => {
        const lines = drawn.map((each, place) => each.replace('#', String(place)));
        const path = file('x.ndjson', mark + lines.join(ending) + end);
        const found = await told(plan, path, true);
        expect(found).toEqual(await told(plan, path, false));
        const { rejected, ...rest } = await told(plan, file('y.ndjson', mark + lines.map((each) => ` ${each}`).join(ending) + end), false);
        const { rejected: before, ...same } = found;
        expect(same).toEqual(rest);
        expect(places(before)).toEqual(places(rejected));
      },
    );
  }

  it('counts each citizen once: 200 on 300 lines, of whom the last 100 stand there twice', async () => {
    const citizens = Array.from(
      { length: 300 },
      (_, index) => `{"id":${index % 200},${text.slice('"id":1,'.length)},"benefit":"kontanthjaelp"}`,
    );
    const { counts, rejected } = await told(PLANS.one as CountingPlan, file('x.ndjson', citizens.join('\n')), true);
    expect(counts).toMatchObject({ in: 300, counted: 200, rejected: 100 });
    expect(rejected.map(({ line: number, id }) => [number, id])).toEqual(Array.from({ length: 100 }, (_, index) => [201 + index, index]));
  });

  it('leaves to a second reading whom it doubts, and stops at a line that is not plain or has no room in the window', () => {
    const cells = countedCells(PLANS.one as CountingPlan);
    const doubted: (readonly [id: string, line: number])[] = [];
    const doubting = {
      put: () => undefined,
      meetPut: () => new Uint8Array(64).fill(1, 1, 2),
      doubt: (id: string, number: number) => doubted.push([id, number]),
      meet: () => [],
      doubted: new Map<string, number>(),
    };
    const plain = plainCitizens(cells, doubting);
    const texts = [`{${text}}`, `{"id":"b2","municipality":"lejre"}`, dated, `{${text},"absentDays":366}`];
    const lines = texts.map((each, index) => {
      const block = Buffer.from(each);
      return { number: index + 1, block, from: 0, to: block.length, length: block.length };
    });
    expect([plain.take(lines, 0), plain.take(lines, 3), plain.take(lines, 4)]).toEqual([2, 3, 4]);
    expect([plain.doubts, doubted]).toEqual([1, [['b2', 2]]]);
    expect([...cells.citizens()].map(([{ municipality }, citizens]) => [municipality, citizens])).toEqual([['lejre', 1]]);
  });
});
