import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputError, type Sink } from '../../src/cli/io/io.js';
import { ASSESS, line } from './example-case.js';
import { cli, folder, records } from './run-in-process.js';

/** An output that takes so many writes and then refuses. */
function failingAfter(writes: number, code: string): { sink: Sink; taken: string[] } {
  const taken: string[] = [];
  const write = async (text: string) => {
    if (taken.length >= writes) throw new OutputError('the output', Object.assign(new Error(code), { code }));
    taken.push(text);
  };
  return { sink: { write }, taken };
}

const many = (count: number) => `${Array.from({ length: count }, (_, index) => (index % 10 === 9 ? 'bad' : line())).join('\n')}\n`;

describe('an output that fails', () => {
  it.each([
    ['EPIPE', 'its reader closed it'],
    ['ENOSPC', 'the disk is full'],
  ])('%s: says how many lines were written, and ends with 1', async (errno, why) => {
    const file = join(folder(), 'rejects.ndjson');
    const { sink, taken } = failingAfter(2, errno);
    const { code, err } = await cli([...ASSESS, '--rejects', file], { input: many(500), stdout: sink });
    expect(code).toBe(1);
    const said = err.replaceAll('\n', ' ');
    expect(said).toContain(why);
    const [, after, written, results, rejected, rejects, upTo] =
      /after line (\d+): (\d+) of (\d+) results and (\d+) of (\d+) rejects.*up to line (\d+)/.exec(said)?.map(Number) ?? [];
    expect(records(taken.join(''))).toHaveLength(written as number);
    expect((results as number) + (rejects as number)).toBe(after);
    expect(records(readFileSync(file, 'utf8'))).toHaveLength(rejected as number);
    expect(rejected).toBe(rejects);
    const answered = (upTo as number) - Math.floor((upTo as number) / 10);
    expect(answered).toBe(written);
  });

  it('says so when the rejects file cannot be written, and still writes the results it has', async () => {
    const { code, out, err } = await cli([...ASSESS, '--rejects', '/dev/full'], { input: `${line()}\nbad\n${line()}\n` });
    expect(code).toBe(1);
    expect(records(out)).toHaveLength(2);
    expect(err.replaceAll('\n', ' ')).toMatch(
      /rejects file \/dev\/full could not be written: the disk is full.*2 of 2 results and 0 of 1 rejects.*up to line 0/,
    );
  });

  it('says so when there is no folder for the rejects', async () => {
    const { code, err } = await cli([...ASSESS, '--rejects', join(folder(), 'none', 'r.ndjson')], { input: `bad\n${line()}\n` });
    expect(code).toBe(1);
    expect(err.replaceAll('\n', ' ')).toContain('there is no such file or folder');
  });

  it('says so for one case and for the help', async () => {
    for (const argv of [ASSESS, ['--help'], ['schemes']]) {
      const { code, err } = await cli(argv, { input: line(), stdout: failingAfter(0, 'ENOSPC').sink });
      expect(code).toBe(1);
      expect(err).toContain('the disk is full');
    }
  });
});

describe('an input that fails half-way', () => {
  it('keeps what was answered and says where it stopped', async () => {
    async function* failing() {
      yield Buffer.from(`${line()}\n${line()}\n{"zo`);
      throw Object.assign(new Error('read error'), { code: 'EIO' });
    }
    const out: string[] = [];
    const err: string[] = [];
    const { run } = await import('../../src/cli/run.js');
    const code = await run(ASSESS, {
      stdin: failing,
      stdout: { write: async (text) => void out.push(text) },
      stderr: { terminal: false, write: async (text) => void err.push(text) },
      now: () => 0,
      env: { REGELVAERK_LANG: 'en' },
    });
    expect(code).toBe(1);
    expect(records(out.join(''))).toHaveLength(2);
    expect(err.join('').replaceAll('\n', ' ')).toMatch(/standard input cannot be read: read error.*2 of 2 results.*up to line 2/);
  });
});
