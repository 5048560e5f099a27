import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/audit/statement/requirement.js';
import { GUIDANCE, REASONS, type Wording } from './wordings.js';
import { check } from './written-cases.js';

const REFUSAL = 'Vi giver dig afslag.';
const OWN_REASONS = 'Afgørelsen er truffet efter aktivlovens § 13 f. Vi har lagt vægt på, at du bor alene.';
const OWN_GUIDANCE = 'Du kan klage til kommunen senest 4 uger efter, at du har fået brevet. Vi sender klagen videre til Ankestyrelsen.';

const withGuidance = (text: string) => [REFUSAL, OWN_REASONS, 'Klagevejledning', text].join('\n\n');
const withReasons = (text: string) => [REFUSAL, text, 'Klagevejledning', OWN_GUIDANCE].join('\n\n');

/** What is not simply met or not needed. */
const wanting = (letter: string, discretion: boolean) =>
  check(letter, { discretion })
    .filter(({ status }) => status === 'lacking' || status === 'cannot-tell')
    .map(({ requirement, status }) => `${requirement} ${status}`);

function omissions({ text, holds }: Wording): [Requirement, string][] {
  return Object.entries(holds).map(([requirement, cuts]) => {
    const cut = cuts.reduce((rest, [words, instead]) => {
      if (!rest.includes(words)) throw new Error(`"${words}" does not stand there`);
      return rest.replace(words, instead);
    }, text);
    return [requirement as Requirement, cut];
  });
}

describe.each(GUIDANCE)('guidance in the words of $readAt', (wording) => {
  it('lacks nothing', () => {
    expect(wanting(withGuidance(wording.text), false)).toEqual([]);
  });

  it.each(omissions(wording))('without the %s lacks that alone', (requirement, cut) => {
    const found = wanting(withGuidance(cut), false);
    expect(found).toHaveLength(1);
    // That a complaint is sent on, or looked at again, hints at where it goes: a person must read it.
    const told = requirement === 'complaint-way' ? /^complaint-way (?:lacking|cannot-tell)$/ : new RegExp(`^${requirement} lacking$`);
    expect(found[0]).toMatch(told);
  });
});

describe.each(REASONS)('reasons in the words of $readAt', (wording) => {
  it('lack nothing', () => {
    expect(wanting(withReasons(wording.text), true)).toEqual([]);
  });

  it.each(omissions(wording))('without the %s lack that alone', (requirement, cut) => {
    const found = wanting(withReasons(cut), true);
    expect(found).toEqual([`${requirement} lacking`]);
  });
});
