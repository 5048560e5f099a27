import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHOSEN } from './example-account.js';
import { ASSESS } from './example-case.js';
import { cli, folder, records } from './run-in-process.js';

/** A copy of an example, so that its rejects file does not land among the examples. */
function copyOf(example: string): string {
  const file = join(folder(), example);
  copyFileSync(join('examples', example), file);
  return file;
}

describe('the example inputs', () => {
  it('case.json: 550 kr. for 3 zones, with a statement of reasons', async () => {
    const { code, out, err } = await cli([...ASSESS, copyOf('case.json'), '--reasons', 'da']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('550,00 kr.');
    expect(out).toContain('Sådan kan du klage');
  });

  it('register.ndjson: three answers, and two rejects that say why', async () => {
    const file = copyOf('register.ndjson');
    const { code, out, err } = await cli([...ASSESS, file]);
    expect(code).toBe(2);
    expect(err.replaceAll('\n', ' ')).toContain('lines in 5 = results 3 + rejects 2');
    expect(records(out)).toMatchObject([
      { line: 1, id: '2019-0001', outcome: 'fulfilled', award: { amount: '550.00' } },
      { line: 2, id: '2019-0002', outcome: 'not-fulfilled' },
      { line: 4, id: '2019-0004', outcome: 'open', questions: [{ kind: 'fact', fact: 'walkingKm' }] },
    ]);
    expect(records(readFileSync(`${file}.rejects.ndjson`, 'utf8'))).toMatchObject([
      { line: 3, id: '2019-0003', problems: [{ path: 'zoner', code: 'unknown-key', nearest: 'zones' }] },
      { line: 5, id: '2019-0005', problems: [{ path: 'participationPeriod.from', received: '"2019-02-30"' }] },
    ]);
  });

  it('free-card-account.json: 38,000.00 and 3,280.00 of 4,500.00 kr. fill the cap of 2024; 2025 begins anew', async () => {
    const { code, out, err } = await cli([...CHOSEN, copyOf('free-card-account.json'), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // 41,280.00 - 38,000.00 = 3,280.00; 4,000.00 + 500.00 - 3,280.00 = 1,220.00; 42,766.00 - 5,250.50 = 37,515.50.
    expect(JSON.parse(out).value).toMatchObject({
      lines: [{ onCard: '38000.00' }, { onCard: '3280.00', ordinary: '1220.00' }, { onCard: '5250.50', ordinary: '0.00' }],
      stillToEarn: { on: '2025-06-30', amount: '37515.50' },
    });
  });

  it('free-card-account.ndjson: three answers, and two rejects that say why', async () => {
    const file = copyOf('free-card-account.ndjson');
    const { code, out, err } = await cli([...CHOSEN, file]);
    expect(code).toBe(2);
    expect(err.replaceAll('\n', ' ')).toContain('lines in 5 = results 3 + rejects 2');
    expect(records(out)).toMatchObject([
      { line: 1, id: '2024-0001', outcome: 'calculated', value: { onCard: '41280.00', ordinary: '220.50' } },
      { line: 3, id: '2024-0003', outcome: 'open', questions: [{ kind: 'reading', reading: 'cap-2023' }] },
      { line: 5, id: '2024-0005', outcome: 'calculated', value: { lines: [{ because: 'employer-does-not-count' }] } },
    ]);
    expect(records(readFileSync(`${file}.rejects.ndjson`, 'utf8'))).toMatchObject([
      { line: 2, id: '2024-0002', problems: [{ path: 'earning', code: 'unknown-key', nearest: 'earnings' }] },
      { line: 4, id: '2024-0004', problems: [{ path: 'earnings.items[0].amount', received: '"1200,50"' }] },
    ]);
  });
});
