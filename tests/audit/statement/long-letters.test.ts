import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/audit/statement/letter/vocabulary/languages.js';
import { InputError } from '../../../src/engine/problem.js';
import { check } from './written-cases.js';

const LONGEST = 200_000;

describe('the longest letter that is read', () => {
  // Words that run on as nobody writes them: each was, or could be, looked through anew from every one of its letters.
  it.for(['send', 'klag', 'vurder', 'frist', 'jobcent', 'hjælp', 'send ', 'A. ', '§ 1, ', '- x\n'])('is read at once: %j', (run) => {
    const letter = `Klage: du kan klage ${run.repeat(LONGEST / run.length)}`.slice(0, LONGEST);
    const before = process.cpuUsage();
    expect(check(letter)).toHaveLength(6);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000);
  });

  it('is read to its end, and one that is longer is refused with one error', () => {
    const guidance = 'Du kan klage til Ankestyrelsen inden 4 uger. Send klagen til kommunen.';
    const letter = (length: number) => `${'Hej med dig.\n\n'.repeat(length)}`.slice(0, length - guidance.length) + guidance;
    const found = check(letter(LONGEST), { upholds: 'not' }).filter(({ requirement }) => requirement.startsWith('complaint-'));
    expect(found.map(({ status }) => status)).toEqual(['met', 'met', 'met']);
    expect(() => check(letter(LONGEST + 1))).toThrow(InputError);
    expect(() => check(' '.repeat(LONGEST + 1))).toThrow(
      /^The options cannot be read:\n {2}statement: [^\n]* at most 200000 characters;[^\n]*$/,
    );
  });
});

describe('the vocabulary', () => {
  it('names only words that it has', () => {
    const known = [...LANGUAGES.flatMap(({ words }) => Object.keys(words)), 'start', 'end', 'word', 'some', 'money'];
    const used = LANGUAGES.flatMap(({ words, phrases }) => [...Object.values(words), ...Object.values(phrases).flat()]);
    const named = used.flatMap((text) => [...text.matchAll(/\{([a-z]{2,})\}/gi)].map(([, name]) => name));
    expect(named.filter((name) => !known.includes(name as string))).toEqual([]);
  });

  it('has a place for every entry in each language', () => {
    const [first, ...others] = LANGUAGES.map(({ words, phrases }) => [Object.keys(words), Object.keys(phrases)]);
    for (const other of others) expect(other).toEqual(first);
  });
});
