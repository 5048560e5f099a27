import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { APRIL, LYNGBY } from '../../reasons/written.js';
import { check, writtenCase } from './written-cases.js';

const refused = () => activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY);
const rules = (sentence: string, rested: Parameters<typeof check>[1] = { assessment: refused() }) =>
  check(`Vi giver afslag.\n\n${sentence}`, rested)[0];

// In April 2019 the allowance stood in § 83 of lov om en aktiv beskæftigelsesindsats (LAB), LBK nr. 1342; since 2020 in § 176.
describe('the rules of a letter whose assessment rests on § 83', () => {
  it.for([
    'Afgørelsen er truffet efter § 83 i lov om en aktiv beskæftigelsesindsats.',
    'Afgørelsen er truffet efter § 83, stk. 1, i lov om en aktiv beskæftigelsesindsats.',
    'Afgørelsen er truffet efter beskæftigelsesindsatslovens § 83.',
    'Afgørelsen er truffet efter LAB § 83, stk. 1.',
    'Afgørelsen er truffet efter §§ 82 og 83 i LBK nr. 1342 af 21. november 2016.',
    'The decision rests on section 83(1) of the Act on Active Employment Measures (lov om en aktiv beskæftigelsesindsats).',
  ])('%s names it', (sentence) => {
    expect(rules(sentence)?.status).toBe('met');
  });

  it.for([
    'Afgørelsen er truffet efter § 176 i lov om en aktiv beskæftigelsesindsats.',
    'Afgørelsen er truffet efter LAB § 83 a.',
    'Afgørelsen er truffet efter LAB § 82, stk. 83.',
    'Afgørelsen er truffet efter aktivlovens § 13 f.',
    'Afgørelsen er truffet efter kapitel 83 i lov om en aktiv beskæftigelsesindsats.',
  ])('%s does not', (sentence) => {
    const missing = expect.arrayContaining(['Lov om en aktiv beskæftigelsesindsats, LBK nr. 1342 af 21. november 2016, § 83']);
    expect(rules(sentence)).toMatchObject({ status: 'lacking', missing });
    expect(rules(sentence, {})?.status).toBe('met');
  });

  it.for([
    'Afgørelsen er truffet efter aktivlovens § 83.',
    'The decision rests on section 83 of the Act on Active Employment Measures.',
    'Afgørelsen er truffet efter § 83.',
  ])('%s may', (sentence) => {
    expect(rules(sentence)?.status).toBe('cannot-tell');
  });
});

it('an assessment that rests on no paragraph asks for none', () => {
  const { assessment } = writtenCase('timeliness', 'printed-example');
  const about = { assessment, upholds: 'not', appealable: true } as const;
  expect(rules('Afgørelsen er truffet efter LAB § 31.', about)?.status).toBe('met');
});
