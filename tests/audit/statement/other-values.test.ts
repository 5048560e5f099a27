import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { otherValuesIn } from '../../../src/audit/statement/facts/other-values.js';
import { APRIL, LYNGBY } from '../../reasons/written.js';
import { check, writtenCase } from './written-cases.js';

const facts = (text: string, about: object) => check(text, about)[2];

describe('a sentence of ours with other values', () => {
  it('is known again with an abbreviation in it, and by twelve letters around its values', () => {
    expect(otherValuesIn(['Der er ca. fem samtaler i perioden.'], 'Der er ca. fire samtaler i perioden.')).toEqual({
      said: ['fem'],
      own: ['fire'],
    });
    // Du, har, hunde and nu are 2 + 3 + 5 + 2 letters.
    expect(otherValuesIn(['Du har fire hunde nu.'], 'Du har tre hunde nu.')).toEqual({ said: ['fire'], own: ['tre'] });
  });

  it('is none where it is said, wholly or as another of ours, nor where it has no values', () => {
    const [four, five] = ['Der er fire samtaler i perioden.', 'Der er fem samtaler i perioden.'];
    expect(otherValuesIn([five], four)).toBeDefined();
    expect(otherValuesIn([five, four], four)).toBeUndefined();
    expect(otherValuesIn([five, 'Der er 4 samtaler i perioden'], four)).toBeUndefined();
    expect(otherValuesIn(['Der er seks samtaler i perioden.', five], four, [five])).toBeUndefined();
    expect(otherValuesIn([five], four, ['Der er fire møder i perioden.'])).toBeDefined();
    expect(otherValuesIn(['Der er samtaler i perioden.'], 'Der er samtaler i perioden.')).toBeUndefined();
    expect(otherValuesIn(['Der er mange samtaler i perioden.'], 'Der er mange samtaler i perioden igen.')).toBeUndefined();
    expect(otherValuesIn(['Der  er\nfem samtaler i perioden.'], four)).toEqual({ said: ['fem'], own: ['fire'] });
  });

  // Aktivloven § 13 f: the twelve months before 1 May 2017 are 1 May 2016 to 30 April 2017, the three years 1,096 days (2016 has 366).
  it('is told with all of them, and after each other where there are more', () => {
    const { assessment } = writtenCase('work-requirement-225', 'first-day');
    const letter = 'Vi har talt 1.906 dage med hjælp. Vi har talt timerne fra den 1. juni 2016 til den 31. maj 2017.';
    expect(facts(`Vi nedsætter din hjælp med 1.016 kr. ${letter}`, { assessment })?.because.da).toContain(
      'bygger på 1.096. Teksten nævner 1. juni 2016, 31. maj 2017; vurderingen bygger på 1. maj 2016, 30. april 2017.',
    );
  });

  // Lyngby-Taarbæk, 12 March 2019, item 2: at least 3 km.
  it('is that of a refusal too, without its provision, and tells of the fact that the condition looks at', () => {
    const assessment = activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY);
    const text = 'Du får afslag. Der er 2,9 km til fods. Det opfylder ikke kravet om mindst 5 km i kommunens retningslinje.';
    expect(facts(text, { assessment })).toMatchObject({ status: 'lacking', missing: ['walkingKm'] });
  });
});
