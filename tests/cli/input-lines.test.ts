import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, isBlank, type Line, linesOf } from '../../src/cli/input/lines.js';
import { sniff } from '../../src/cli/input/sniff.js';
import { wrap } from '../../src/cli/print/wrap.js';
import { property } from '../property.js';
import { ORDINARY } from './example-case.js';
import { blocks } from './run-in-process.js';

async function all(given: readonly (string | Uint8Array)[], longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of linesOf(blocks(given), longest)) lines.push(...some);
  return lines;
}

describe('lines of bytes', () => {
  const text = fc
    .array(fc.constantFrom('a', 'æ', '🚌', '\r', '\n', '\r\n', ' ', '\0'), { maxLength: 60 })
    .map((parts) => Buffer.from(parts.join('')));

  property([text, fc.integer({ min: 1, max: 9 })])('are the same however the blocks are cut', async (bytes, size) => {
    const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
    const expected = bytes.toString().split('\n');
    if (expected.at(-1) === '') expected.pop();
    const lines = await all(cut);
    expect(lines.map((line) => bytesOf(line).toString())).toEqual(expected.map((line) => line.replace(/\r$/, '')));
    expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
  });

  it('are counted but not held where they are too long', async () => {
    const lines = await all(['aaaa', 'bbbb', 'cc\ndd\n'], 5);
    expect(lines.map((line) => [bytesOf(line).toString(), line.length])).toEqual([
      ['aaaab', 10],
      ['dd', 2],
    ]);
    expect(lines.map(isBlank)).toEqual([false, false]);
  });
});

describe('telling a document from many cases', () => {
  const inBlocks = (text: string, size: number) =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
  const items = Array.from({ length: 60_000 }, (_, index) => ({ month: '2019-03', amount: `${index}.00` }));
  const large = JSON.stringify({ ...ORDINARY, otherAllowances: { items } }, null, 2);

  it.each([
    ['a line alone', '{}', 'document'],
    ['a document over lines', '{\n}\n', 'document'],
    ['a broken document', '{\n"zones": 3,\n', 'document'],
    ['two lines', '{}\n{}', 'lines'],
    ['a first line that is no JSON', 'x\n{"zones":3}', 'lines'],
    ['blank lines around a document', '\n\n{}\n\n', 'document'],
    ['a large document over lines', large, 'document'],
    ['many lines behind a broken one', `x\n${'{"zones":3}\n'.repeat(200_000)}`, 'lines'],
  ])('%s', async (_, text, kind) => {
    const found = await sniff(blocks(inBlocks(text, 65_536)));
    expect(found.kind).toBe(kind);
    if (found.kind === 'lines') {
      const parts: Uint8Array[] = [];
      for await (const part of found.blocks) parts.push(part);
      expect(Buffer.concat(parts).toString()).toBe(text);
    } else expect(found.bytes.toString()).toBe(text);
  });

  it('refuses a document of more than 64 MiB', async () => {
    const block = Buffer.alloc(17 * 1024 * 1024, '[\n');
    await expect(sniff(blocks([block, block, block, block]))).rejects.toThrow('--format ndjson');
  });
});

describe('wrapping', () => {
  property([fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(6), fc.nat(4)])(
    'keeps within 80 columns and loses no character',
    (text, indent, hanging) => {
      const wrapped = wrap(text, indent, hanging);
      for (const line of wrapped.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
      expect(wrapped).not.toMatch(/[\p{Cf}]/u);
      expect(wrapped.replaceAll(/[ \n]/g, '').length).toBeGreaterThanOrEqual(text.replaceAll(/\s/gu, '').length);
    },
  );
});
