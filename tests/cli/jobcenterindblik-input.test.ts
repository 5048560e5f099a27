import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bloomFilter, MOST_AT_ONCE } from '../../src/cli/jobcentre/extract/bloom-filter.js';
import { doubtingIds, keepingIds } from '../../src/cli/jobcentre/extract/duplicates.js';
import { citizen, citizens, file, flat, MEASURE, measured, ndjson, rejectsOf } from './jobcenterindblik-extract.js';
import { cli } from './run-in-process.js';

const HEADER = 'id;municipality;benefit;seniorityMonths;absentMonths;absentDays;conversations;offers;ordinaryHours';
const ROW = ';Høje-Taastrup;kontanthjælp;14,5;5;150;4;0;225,0';

const DATED = {
  id: 1,
  municipality: 'Høje-Taastrup',
  covers: { from: '2018-01-01', to: '2019-12-31' },
  spells: [{ benefit: 'Kontanthjælp', from: '2018-06-01' }],
  absences: [],
  conversations: ['2019-02-01'],
};

describe('the lines of an extract', () => {
  it.each<readonly [what: string, line: object | string, path: string, said: RegExp]>([
    [
      'a conversation in the future',
      { ...DATED, covers: { from: '2018-01-01', to: '2020-06-30' }, conversations: ['2020-05-01'] },
      'conversations[0]',
      /2020-04-01, the day judged/,
    ],
    [
      'an absence that ends before it starts',
      { ...DATED, absences: [{ from: '2019-03-02', to: '2019-03-01' }] },
      'absences[0]',
      /from not after to/,
    ],
    ['seniority that contradicts the spells', { ...DATED, seniorityMonths: 40 }, 'seniorityMonths', /spells/],
    ['an unknown benefit', citizen(1, { benefit: 'kontanthjelp' }), 'benefit', /a benefit, by key or name/],
    ['an unknown municipality', citizen(1, { municipality: 'Høje-Tastrup' }), 'municipality', /98 municipalities/],
    ['an unknown field', citizen(1, { conversation: 4 }), 'conversation', /id, municipality/],
    ['a number below 0', citizen(1, { conversations: -1 }), 'conversations', /whole number/],
    ['no id', { municipality: 'lejre' }, 'id', /tells the citizen from others/],
    ['no JSON', '{"id":1', '', /one JSON object/],
  ])('%s goes to the rejects with its line, and the run goes on', async (_, line, path, said) => {
    const bad = typeof line === 'string' ? line : JSON.stringify(line);
    const input = file('x.ndjson', `\n${bad}\n${ndjson(citizens(1, 0))}`);
    const { code, json } = await measured(input);
    expect(code).toBe(2);
    expect(json.summary).toMatchObject({ in: 2, counted: 1, rejected: 1 });
    expect(rejectsOf(input)).toMatchObject([{ line: 2, text: bad, problems: [{ path, expected: expect.stringMatching(said) }] }]);
  });

  it('names every problem of a line, with the nearest known', async () => {
    const input = file('x.ndjson', ndjson([citizen(7, { municipality: 'Lejer', benefit: 'dagpeng' })]));
    await measured(input);
    expect(rejectsOf(input)).toMatchObject([{ id: 7, problems: [{ nearest: 'lejre' }, { nearest: 'dagpenge' }] }]);
  });

  it('says of a line in another encoding what it looks like', async () => {
    const input = file('x.ndjson', Buffer.from(JSON.stringify(citizen(1, { municipality: 'Høje-Taastrup' })), 'latin1'));
    await measured(input);
    expect(rejectsOf(input)).toMatchObject([{ line: 1, problems: [{ received: expect.stringContaining('look like Latin-1') }] }]);
    expect((await measured(input, ['--encoding', 'latin1'])).json.summary).toMatchObject({ counted: 1, rejected: 0 });
  });
});

describe('citizens who stand in an extract twice', () => {
  const lines = [...citizens(40, 0), citizen('7'), { id: 3 }, citizen(41, { conversations: 'four' }), citizen(41), citizen(3)];
  const twice = [
    { line: 41, id: '7', problems: [{ path: 'id', code: 'contradiction', expected: 'a citizen who does not stand on line 7 already' }] },
    { line: 45, id: 3, problems: [{ expected: 'a citizen who does not stand on line 3 already' }] },
  ];

  it('are taken the first time, in a file that is read again', async () => {
    const input = file('x.ndjson', ndjson(lines));
    expect((await measured(input)).json.summary).toMatchObject({ in: 45, counted: 41, rejected: 4 });
    expect(rejectsOf(input).sort((a, b) => Number(a.line) - Number(b.line))).toMatchObject([
      twice[0],
      { line: 42 },
      { line: 43 },
      twice[1],
    ]);
  });

  it('are taken the first time on the standard input', async () => {
    const rejects = file('rejects.ndjson', '');
    const { json } = await measured('-', ['--rejects', rejects], { input: ndjson(lines) });
    expect(json.summary).toMatchObject({ in: 45, counted: 41, rejected: 4 });
  });

  it('are found however the id is written', async () => {
    const odd = [
      '{"municipality":"lejre","id":"a"}',
      '{"id":"\\u0061","municipality":"lejre"}',
      '{"municipality":"lejre","id" : "a"}',
      '{"id":1e0,"municipality":"lejre"}',
      '{"id":1,"municipality":"lejre"}',
    ];
    const input = file('x.ndjson', `${odd.join('\n')}\n`);
    expect((await measured(input)).json.summary).toMatchObject({ in: 5, rejected: 3 });
    expect(rejectsOf(input).map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  it('a filter knows every id it has met, and hardly takes a new one for another', () => {
    const filter = bloomFilter(0);
    const ids = Array.from({ length: 20_000 }, (_, index) => `0101${index}`);
    const meet = (some: readonly string[]) => {
      for (const [place, id] of some.entries()) filter.put(place, id);
      return [...filter.meet(some.length).subarray(0, some.length)];
    };
    const met = () => ids.flatMap((_, first) => (first % MOST_AT_ONCE === 0 ? meet(ids.slice(first, first + MOST_AT_ONCE)) : []));
    expect(met().filter((before) => before === 1)).toEqual([]);
    expect(met()).toEqual(ids.map(() => 1));
    expect(meet(['new', 'new'])).toEqual([0, 1]);
  });

  it('an id among bytes is the same id as its text', () => {
    const filter = bloomFilter(0);
    filter.put(0, '0101701234');
    filter.meet(1);
    const bytes = Buffer.from('{"id":"0101701234","x":0101701235}');
    filter.putBytes(0, bytes, 7, 17);
    filter.putBytes(1, bytes, 23, 33);
    expect([...filter.meet(2).subarray(0, 2)]).toEqual([1, 0]);
  });

  it('ids are kept with their lines, or doubted up to a limit', () => {
    const kept = keepingIds();
    expect(kept.meet(['a', 'b', 'a'], [1, 2, 3])).toEqual(['new', 'new', { on: 1 }]);
    const doubting = doubtingIds(0, 1);
    expect(doubting.meet(['a', 'a', 'a'], [1, 2, 3])).toEqual(['new', 'perhaps', 'perhaps']);
    expect([...doubting.doubted]).toEqual([['a', 2]]);
    doubting.meet(['b'], [4]);
    expect(() => doubting.meet(['b'], [5])).toThrow('more than 1 citizens stand in the extract twice');
  });
});

describe('an extract as CSV', () => {
  it('is read with ; and Danish decimals, with a byte order mark, quotes and blank lines', async () => {
    const input = file('x.csv', `\ufeff${HEADER}\r\n1${ROW}\r\n\r\n"2";"Høje-Taastrup"; kontanthjælp ;12;0;0;;1;\r\n`);
    const { code, json } = await measured(input);
    expect(code).toBe(0);
    expect(json.summary).toMatchObject({ in: 2, counted: 2, rejected: 0, unsettled: 1 });
  });

  it('is read with , and looked at where its name does not tell', async () => {
    const text = `${HEADER.replaceAll(';', ',')}\n1,hoeje-taastrup,kontanthjaelp,14.5,5,150,4,0,225\n`;
    expect((await measured(file('x.txt', text))).json.summary).toMatchObject({ counted: 1 });
    expect((await measured('-', ['--format', 'csv'], { input: text })).json.summary).toMatchObject({ counted: 1 });
  });

  it('rejects rows that cannot be read, each with every problem', async () => {
    const rows = [`1${ROW};5`, '2;Høje-Taastrup;kontanthjælp;1.234;x;150;4;0;225', '3;"Høje;kontanthjælp', `4${ROW}`, `4${ROW}`, `${ROW}`];
    const input = file('x.csv', [HEADER, ...rows].join('\n'));
    expect((await measured(input)).json.summary).toMatchObject({ in: 6, counted: 1, rejected: 5 });
    expect(rejectsOf(input)).toMatchObject([
      { line: 2, problems: [{ expected: '9 cells, as in the header', received: '10' }] },
      {
        line: 3,
        id: '2',
        problems: [{ path: 'seniorityMonths', expected: '1,234 or 1234, whichever is meant' }, { path: 'absentMonths' }],
      },
      { line: 4, problems: [{ expected: 'cells whose quotes end on their line' }] },
      { line: 7, problems: [{ path: 'id' }] },
      { line: 6, problems: [{ expected: 'a citizen who does not stand on line 5 already' }] },
    ]);
  });

  it('tells of every wrong column at once, with the nearest known', async () => {
    const input = file('x.csv', 'id;municipality;benefits;seniorityMonth;id\n');
    const { code, err } = await cli([...MEASURE, input]);
    expect(code).toBe(1);
    expect(flat(err)).toMatch(
      /"benefits" is not a known column; did you mean benefit\? "seniorityMonth" .* did you mean seniorityMonths\?/,
    );
    expect(flat(err)).toMatch(/id stands twice missing: benefit, seniorityMonths, absentMonths, .*\(a cell may be empty/);
  });

  it('tells of another encoding with its line, and reads it when told', async () => {
    const input = file('x.csv', Buffer.from(`${HEADER}\n1;lejre;dagpenge;14;0;0;4;1;0\n2${ROW}\n`, 'latin1'));
    const { code, err } = await cli([...MEASURE, input]);
    expect(code).toBe(1);
    expect(flat(err)).toContain(
      'line 3: bytes that are not UTF-8; they look like Latin-1 or Windows-1252 (--encoding windows-1252 reads them as such)',
    );
    expect((await measured(input, ['--encoding', 'latin1'])).json.summary).toMatchObject({ in: 2, counted: 2 });
    const marked = await cli([...MEASURE, file('m.csv', `\ufeff${HEADER}\n`), '--encoding', 'latin1']);
    expect(flat(marked.err)).toContain('begins with the mark of UTF-8: leave out --encoding');
    const wide = await cli([...MEASURE, file('w.csv', Buffer.from(`\ufeff${HEADER}\n`, 'utf16le'))]);
    expect(flat(wide.err)).toContain('bytes that look like UTF-16; save the file as UTF-8');
  });
});

describe('a benchmark', () => {
  const read = (name: string, content: string | Buffer) =>
    measured(file('x.ndjson', ndjson(citizens(1, 0))), ['--benchmark', file(name, content)]);
  const COLUMNS = 'Kommune;_ygrp_y30r21;Forventet andel (pct.);Faktisk andel (pct.);Forventet antal';
  const shares = (json: { report: { jobcentres: readonly Record<string, unknown>[] } }) =>
    (json.report.jobcentres[0] as { assessment: { facts: object } }).assessment.facts;

  it('is read from the rows of all benefits, in CSV and in JSON', async () => {
    const rows = ['Høje-Taastrup;Ydelsesgrupper i alt;9,36;9,70;3.030', 'Høje-Taastrup;A-dagpenge mv.;1,5;1,6;300'];
    const csv = await read('b.csv', `\ufeff${[COLUMNS, ...rows].join('\n')}`);
    expect(shares(csv.json)).toMatchObject({ expectedShare: { percent: '9.36' }, actualShare: { percent: '9.70' } });
    const entry = {
      Område: 'hoeje-taastrup',
      'Forventet andel (pct.)': '9,36',
      'Faktisk andel (pct.)': { value: 0.097, unit: 'fraction' },
    };
    const json = await read('b.json', JSON.stringify([entry]));
    expect(shares(json.json)).toMatchObject({ expectedShare: { percent: '9.36' }, actualShare: { value: 0.097, unit: 'fraction' } });
    const none = { ...entry, 'Forventet andel (pct.)': '0', 'Faktisk andel (pct.)': '100' };
    expect(shares((await read('b.json', JSON.stringify([none]))).json)).toMatchObject({
      expectedShare: { percent: '0' },
      actualShare: { percent: '100' },
    });
    const exact = { ...entry, 'Forventet andel (pct.)': '9,36012', 'Faktisk andel (pct.)': 9.7 };
    expect(shares((await read('b.json', JSON.stringify([exact]))).json)).toMatchObject({ expectedShare: 9.36012, actualShare: 9.7 });
  });

  it('has rows that are of no municipality, which are told as left out, and a first line that spreadsheets write', async () => {
    const rows = ['Hele landet;Ydelsesgrupper i alt;9;9;', 'Høje-Taastrup Kommune;Ydelsesgrupper i alt;9,36;9,70;', 'Kilde: jobindsats.dk'];
    const { json, err } = await read('b.csv', ['sep=;', COLUMNS, ...rows].join('\n'));
    expect(shares(json)).toMatchObject({ expectedShare: { percent: '9.36' }, actualShare: { percent: '9.70' } });
    expect(err.replace(/\s+/g, ' ')).toContain('left out of the benchmark, as sources or the whole country: line 5, line 3');
  });

  it.each([
    [
      'b.csv',
      'Område;Forventet andel (pct);Faktisk andel (pct.)\n',
      /no column "Forventet andel \(pct\.\)"; did you mean "Forventet andel \(pct\)"\?/,
    ],
    ['b.csv', 'By;Forventet andel (pct.);Faktisk andel (pct.)\n', /no column "Område" or "Kommune"; the file has "By"/],
    ['b.csv', '', /no column .*the file has none/],
    ['b.csv', `${COLUMNS}\n\nHøje-Tastrup;Ydelsesgrupper i alt;9;9;\n`, /line 3: did you mean "hoeje-taastrup"\? expected one of the 98/],
    [
      'b.csv',
      `${COLUMNS}\nLejre;Ydelsesgrupper i alt;9;9;\nlejre;Ydelsesgrupper i alt;8;8;\n`,
      /line 3: expected a municipality that line 2 does not have/,
    ],
    [
      'b.csv',
      `${COLUMNS}\nLejre;Ydelsesgrupper i alt;0,0936;;\n`,
      /line 2, Faktisk .*received nothing.*line 2, Forventet .*between 0 and 1 as \{ value, unit/,
    ],
    ['b.csv', `${COLUMNS}\nLejre;Ydelsesgrupper i alt;101;ni;\n`, /line 2, Forventet .*received 101 .*line 2, Faktisk .*received "ni"/],
    ['b.csv', `${COLUMNS}\nLejre;A-dagpenge mv.;9;9;\n`, /expected a row of Ydelsesgrupper i alt; received none/],
    ['b.csv', `${COLUMNS}\nLejre;9\n`, /line 2 has not the 5 cells of the header/],
    ['b.csv', Buffer.from(`${COLUMNS}\nTårnby;Ydelsesgrupper i alt;9;9;\n`, 'latin1'), /line 2: bytes .*\(save the file as UTF-8\)/],
    ['b.json', '[{"Område":"Lejre"', /a list of objects/],
    ['b.json', '{"Lejre":9}', /a list of objects/],
    ['b.json', '[{"Kommune":"Lejer","Forventet andel (pct.)":9,"Faktisk andel (pct.)":9}]', /entry 1: did you mean "lejre"/],
  ])('%s %j cannot be read', async (name, content, said) => {
    const { code, out, err } = await read(name, content);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(flat(err)).toMatch(said);
  });
});

describe('an extract that changes while it is read', () => {
  it('ends the run rather than lose a citizen', async () => {
    const lines = citizens(3, 0);
    const input = file('x.ndjson', ndjson([...lines, citizen(1)]));
    let shows = 0;
    const change = () => {
      shows += 1;
      if (shows === 2) writeFileSync(input, ndjson(lines));
      return shows * 1_000;
    };
    const { code, err } = await cli([...MEASURE, input], { terminal: true, now: change });
    expect(code).toBe(1);
    expect(flat(err)).toContain('was changed while it was read');
  });
});

describe('the line that spreadsheets write', () => {
  it('is passed over before the header of an extract', async () => {
    const header = 'id;municipality;benefit;seniorityMonths;absentMonths;absentDays;conversations;offers;ordinaryHours';
    const { json } = await measured(
      file('x.csv', `sep=;\n${header}\n1;Lejre Kommune;kontanthjælp;14;0;0;4;1;0\n2;350;dagpenge;14;0;0;4;1;0\n`),
    );
    expect(json.summary).toMatchObject({ in: 2, rejected: 0 });
    expect(json.report.jobcentres.map(({ municipality }) => municipality)).toEqual(['lejre']);
  });
});
