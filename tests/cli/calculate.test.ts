import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, accountOf2026, CALCULATE, CAP_2024, CHOSEN, payment, SUPPLIED } from './example-account.js';
import { cli, folder, records } from './run-in-process.js';

/** The 500.50 kr. cross the cap: 41,280.00 - 41,000.00 = 280.00 on the card, 500.50 - 280.00 = 220.50 ordinary. */
const SPLIT = { onCard: '280.00', ordinary: '220.50', because: 'crosses-cap' };

function suppliedFile(rows: unknown = [SUPPLIED]): string {
  const file = join(folder(), 'supplied.json');
  writeFileSync(file, JSON.stringify({ cap: rows }));
  return file;
}

describe('one calculation as JSON', () => {
  it('prints the account: a line a payment, the periods, what may still be earned, and the working', async () => {
    const { code, out, err } = await cli(CHOSEN, { input: account() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const printed = out.replaceAll(/\n {6}(?! )/g, ' ');
    for (const part of [
      'Earnings on the social free card (social-frikort-account)\nUnder the newest law in the data\n',
      'Outcome: calculated\n',
      '    item 0, date 2024-04-30, amount 41000.00, onCard 41000.00, ordinary 0.00, because within-cap, cite §',
      '    item 1, date 2024-05-31, amount 500.50, onCard 280.00, ordinary 220.50, because crosses-cap, cite §',
      `    period 2024-01-01 to 2024-12-31, cap ${CAP_2024}, used ${CAP_2024}, left 0.00, cite §`,
      '  ordinary: 220.50\n',
      '  stillToEarn.amount: 0.00\n',
      'Working:\n  cap: 41280.00 kr. from 2024-01-01 to 2024-12-31',
      '  excess=only-excess (chosen): What happens when',
      'Rules: regelvaerk ',
    ])
      expect(printed).toContain(part);
  });

  it('leaves no list unsaid that is empty', async () => {
    const covers = { from: '2024-01-01', to: '2024-12-31' };
    expect((await cli(CALCULATE, { input: account({ earnings: { covers, items: [] } }) })).out).toContain('  lines: none\n');
  });

  it('takes the law of a day and a reading: under all-ordinary nothing stays free of a year above the cap', async () => {
    const { out } = await cli([...CALCULATE, '--reading', 'excess=all-ordinary', '--known-on', '2024-12-31'], { input: account() });
    expect(out).toContain('Under the law as known on 2024-12-31\n');
    expect(out).toContain('  ordinary: 41500.50\n');
    expect(out).toContain('excess=all-ordinary (chosen)');
  });

  it('prints what is to be answered: a fact, or a reading', async () => {
    const fact = await cli(CALCULATE, { input: '{}' });
    expect(fact.code).toBe(0);
    expect(fact.out).toContain('Outcome: open\n\nTo be answered:\n  fact cardSince: a calendar day as YYYY-MM-DD\n');
    const covers = { from: '2023-01-01', to: '2023-12-31' };
    const items = [payment('2023-03-31', '25000.00')];
    const reading = await cli(CALCULATE, { input: account({ cardSince: covers.from, earnings: { covers, items } }) });
    expect(reading.out).toContain('To be answered:\n  reading cap-2023: ');
  });

  it('says that a cap is computed, until one is supplied: 50,000 - 1,000 = 49,000 may still be earned', async () => {
    const { code, out } = await cli(CALCULATE, { input: accountOf2026() });
    expect(code).toBe(0);
    // 44,690 - 1,000; 44,690 is 42,766 x 1.045.
    expect(out).toContain('  stillToEarn.amount: 43690.00\n');
    expect(out).toContain('beregnet');
    const supplied = await cli([...CALCULATE, '--supplied', suppliedFile()], { input: accountOf2026() });
    expect(supplied.out.replaceAll('\n  ', ' ')).toContain(
      'Supplied by the caller: cap 50000.00 from 2026-01-01 to 2026-12-31 (Budget of the municipality, page 7)',
    );
    expect(supplied.out).toContain('  stillToEarn.amount: 49000.00\n');
  });

  it('keeps within 80 columns, whatever the outcome', async () => {
    const long = { ...SUPPLIED, cite: { title: 'word '.repeat(40), provision: 'x'.repeat(200) } };
    const options = [[], ['--supplied', suppliedFile([long])], ['--reading', 'cap-2023=whole-year']];
    for (const input of [account(), accountOf2026(), '{}', `{"id":"${'long '.repeat(40)}","facts":${account()}}`]) {
      for (const more of options) {
        const { out } = await cli([...CALCULATE, ...more], { input });
        expect(out).not.toBe('');
        for (const printed of out.split('\n')) expect([...printed].length, printed).toBeLessThanOrEqual(80);
      }
    }
  });

  it('prints JSON with --json, led by the id', async () => {
    const { out } = await cli([...CHOSEN, '--json'], { input: `{"id":"A-17","facts":${account()}}` });
    const printed = JSON.parse(out);
    expect(Object.keys(printed)[0]).toBe('id');
    expect(printed).toMatchObject({
      id: 'A-17',
      calculation: 'social-frikort-account',
      outcome: 'calculated',
      value: { lines: [{}, SPLIT] },
    });
  });

  it('refuses facts that cannot be read or contradict each other, with every problem', async () => {
    const items = [payment('2024-04-30', '41000,00'), payment('2024-04-30', '1', { work: 'theft' })];
    const covers = { from: '2024-01-01', to: '2024-12-31' };
    const unread = await cli(CALCULATE, { input: account({ earnings: { covers, items } }) });
    expect({ code: unread.code, out: unread.out }).toEqual({ code: 2, out: '' });
    expect(unread.err).toContain('earnings.items[0].amount: expected an amount');
    expect(unread.err).toContain('earnings.items[1].work: expected a kind of work');
    const outside = await cli(CALCULATE, { input: account({ earnings: { covers, items: [payment('2025-01-01', '1.00')] } }) });
    expect(outside).toMatchObject({ code: 2, err: expect.stringContaining('earnings.items[0]: expected a day that the list') });
  });
});

describe('many calculations as NDJSON', () => {
  it('answers one line each, in order, rejects what cannot be read, and loses nothing', async () => {
    const file = join(folder(), 'rejects.ndjson');
    const amounts = Array.from({ length: 200 }, (_, index) => `${index + 1}.50`);
    const lines = amounts.map((amount, index) => {
      const earnings = { covers: { from: '2024-01-01', to: '2024-12-31' }, items: [payment('2024-02-29', amount)] };
      return index % 50 === 49 ? '{"earning":1}' : `{"id":${index},"facts":${account({ earnings })}}`;
    });
    const { code, out, err } = await cli([...CALCULATE, '--rejects', file], { input: `${lines.join('\n')}\n\n` });
    expect(code).toBe(2);
    expect(err.replaceAll('\n', ' ')).toBe(`lines in 201 = results 196 + rejects 4 (in ${file}) + blank 1 `);
    for (const { line, id, value } of records(out)) {
      expect(line).toBe(Number(id) + 1);
      expect(value).toMatchObject({ onCard: amounts[Number(id)] });
    }
    expect(records(readFileSync(file, 'utf8'))).toMatchObject(
      [50, 100, 150, 200].map((line) => ({ line, problems: [{ path: 'earning', nearest: 'earnings' }] })),
    );
  });

  it('puts the rejects of a file next to it, and takes --format', async () => {
    const file = join(folder(), 'accounts.txt');
    writeFileSync(file, 'nonsense');
    expect((await cli([...CALCULATE, file, '--format', 'ndjson'])).code).toBe(4);
    expect(records(readFileSync(`${file}.rejects.ndjson`, 'utf8'))).toMatchObject([{ line: 1, text: 'nonsense' }]);
  });
});
