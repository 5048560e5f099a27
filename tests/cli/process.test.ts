import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSESS, line } from './example-case.js';
import { folder, records } from './run-in-process.js';

const COMMAND = `${process.execPath} --import tsx ${resolve('src/cli/main.ts')} ${ASSESS.join(' ')}`;

/** Runs a shell line, in which $CLI assesses, on a file of many lines. */
function shell(script: string, lines = 3): { code: number | null; out: string; err: string } {
  const file = join(folder(), 'in.ndjson');
  writeFileSync(file, `${line()}\n`.repeat(lines));
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', script.replaceAll('$CLI', COMMAND).replaceAll('$IN', file)],
    { encoding: 'utf8', env: { ...process.env, REGELVAERK_LANG: 'en' } },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('the command as a process', { timeout: 60_000 }, () => {
  it('answers a pipe', () => {
    const { code, out, err } = shell('cat $IN | $CLI');
    expect({ code, err }).toEqual({ code: 0, err: 'lines in 3 = results 3 + rejects 0 + blank 0\n' });
    expect(records(out)).toHaveLength(3);
  });

  it('ends with 1 when the reader closes the pipe, though the input never ends', () => {
    const { code, out, err } = shell('(yes "$(head -1 $IN)" | $CLI; echo "ended $?" >&2) | head -1');
    expect(records(out)).toHaveLength(1);
    expect(err).toContain('its reader closed it (EPIPE)');
    expect(err).toContain('ended 1');
    expect(code).toBe(0);
  });

  it('ends with 1 on a full disk', () => {
    const { code, err } = shell('$CLI $IN > /dev/full');
    expect(code).toBe(1);
    expect(err).toContain('the disk is full (ENOSPC)');
    expect(err.replaceAll('\n', ' ')).toContain('0 of 3 results');
  });

  it('waits for a slow reader and loses nothing', () => {
    const { code, out } = shell('$CLI $IN | (sleep 1; wc -l)', 2_000);
    expect({ code, lines: Number(out) }).toEqual({ code: 0, lines: 2_000 });
  });
});
