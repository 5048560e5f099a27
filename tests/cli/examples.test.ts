import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
