import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, records } from './run-in-process.js';

const ASSESS = ['assess', 'activation-allowance', '--on', '2019-04-01', '--municipality', 'lyngby-taarbaek'];
const file = (name: string, text: string) => {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
};

/** The output without its line ends. */
const said = ({ out, err }: { readonly out: string; readonly err: string }) => (out + err).replace(/\s+/g, ' ');

describe('a key that stands twice is refused with its name', () => {
  it('in facts, as one case and as many', async () => {
    const one = await cli(ASSESS, { input: '{"zones":3,"zones":4}' });
    expect([one.code, one.out]).toEqual([2, '']);
    expect(said(one)).toContain('zones: expected each key once in an object; received "zones" twice');
    const rejects = join(folder(), 'r');
    const many = await cli([...ASSESS, '--rejects', rejects], { input: '{"id":"a","facts":{"zones":3,"zones":4}}\n{"zones":3}\n' });
    expect([many.code, records(many.out).length]).toEqual([2, 1]);
    expect(records(readFileSync(rejects, 'utf8'))[0]).toMatchObject({ line: 1, id: 'a', problems: [{ path: 'facts.zones' }] });
  });

  it('in a payment, which leaves its month open', async () => {
    const rejects = join(folder(), 'r');
    const payment = (amount: string) =>
      `{"id":"P-1","citizen":"C","status":"paid",${amount},"period":{"from":"2019-04-01","to":"2019-04-30"},"decidedOn":"2019-03-28","facts":{"walkingKm":2}}\n`;
    const argv = ['audit', 'activation-allowance', '--municipality', 'lyngby-taarbaek', '--rejects', rejects];
    const { code, out } = await cli(argv, { input: payment('"amount":"1.00"') + payment('"amount":"700.00","amount":"550.00"') });
    expect(code).toBe(2);
    expect(records(out).map(({ now }) => (now as { verdict: string }).verdict)).toEqual(['open', 'open']);
    expect(records(readFileSync(rejects, 'utf8'))[0]).toMatchObject({ problems: [{ path: 'amount', received: '"amount" twice' }] });
  });

  it('in a guideline, in supplied amounts, in a statement and in its assessment', async () => {
    const guideline = file('g.json', '{"act":"lab-2016","act":"lab-2019"}');
    expect(said(await cli(['guideline', 'check', 'activation-allowance', guideline]))).toContain('act: expected each key once');
    const supplied = file('s.json', '{"cap":[],"cap":[]}');
    expect(said(await cli([...ASSESS, '--supplied', supplied], { input: '{}' }))).toContain('"cap" twice');
    const statement = file('t.json', '{"paragraphs":[],"paragraphs":[]}');
    expect(said(await cli(['statement', 'check', statement]))).toContain('"paragraphs" twice');
    const letter = file('l.txt', 'Afslag');
    expect(said(await cli(['statement', 'check', letter, '--assessment', statement]))).toContain('"paragraphs" twice');
  });

  it('in a request, and in a citizen of an extract, one who is written plainly too', async () => {
    expect(said(await cli(['stdio'], { input: '{"scheme":"timeliness","scheme":"x"}\n' }))).toContain('twice');
    const rejects = join(folder(), 'r');
    const citizen = (more: string) =>
      `{"id":1,"municipality":"lejre","benefit":"dagpenge","seniorityMonths":14,"absentMonths":0,"absentDays":0,"conversations":4,"ordinaryHours":0,${more}}\n`;
    const argv = ['jobcenterindblik', '--on', '2020-04-01', '--known-on', '2020-04-01', '--measured-to', '2019-12-31'];
    const how = ['--preset', 'hoeje-taastrup-2020', '--reading', 'averaging=one-window', '--rejects', rejects];
    const { code } = await cli([...argv, ...how], { input: citizen('"offers":1,"offers":2') + citizen('"offers":null,"offers":2') });
    expect(code).toBe(4);
    expect(records(readFileSync(rejects, 'utf8'))).toMatchObject([{ problems: [{ path: 'offers' }] }, { problems: [{ path: 'offers' }] }]);
  });
});

describe('a number too long to be exact', () => {
  it('is refused with advice, so that no two citizens have one id', async () => {
    const rejects = join(folder(), 'r');
    const ids = ['9007199254740993', '9007199254740992', '12345678901234567890', '1e400', '1.5', '"90071992547409931"', '7'];
    const { code, out } = await cli([...ASSESS, '--rejects', rejects], { input: ids.map((id) => `{"id":${id},"facts":{}}\n`).join('') });
    expect(code).toBe(2);
    expect(records(out).map(({ id }) => id)).toEqual(['90071992547409931', 7]);
    const rejected = records(readFileSync(rejects, 'utf8')) as {
      line: number;
      id?: unknown;
      problems: { path: string; expected: string }[];
    }[];
    expect(rejected.map(({ line, id, problems }) => [line, id, problems[0]?.path])).toEqual(
      [1, 2, 3, 4, 5].map((line) => [line, undefined, 'id']),
    );
    expect(rejected[0]?.problems[0]?.expected).toContain('as a text in quotes');
  });
});

describe('the mark of UTF-8', () => {
  it('is taken off files that options name', async () => {
    const bom = file('g.json', `\ufeff${readFileSync('examples/own-guideline/guideline.json', 'utf8')}`);
    expect(await cli(['guideline', 'check', 'activation-allowance', bom])).toMatchObject({ code: 0, out: 'ok\n' });
  });
});
