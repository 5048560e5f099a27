import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minutes, table } from '../../examples/recompute-the-minutes/read-table.js';
import { check } from '../../examples/recompute-the-minutes/verdict.js';
import inventory from '../../rules/inventory.json' with { type: 'json' };

// The verdicts are those of the inventory of the five minutes, which was made by hand before there was any code: its list of
// inconsistencies (I1, I2, ...) and its two appendices of recomputed figures.

const checked = new Map(minutes().map((figure) => [figure.id, check(figure)]));
const FOLDER = 'examples/recompute-the-minutes';

describe('the inconsistencies of the inventory are found', () => {
  it.each([
    ['I1', 'drift-i-alt-korrigeret', '301986', '-271'],
    ['I2', 'rest-korrigeret', '50094', '-271'],
    ['I3', 'mindreforbrug-mio', '211000.00', '210999789000'],
    ['I5', 'tidligere-bevilling', '-11407', '-114'],
    ['I6', 'midtvejsregulering', '10.56', '0.84'],
    ['I6', 'midtvejsregulering-andel', '0.35469-0.35781', '-0.02469'],
    ['I7', 'mitid-fremmoede', '2310-3630', '487'],
    ['I8', 'delaftale-2022', '344 / 371', '-27'],
    ['I8', 'delaftale-2023', '371 / 344', '-27'],
    ['I9', 'lemvig-2024-raekker', '1.23', '-0.01'],
    ['I10', 'resten-2022', '-44 / -71', '44'],
    ['I15', 'over-80-responstid', '80', '0'],
    ['I15', 'over-80-information', '78', '2'],
    ['I15', 'over-80-egnet-kandidat', '75', '5'],
    ['I15', 'kommuner-15-mod-12', '12', '3'],
    ['I18', 'samtaler-86-mod-85', '85', '1'],
    ['I21', 'laveste-sats-mod-skoen', '320', '80'],
    ['I21', 'ingen-oekonomiske-konsekvenser', '0.8', '-0.8'],
    ['I26', 'igu-fem-aftalt', '4', '1'],
    ['I33', 'ingen-overgang-foer-marts', '2021-03-05 / 2021-02-05', '24'],
  ])('%s: %s', (_, id, recomputed, difference) => {
    expect(checked.get(id)).toMatchObject({ verdict: 'does-not-add-up', recomputed, difference });
  });

  it('and no others: all else agrees, or cannot be recomputed', () => {
    const found = [...checked.values()].filter(({ verdict }) => verdict === 'does-not-add-up');
    expect(found).toHaveLength(20);
  });

  it.each([
    ['puljen-daekker', '310015.52', '-0.02'],
    ['kommunen-daekker', '77503.88', '0.02'],
  ])('I11: %s fits 5 or 10 øre on both parts, or 25 or 50 with the rest, and not the nearest øre', (id, recomputed, difference) => {
    const { roundings = [], ...told } = checked.get(id) ?? {};
    expect(told).toMatchObject({ verdict: 'agrees-when-rounded', recomputed: expect.stringContaining(recomputed), difference });
    expect(roundings.map(({ option }) => option).sort()).toEqual(['five-oere', 'half-krone', 'quarter-krone', 'ten-oere']);
  });
});

describe('what the appendices of the inventory recompute', () => {
  it('every row of the budget table agrees in columns 3 and 5 (appendix A)', () => {
    const rows = [...checked.values()].filter(({ id }) => /^raekke-\d+-/.test(id));
    expect(rows).toHaveLength(22);
    expect(rows.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
  });

  it.each([
    ['drift-i-alt-forskel', '-211'],
    ['raekker-forskel', '-211'],
    ['afstand-procentpoint', '0.34'],
    ['revalidering-andel', '50'],
    ['mentor-lemvig', '33000'],
    ['digitale-samtaler', '20'],
    ['tilsagn-i-alt', '775000'],
    ['fuld-udnyttelse', '968750.00'],
    ['daekket-i-alt', '387519.4'],
    ['beskaeftigelsessucces', '72'],
    ['svarprocent', '28'],
    ['tilsagn-anvendelse', '508000'],
    ['tilsagn-aar', '508000.00'],
    ['medfinansiering', '127000.00'],
    ['tilkendelser', '21'],
    ['lemvig-2022-raekker', '1.14'],
    ['delaftale-2024', '371'],
    ['resten-2024', '729'],
  ])('%s agrees: %s', (id, recomputed) => {
    expect(checked.get(id)).toMatchObject({ verdict: 'agrees', recomputed });
  });

  it.each([
    ['lemvig-2022-1', '1.1022'],
    ['lemvig-2022-2', '-0.033'],
    ['lemvig-2022-3', '0.066'],
    ['lemvig-2022-i-alt', '1.1352'],
    ['lemvig-2024-1', '1.1913'],
    ['lemvig-2024-i-alt', '1.2243'],
    ['forslag-2-besparelse', '0.109406'],
    ['afstand-personer', '31285.71-33484.85'],
    ['kontanthjaelp-borgere', '576-599'],
  ])('%s agrees when rounded: %s', (id, recomputed) => {
    expect(checked.get(id)).toMatchObject({ verdict: 'agrees-when-rounded', recomputed });
  });

  it('for 2023 a rest of 379 or 406', () => {
    expect(checked.get('resten-2023')).toMatchObject({ verdict: 'agrees', recomputed: '379 / 406' });
  });

  it.each([
    'merudgift',
    'forslag-1-udgift',
    'forbrug-2018',
    'interne-anmeldelser',
    'stoppet-eller-kraevet',
  ])('%s cannot be recomputed: the counts are not printed', (id) =>
    expect(checked.get(id)).toMatchObject({ verdict: 'cannot-be-recomputed' }));
});

it('every set of figures of the inventory is run, and every figure belongs to a rule of it in that document', () => {
  const places = new Map(inventory.map(({ id, document }) => [id, document]));
  const figures = [...checked.values()];
  expect(figures.filter(({ rule = '', document }) => places.get(rule) !== document)).toEqual([]);
  const run = new Set(figures.map(({ rule }) => rule));
  expect(inventory.filter(({ id, kind }) => kind === 'REFERENCE' && !run.has(id))).toEqual([]);
});

describe('a table of one’s own', () => {
  const written = (name: string, text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'table-')), name);
    writeFileSync(path, text);
    return path;
  };
  const run = (...given: string[]) => spawnSync(process.execPath, ['--import', 'tsx', `${FOLDER}/main.ts`, ...given], { encoding: 'utf8' });

  it('CSV is read in Danish numbers: 313.507 - 11.521 = 301.986', () => {
    const verdicts = table(`${FOLDER}/own-table.csv`).map((figure) => check(figure).verdict);
    expect(verdicts).toEqual(['does-not-add-up', 'agrees', 'agrees-when-rounded', 'agrees', 'cannot-be-recomputed']);
  });

  it('is printed for a person within 80 columns', { timeout: 60_000 }, () => {
    const { stdout, status } = run(`${FOLDER}/own-table.csv`);
    expect(status).toBe(0);
    expect(stdout).toContain('oplyst 301.715 t.kr. · beregnet 301.986 t.kr. · forskel -271 t.kr.\n    går ikke op');
    expect(
      run()
        .stdout.split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  it('what cannot be read is told with its place', { timeout: 60_000 }, () => {
    const { stderr, status } = run(
      written('table.json', '[{ "id": "a", "document": "b", "item": 1, "says": "c", "unit": "", "by": { "sum": ["x"] } }]'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('table.json cannot be read');
    expect(stderr).toContain('[0].by');
  });

  it('a calculation that is not there is named', () => {
    const by = { calculation: 'no-such', facts: {}, value: 'x' };
    const [figure] = table(written('table.json', JSON.stringify([{ id: 'a', document: 'b', item: 1, says: 'c', unit: '', by }])));
    expect(() => figure && check(figure)).toThrow('there is no calculation "no-such"');
  });
});
