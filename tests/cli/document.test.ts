import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSESS, BY_ZONES, line, ORDINARY } from './example-case.js';
import { cli, folder } from './run-in-process.js';

describe('one case as JSON', () => {
  it.each([1, 2, 3, 4])('prints the amount of the minutes for %i zones', async (zones) => {
    const { code, out, err } = await cli(ASSESS, { input: line({ zones }) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Outcome: fulfilled, ${BY_ZONES[zones]} kr./month`);
    expect(out).toContain('met: walking-distance (atLeast 3)');
    expect(out).toContain('punkt 4, sagsnr. 15.00.00-G01-15-19');
  });

  it('keeps within 80 columns, whatever the outcome', async () => {
    const cases = [line(), line({ zones: 6 }), line({ walkingKm: 2 }), '{}', line({ targetGroup: 'selvforsoergende' })];
    const options = [[], ['--every-reading'], ['--on', '2015-01-01'], ['--guideline', 'lyngby-taarbaek-2019-flat']];
    for (const input of cases) {
      for (const more of options) {
        const { out } = await cli([...ASSESS, ...more], { input });
        expect(out).not.toBe('');
        for (const printed of out.split('\n')) expect([...printed].length, printed).toBeLessThanOrEqual(80);
      }
    }
  });

  it('reads a document over several lines, with a byte order mark and carriage returns', async () => {
    const input = `\ufeff${JSON.stringify(ORDINARY, null, 2).replaceAll('\n', '\r\n')}\r\n`;
    expect((await cli(ASSESS, { input })).out).toContain('550.00 kr./month');
  });

  it('prints the failed condition below 3 km', async () => {
    const { code, out } = await cli(ASSESS, { input: line({ walkingKm: 2.9 }) });
    expect(code).toBe(0);
    expect(out).toContain('Outcome: not fulfilled');
    expect(out).toContain('failed: walking-distance');
  });

  it('prints what is to be answered, for an empty object too', async () => {
    const { code, out } = await cli(ASSESS, { input: '{}' });
    expect(code).toBe(0);
    expect(out).toContain('Outcome: open');
    expect(out).toContain('fact zones: a whole number of zones, 1 to 1,000');
  });

  it('prints the reading that is asked, and takes it from --reading', async () => {
    const asked = await cli(ASSESS, { input: line({ zones: 5 }) });
    expect(asked.out).toContain('reading zones-beyond-table');
    const taken = await cli([...ASSESS, '--reading', 'zones-beyond-table=top-rate'], { input: line({ zones: 5 }) });
    expect(taken.out).toContain('700.00 kr./month');
    expect(taken.out).toContain('zones-beyond-table=top-rate (chosen)');
  });

  it('prints every reading with its spread', async () => {
    const { out } = await cli([...ASSESS, '--every-reading'], { input: line({ zones: 5 }) });
    expect(out).toContain('3 different outcomes, 1000.00 kr. apart');
    expect(out).toContain('under zones-beyond-table=nothing');
    expect((await cli([...ASSESS, '--every-reading'], { input: line() })).out).toContain('Every reading comes to the same.');
  });

  it('prints JSON with --json, led by the id', async () => {
    const { out } = await cli([...ASSESS, '--json'], { input: JSON.stringify({ id: 'A-17', facts: ORDINARY }) });
    const printed = JSON.parse(out);
    expect(Object.keys(printed)[0]).toBe('id');
    expect(printed).not.toHaveProperty('line');
    expect(printed).toMatchObject({ id: 'A-17', outcome: 'fulfilled', award: { amount: '550.00' } });
  });

  it('says that a date before everything checked is not covered, which refuses nobody', async () => {
    const { out } = await cli([...ASSESS, '--on', '2019-03-11'], { input: line() });
    expect(out.replaceAll('\n', ' ')).toMatch(/not covered; nothing checked for guideline on 2019-03-11.*no ground for refusal/);
  });

  it('tries a rejected alternative as what-if: 1,000 kr. flat', async () => {
    const { out } = await cli([...ASSESS, '--guideline', 'lyngby-taarbaek-2019-flat'], { input: line() });
    expect(out).toContain('1000.00 kr./month');
    expect(out).toContain('what-if');
  });

  it("assesses under a guideline of one's own", async () => {
    const file = join(folder(), 'own.json');
    const cite = { title: 'Own guideline', provision: 'item 1' };
    writeFileSync(
      file,
      JSON.stringify({
        id: 'own',
        municipality: 'lyngby-taarbaek',
        act: 'lab-2016',
        from: '2019-01-01',
        window: 'stated',
        checkedUntil: '2019-12-31',
        verified: 'guideline',
        status: 'adopted',
        cite,
        rate: { kind: 'flat', amount: '123.00' },
      }),
    );
    expect((await cli([...ASSESS, '--guideline', file], { input: line() })).out).toContain('fulfilled, 123.00 kr./month');
  });

  it('reads a file and leaves no rejects file', async () => {
    const file = join(folder(), 'case.json');
    writeFileSync(file, JSON.stringify(ORDINARY, null, 2));
    expect((await cli([...ASSESS, file])).out).toContain('550.00 kr./month');
  });

  it('prints the statement of reasons in Danish and English', async () => {
    const [da, en] = await Promise.all(['da', 'en'].map((language) => cli([...ASSESS, '--reasons', language], { input: line() })));
    expect(da?.out).toContain('550');
    expect(en?.out).toContain('550');
    expect(da?.out).toMatch(/[æøå]/);
    expect(da?.out).not.toBe(en?.out);
  });

  it('tells how to complain, unless the award is what was applied for', async () => {
    const statement = async (amount: string) => (await cli([...ASSESS, '--reasons', 'da', '--applied-for', amount], { input: line() })).out;
    expect(await statement('700')).toContain('Du har søgt om 700,00 kr.');
    expect(await statement('700')).toContain('Sådan kan du klage');
    expect(await statement('550.00')).not.toContain('Sådan kan du klage');
  });
});
