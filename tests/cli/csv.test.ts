import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/cli/input/lines.js';
import { listLines } from '../../src/cli/input/list-lines.js';
import { blocks, cli, folder, records } from './run-in-process.js';

const file = (name: string, text: string) => {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
};
const said = ({ out, err }: { readonly out: string; readonly err: string }) => (out + err).replace(/\s+/g, ' ');
const verdicts = (out: string) =>
  records(out).flatMap(({ id, now }) => (id === undefined ? [] : [[id, (now as { verdict: string }).verdict]]));

const HEAD =
  'id;citizen;status;amount;from;to;decidedOn;municipality;targetGroup;participates;offer;participationPeriod.from;participationPeriod.to;otherAllowances;walkingKm;zones';
const OTHERS = '"{""covers"":{""from"":""2019-04-01"",""to"":""2019-04-30""},""items"":[]}"';
const row = (id: string, amount: string, place = 'Lyngby-Taarbæk Kommune') =>
  `${id};C-1;paid;${amount};01-04-2019;2019-04-30;28-03-2019;${place};jobparat-kontanthjaelp;Ja;virksomhedspraktik;1-4-2019;30-04-2019;${OTHERS};4,0;3`;

describe('payments as CSV', () => {
  it('are audited as they stand: decimal comma, day first, names and codes of municipalities', async () => {
    const path = file('p.csv', `\ufeffsep=;\n${HEAD}\n${row('1', '550,00')}\n${row('2', '1.100,50', '173')}\n\n`);
    const { code, out, err } = await cli(['audit', 'activation-allowance', path]);
    expect(code).toBe(0);
    expect(records(out)).toMatchObject([
      { line: 3, id: '1', amount: '550.00', municipality: 'lyngby-taarbaek', now: { verdict: 'compliant', due: '550.00' } },
      { line: 4, id: '2', amount: '1100.50', municipality: 'lyngby-taarbaek', now: { verdict: 'overpaid', difference: '1100.50' } },
      { lines: [3, 4], amount: '1650.50' },
    ]);
    expect(said({ out: '', err })).toContain(
      'lines in 5 = audited 2 + rejected 0 + blank 1 + left out 2 (header, sources or the whole country)',
    );
  });

  it('with a comma between cells, from the standard input, are seen by their header', async () => {
    const input = 'id,status,amount,from,to,decidedOn,walkingKm\nP-1,paid,"400,00",2019-04-01,2019-04-30,2019-03-28,2.9\n';
    const { out } = await cli(['audit', 'activation-allowance', '--municipality', 'lyngby-taarbaek'], { input });
    expect(verdicts(out)).toEqual([['P-1', 'not-entitled']]);
  });

  it('are read by a map, which the command suggests', async () => {
    const text =
      'Bilag;Beløb;Fra dato;Til dato;Afgørelsesdato;Afgørelse;Gåafstand (km);Zonner;Initialer\nP-1;400,00;01-04-2019;30-04-2019;28-03-2019;paid;2,9;3;ab\n';
    const path = file('p.csv', text);
    const argv = ['audit', 'activation-allowance', path, '--municipality', 'lyngby-taarbaek'];
    const refused = await cli(argv);
    expect([refused.code, refused.out]).toEqual([1, '']);
    const suggested = JSON.parse(/\{\n[\s\S]*\n\}/.exec(refused.err)?.[0] ?? '');
    expect(suggested.columns).toEqual({
      Bilag: 'id',
      Beløb: 'amount',
      'Fra dato': 'period.from',
      'Til dato': 'period.to',
      Afgørelsesdato: 'decidedOn',
      Afgørelse: 'status',
      'Gåafstand (km)': 'facts.walkingKm',
      Zonner: 'facts.zones',
      Initialer: null,
    });
    const map = file('map.json', JSON.stringify(suggested));
    expect(verdicts((await cli([...argv, '--map', map])).out)).toEqual([['P-1', 'not-entitled']]);
  });

  it('are refused with every fault of the header and of the map', async () => {
    const path = file('p.csv', 'id;id;zones;x;antal\n1;1;3;4;5\n');
    const map = file('map.json', '{"columns":{"x":"facts.zonse","y":null}}');
    const text = said(await cli(['audit', 'activation-allowance', path, '--map', map, '--municipality', 'lejre']));
    expect(text).toContain('"id" stands twice');
    expect(text).toContain('"x" is mapped to "facts.zonse", which is nothing that can be told; did you mean "facts.zones"?');
    expect(text).toContain('"antal" is not a known column');
    expect(text).toContain('the map names "y", which is no column');
    const both = file('q.csv', 'zones;Zoner\n1;2\n');
    expect(said(await cli(['assess', 'activation-allowance', both, '--on', '2019-04-01', '--municipality', 'lejre']))).toContain(
      'both hold facts.zones',
    );
    const other = file('other.json', '{"column":{}}');
    expect(said(await cli(['audit', 'activation-allowance', path, '--map', other]))).toContain('expected a map');
    expect(
      said(
        await cli(['audit', 'activation-allowance', '--municipality', 'lejre', '--map', file('m.json', '{"columns":{}}')], {
          input: '{}\n',
        }),
      ),
    ).toContain('the input is none');
  });

  it('hold values by what the reports call them, lists of nothing, and another encoding where it is told', async () => {
    const head =
      'id;status;beløb;fra;til;afgjort;målgruppe;deltager;tilbud;participationPeriod.from;participationPeriod.to;otherAllowances.covers.from;otherAllowances.covers.to;otherAllowances.items;gåafstand;zoner';
    const cells =
      'P-1;Betalt;550,00;01-04-2019;30-04-2019;28-03-2019;Jobparat kontanthjælpsmodtager;ja;Virksomhedspraktik;01-04-2019;30-04-2019;01-04-2019;30-04-2019;ingen;4,0;3';
    const path = join(folder(), 'p.csv');
    writeFileSync(path, Buffer.from(`${head}\r\n${cells}\r\n`, 'latin1'));
    const audit = ['audit', 'activation-allowance', path, '--municipality', 'Lyngby-Taarbæk'];
    const refused = await cli(audit, { env: {} });
    expect([refused.code, said(refused)]).toEqual([
      1,
      'regelvaerk: linje 1: bytene er ikke UTF-8; de ligner Windows-1252 (--encoding windows-1252 læser dem sådan) ',
    ]);
    const { code, out } = await cli([...audit, '--encoding', 'windows-1252']);
    expect([code, verdicts(out)]).toEqual([0, [['P-1', 'compliant']]]);
  });

  it('are rejected with what stood in the cell, in a sentence and as data', async () => {
    const rejects = join(folder(), 'r');
    const text = 'id;status;amount;from;to;decidedOn;municipality\nP-1;paid;400,00;31-02-2019;2019-04-30;28-03-2019;lejre\n';
    await cli(['audit', 'activation-allowance', file('p.csv', text), '--rejects', rejects], { env: {} });
    expect(records(readFileSync(rejects, 'utf8'))).toMatchObject([
      {
        line: 2,
        problems: [
          {
            path: 'period.from',
            received: '"31-02-2019"',
            columns: ['from'],
            message: '»from«: Her skal stå en dag, der findes i kalenderen, som DD-MM-ÅÅÅÅ eller ÅÅÅÅ-MM-DD; her står "31-02-2019".',
          },
        ],
      },
    ]);
  });

  it('are told the words for a status, and that a count has no decimals', async () => {
    const rejects = join(folder(), 'r');
    const text = 'id;status;amount;from;to;decidedOn;municipality;zones\nP-1;godkendt;400,00;2019-04-01;2019-04-30;2019-03-28;lejre;to\n';
    await cli(['audit', 'activation-allowance', file('p.csv', text), '--rejects', rejects], { env: {} });
    expect(records(readFileSync(rejects, 'utf8'))).toMatchObject([
      {
        problems: [
          {
            path: 'status',
            message:
              '»status«: Her skal stå et af disse ord: betalt (paid), bevilget (granted), afslået (refused), nedsat (reduced); her står "godkendt".',
          },
          { path: 'facts.zones', message: '»zones«: Her skal stå et helt tal som 12; her står "to".' },
        ],
      },
    ]);
  });

  it('are rejected with every problem of the line, by the columns of the header and as the file writes', async () => {
    const rejects = join(folder(), 'r');
    const head = 'Bilag;afgørelse;beløb;fra;til;afgjort;kommune;målgruppe;tilbud;zoner;gåafstand;participates';
    const rest = '01-04-2019;30-04-2019;28-03-2019;lejre';
    const rows = [
      `1;betalt;1.550;${rest};jobparat;praktik;to;3.100;ja`,
      `2;afslag;;01-04-2019;02-05-2019;28-03-2019;lejre;;;3;;måske`,
      `3;betalt;1.555;31-04-2019;30-04-2019;28-03-2019;lejre;;;3,5;;`,
      `4;betalt;12,345;${rest};;;;;`,
    ];
    await cli(['audit', 'activation-allowance', file('p.csv', [head, ...rows, ''].join('\n')), '--rejects', rejects], { env: {} });
    const lines = records(readFileSync(rejects, 'utf8')) as { problems: { path: string; message: string }[] }[];
    const told = (line: number) => lines[line]?.problems.map(({ message }) => message);
    expect(told(0)).toEqual([
      '»beløb«: Her skal stå 1,55 eller 1550, alt efter hvad der menes; her står "1.550".',
      '»zoner«: Her skal stå et helt tal som 12; her står "to".',
      '»gåafstand«: Her skal stå 3,1 eller 3100, alt efter hvad der menes; her står "3.100".',
      expect.stringMatching(/^»målgruppe«: .*her står "jobparat"\./),
      expect.stringMatching(/^»tilbud«: .*her står "praktik"\./),
    ]);
    expect(lines[0]?.problems.map(({ path }) => path)).toEqual([
      'amount',
      'facts.zones',
      'facts.walkingKm',
      'facts.targetGroup',
      'facts.offer',
    ]);
    expect(told(1)).toEqual([
      '»participates«: Her skal stå ja eller nej, true eller false, 1 eller 0; her står "måske".',
      '»beløb«: Her mangler 0,00, da det, der er afslået, ikke udbetales.',
    ]);
    expect(told(2)).toEqual([
      '»beløb«: Her skal stå et beløb uden tusindtalspunkt, for eksempel 1555; her står "1.555".',
      expect.stringMatching(/^»fra«: .*her står "31-04-2019"\.$/),
      expect.stringMatching(/^»zoner«: .*her står "3,5"\.$/),
    ]);
    expect(told(3)).toEqual([expect.stringMatching(/^»beløb«: .*med højst to decimaler, for eksempel 550,00.*; her står "12,345"\.$/)]);
  });

  it('of two months name both columns, and a list whose items are an empty cell is unknown', async () => {
    const rejects = join(folder(), 'r');
    const head = 'id;status;amount;fra;til;decidedOn;otherAllowances.covers.from;otherAllowances.covers.to;otherAllowances.items';
    const rows = [
      '1;paid;550,00;01-04-2019;02-05-2019;28-03-2019;;;',
      '2;paid;550,00;01-04-2019;30-04-2019;28-03-2019;01-04-2019;30-04-2019;',
      '3;paid;550,00;01-04-2019;30-04-2019;28-03-2019;01-04-2019;30-04-2019;"[{""kind"":""x""}]"',
    ];
    const path = file('p.csv', [head, ...rows, ''].join('\n'));
    const { out } = await cli(['audit', 'activation-allowance', path, '--municipality', 'lyngby-taarbaek', '--rejects', rejects], {
      env: {},
    });
    expect(verdicts(out)).toEqual([['2', 'open']]);
    const lines = records(readFileSync(rejects, 'utf8')) as { problems: { message: string }[] }[];
    expect(lines[0]?.problems[0]?.message).toMatch(/^»fra« og »til«: Her skal stå dage i én kalendermåned; /);
    expect(lines[1]?.problems[0]?.message).toMatch(/^»otherAllowances\.items\[0\]/);
  });

  it('are assessed and compared with the same care', async () => {
    const path = file('f.csv', 'id;målgruppe;zoner;tilbud\na;jobparat;to;praktik\n');
    const assess = ['assess', 'activation-allowance', '--on', '2019-04-01', '--municipality', 'lyngby-taarbaek'];
    for (const argv of [assess, ['compare', 'activation-allowance', '--guideline', 'kolding', '--guideline', 'vejle']]) {
      const rejects = join(folder(), 'r');
      await cli([...argv, path, '--rejects', rejects], { env: {} });
      expect(records(readFileSync(rejects, 'utf8'))).toMatchObject([
        { id: 'a', problems: [{ columns: ['zoner'] }, { columns: ['målgruppe'] }, { columns: ['tilbud'] }] },
      ]);
    }
  });

  it.each([
    ['id', 'id;status;amount;from;to;decidedOn;walkingKm', 'Hele landet;paid;9,00;2019-04-01;2019-04-30;2019-03-28;1,2'],
    [
      'a column of areas that no fact is read from',
      'Område;id;status;amount;from;to;decidedOn',
      'Hele landet;1;paid;9,00;2019-04-01;2019-04-30;2019-03-28',
    ],
  ])('the sum of the whole country is left out where %s names it', async (_, head, row) => {
    const map = join(folder(), 'map.json');
    writeFileSync(map, JSON.stringify({ columns: { Område: null } }));
    const more = head.startsWith('Område') ? ['--map', map] : [];
    const argv = ['audit', 'activation-allowance', '--municipality', 'lejre', '--rejects', join(folder(), 'r'), ...more];
    const { code, err } = await cli(argv, { input: `${head}\n${row}\n` });
    expect([code, said({ out: '', err }).includes('rejected 0 + blank 0 + left out 2')]).toEqual([4, true]);
  });

  it('are rejected by the cell, and what is about the table is left out', async () => {
    const rejects = join(folder(), 'r');
    const head = 'id;status;amount;from;to;decidedOn;municipality;participates;walkingKm';
    const cells = (...some: string[]) => `${some.join(';')}\n`;
    const text =
      `${head}\n` +
      cells('1', 'paid', '1.234', '2019-04-01', '2019-04-30', '2019-03-28', 'lejre', 'måske', '1.234') +
      cells('2', 'paid', '400,00', '2019-04-01', '2019-04-30', '2019-03-28', 'lejre', 'NULL', '') +
      cells('3', 'paid', '9,00', '2019-04-01', '2019-04-30', '2019-03-28', 'Hele landet', 'ja', '') +
      cells('4', 'paid') +
      cells('5', 'paid', '400,00', '2019-04-01', '2019-04-30', '2019-03-28', 'lejre', '"ja', '3') +
      cells('', '', '', '', '', '', '', '', '') +
      'Kilde: jobindsats.dk\n';
    const { code, out, err } = await cli(['audit', 'activation-allowance', file('p.csv', text), '--rejects', rejects]);
    expect(code).toBe(2);
    expect(records(out).map(({ id }) => id)).toEqual(['2']);
    const rejected = records(readFileSync(rejects, 'utf8')) as { line: number; id?: string; problems: { path: string }[] }[];
    expect(rejected.map(({ line, id, problems }) => [line, id, problems.map(({ path }) => path)])).toEqual([
      [2, '1', ['amount', 'facts.participates', 'facts.walkingKm']],
      [5, undefined, ['']],
      [6, undefined, ['']],
    ]);
    expect(said({ out: '', err })).toContain('+ blank 1 + left out 3 (header, sources or the whole country)');
  });
});

describe('facts as CSV and as a JSON list', () => {
  const assess = ['assess', 'activation-allowance', '--on', '2019-04-01', '--municipality', 'lyngby-taarbaek'];

  it('are assessed, one case a row or an item', async () => {
    const csv = await cli([...assess, file('f.csv', 'id;walkingKm;participates\na;2,9;ja\nb;;nej\n')]);
    expect(records(csv.out).map(({ id, facts }) => [id, facts])).toEqual([
      ['a', { walkingKm: 2.9, participates: true }],
      ['b', { participates: false }],
    ]);
    const list = await cli(assess, { input: '[ {"id":"a","facts":{"walkingKm":2.9,"zones":null}},\n {"walkingKm":3}\n]\n' });
    expect(records(list.out).map(({ line, id, facts }) => [line, id, facts])).toEqual([
      [1, 'a', { walkingKm: 2.9 }],
      [2, undefined, { walkingKm: 3 }],
    ]);
  });

  it('are calculated', async () => {
    const list = '{""covers"":{""from"":""2024-01-01"",""to"":""2024-12-31""},""items"":[]}';
    const path = file('c.csv', `cardSince;deactivatedOn;earnings\n01-01-2024;not-deactivated;"${list}"\n`);
    const { code, out } = await cli(['calculate', 'social-frikort-account', path]);
    expect([code, records(out)[0]?.outcome]).toEqual([0, 'calculated']);
  });
});

describe('a JSON list', () => {
  const items = async (...given: string[]) => {
    const found: [number, string][] = [];
    for await (const lines of listLines(blocks(given))) for (const line of lines) found.push([line.number, bytesOf(line).toString('utf8')]);
    return found;
  };

  it('is cut into its items, wherever blocks end', async () => {
    const text = ' [{"a":"],[\\"" , "b":[1,{}]} ,\n 2,"x,y"]\n';
    const expected = [
      [1, '{"a":"],[\\"" , "b":[1,{}]}'],
      [2, '2'],
      [3, '"x,y"'],
    ];
    expect(await items(text)).toEqual(expected);
    expect(await items(...text)).toEqual(expected);
    expect(await items('[]')).toEqual([]);
  });

  it('that does not end, or is followed by more, has an item that nobody can read', async () => {
    expect(await items('[1,{"a":1}')).toEqual([
      [1, '1'],
      [2, '{"a":1} ...'],
    ]);
    expect(await items('[1]\n{"a":1}')).toEqual([
      [1, '1'],
      [2, '{"a":1} ...'],
    ]);
  });
});
