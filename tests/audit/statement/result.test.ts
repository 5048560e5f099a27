import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { statementText } from '../../../src/reasons/text.js';
import { APRIL, LYNGBY, statementOf } from '../../reasons/written.js';
import { check, writtenCase } from './written-cases.js';

const award = activationAllowance.assess(APRIL, LYNGBY);
const refused = activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY);
const reduction = writtenCase('work-requirement-225', 'first-day');
const kept = writtenCase('work-requirement-225', 'first-day-after');

const result = (text: Parameters<typeof check>[0], about: AboutDecision) =>
  check(text, about).find(({ requirement }) => requirement === 'result');
const status = (text: string, about: AboutDecision) => result(text, about)?.status;
const edited = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`"${from}" does not stand there`);
  return text.replaceAll(from, to);
};

// Lyngby-Taarbæk, 12 March 2019, item 2: three zones are 550 kr. a month.
describe('the amount of an award of 550 kr.', () => {
  const letter = statementText(statementOf(APRIL));

  it('that is another in our sentence on the result is told, though the right one stands in the working', () => {
    const other = result(edited(letter, 'du kan få 550,00', 'du kan få 750,00'), { assessment: award });
    expect(other?.status).toBe('lacking');
    expect(other?.because.da).toBe('Teksten nævner 750,00; vurderingen bygger på 550,00 kr.');
  });

  it('is not told as another by an amount of the assessment that is not said to be given', () => {
    // 1,000 kr. is the ceiling of LAB § 83, which the assessment counts with.
    expect(status('Godtgørelsen: 1.000 kr.', { assessment: award })).toBe('cannot-tell');
    expect(status('Godtgørelsen: 900 kr.', { assessment: award })).toBe('lacking');
  });

  it('that stands as a rate alone, beside another that is given, cannot be told', () => {
    const told = (text: string) => result(text, { assessment: award });
    const rate = told('Du får 1.000 kr. i godtgørelse. Kommunens sats for tre zoner er 550 kr.');
    expect(rate?.status).toBe('cannot-tell');
    expect(rate?.because.da).toBe('Vurderingens beløb står i teksten, men dér, hvor resultatet står, er der et andet.');
    expect(told('Du får 550 kr. i godtgørelse om måneden. Kommunens sats for fire zoner er 700 kr.')?.status).toBe('met');
    expect(status('Du får 400 kr. i godtgørelse. Satsen er 550 kr.', { assessment: award, appliedFor: '400.00' })).toBe('met');
    expect(status('Du får 1.000 kr. i godtgørelse. Satsen er 550 kr.', { assessment: award, appliedFor: '1000.00' })).toBe('met');
  });

  it('of our own letter is told where it is another everywhere, in both languages and by the sections too', () => {
    expect(status(letter, { assessment: award })).toBe('met');
    expect(result(edited(letter, '550,00', '750,00'), { assessment: award })).toMatchObject({
      status: 'lacking',
      because: {
        da: 'Teksten nævner 750,00; vurderingen bygger på 550,00 kr.',
        en: 'The text says 750,00; the assessment rests on DKK 550.00.',
      },
      provision: award.findings.at(-1)?.cite,
    });
    const english = statementText(statementOf(APRIL, LYNGBY, { language: 'en' }));
    expect(status(edited(english, '550.00', '750.00'), { assessment: award })).toBe('lacking');
    const statement = JSON.parse(edited(JSON.stringify(statementOf(APRIL)), '550,00', '750,00')) as ReturnType<typeof statementOf>;
    expect(result(statement, { assessment: award })?.status).toBe('lacking');
  });

  it.for([
    'Du får 550 kr. i godtgørelse for april 2019.',
    'Vi bevilger godtgørelse med kr. 550,00.',
    'Din godtgørelse er 550,- om måneden.',
    'Du får 550 kr. Beløbet er højst 1.000 kr. om måneden, og du fik tidligere 400 kr.',
    'Du får 550 kr. i stedet for de 700 kr., du søgte om. Vi kan ikke give dig resten.',
    'Godtgørelsen udgør 550 kr. Vi kan ikke give dig mere end 550 kr.',
    'You get DKK 550 in allowance for April 2019.',
  ])('%s says it', (text) => {
    expect(status(text, { assessment: award })).toBe('met');
  });

  it.for([
    'Du får 750 kr. i godtgørelse for april 2019.',
    'Vi bevilger godtgørelse med 750,- kr.',
    'Din godtgørelse er 750 kr. om måneden. Loftet er 1.000 kr.',
    'Vi har regnet på din godtgørelse. Beløb: 750 kr.',
    'You get DKK 750 in allowance for April 2019.',
  ])('%s says another', (text) => {
    expect(status(text, { assessment: award })).toBe('lacking');
  });

  it.for([
    'Du får godtgørelse for april 2019.',
    'Du kan højst få 1.000 kr. om måneden.',
    'Du fik tidligere 400 kr. om måneden.',
    'Du har søgt om 700 kr.',
    'Vi har set på din sag.',
    // Three stands in the assessment, as zones and as kilometres.
    'Vi har set på satsen. Den er 3 kr. og 9 kr.',
  ])('%s does not tell', (text) => {
    expect(status(text, { assessment: award })).toBe('cannot-tell');
  });

  it('is not what was applied for', () => {
    expect(status('Du får 700 kr.', { assessment: award })).toBe('lacking');
    expect(status('Du får 700 kr.', { assessment: award, appliedFor: '700.00' })).toBe('cannot-tell');
  });
});

describe('what an assessment comes to', () => {
  it('is told where our own sentence has a »not« more or less', () => {
    const letter = statementText(statementOf(APRIL));
    const turned = result(edited(letter, 'at du kan få', 'at du ikke kan få'), { assessment: award });
    expect(turned).toMatchObject({
      status: 'lacking',
      because: {
        da: 'Teksten siger et andet resultat end vurderingen: Vurderingen er, at du kan få 550,00 kr. i godtgørelse for april 2019.',
        en: expect.stringMatching(/^The text says another result than the assessment: .*550\.00/),
      },
    });
    const refusal = statementText(statementOf({ ...APRIL, walkingKm: 2.9 }));
    expect(status(refusal, { assessment: refused })).toBe('met');
    expect(status(edited(refusal, 'at du ikke kan få', 'at du kan få'), { assessment: refused })).toBe('lacking');
    expect(result(refusal, { assessment: refused })?.provision).toEqual(refused.findings.find((one) => one.status === 'failed')?.cite);
  });

  it.for([
    ['Vi giver dig afslag på godtgørelse.', 'lacking'],
    ['Du kan ikke få godtgørelse. Vi har lagt vægt på, at der er 3 km.', 'lacking'],
    ['Du kan ikke få 550 kr. i godtgørelse.', 'lacking'],
    ['Du kan ikke få godtgørelse. Satsen er 550 kr.', 'cannot-tell'],
    // Both are said: that the refusal is of another month a person must read.
    ['Du får 550 kr. for april. Du kan ikke få godtgørelse for maj.', 'cannot-tell'],
    ['Du får 550 kr., men ikke hvis du flytter. Har du fået afslag før?', 'met'],
  ] as const)('an award: %s is %s', ([text, expected]) => {
    expect(status(text, { assessment: award })).toBe(expected);
  });

  it.for([
    ['Vi giver dig afslag.', 'met'],
    ['Din ansøgning kan ikke imødekommes.', 'met'],
    ['You cannot get the allowance.', 'met'],
    ['Du får 550 kr. i godtgørelse.', 'lacking'],
    ['Vi bevilger godtgørelsen.', 'lacking'],
    ['You get the allowance.', 'lacking'],
    ['Du har ret til at klage og til at se din sag.', 'cannot-tell'],
    ['Du får kontanthjælp som før. Vi giver dig afslag på godtgørelse.', 'met'],
    ['Hvis du flytter, får du 550 kr. i godtgørelse.', 'cannot-tell'],
    ['Der er 2,9 km.', 'cannot-tell'],
  ] as const)('a refusal: %s is %s', ([text, expected]) => {
    expect(status(text, { assessment: refused })).toBe(expected);
  });

  // Aktivloven § 13 g: the help is reduced where the requirement of § 13 f is not met, and else it is left.
  it('of a reduction is that help is taken, and by how much', () => {
    const { assessment, statement } = reduction;
    const told = (text: string) => status(text, { assessment });
    const letter = statementText(statement);
    expect(told(letter)).toBe('met');
    expect(told(edited(letter, '1.016,00', '2.016,00'))).toBe('lacking');
    expect(told(edited(letter, 'fra den 1. maj 2017. Dette', 'fra den 1. juni 2017. Dette'))).toBe('lacking');
    expect(told('Vi nedsætter din hjælp med 1.016 kr. om måneden.')).toBe('met');
    expect(told('Vi nedsætter din hjælp med 2.016 kr. om måneden.')).toBe('lacking');
    expect(told('Din hjælp nedsættes ikke.')).toBe('lacking');
    expect(told('Din hjælp er ikke nedsat i dag. Fra den 1. maj nedsættes din hjælp med 1.016 kr.')).toBe('met');
  });

  it('of no reduction is that help is kept', () => {
    const { assessment, statement } = kept;
    const told = (text: string) => status(text, { assessment });
    expect(told(statementText(statement))).toBe('met');
    expect(told('Din hjælp nedsættes ikke.')).toBe('met');
    expect(told('Your benefit is not reduced.')).toBe('met');
    expect(told('Vi nedsætter din hjælp med 1.016 kr. om måneden.')).toBe('lacking');
    expect(told('Din hjælp kan nedsættes en anden gang.')).toBe('cannot-tell');
  });

  it('without money is told by our own sentence, and its days and figures', () => {
    const write = (id: string, at: string) => {
      const { assessment, statement } = writtenCase(id, at);
      return [statementText(statement).replace(/(?<!\n)\n(?!\n)/g, ' '), { assessment }] as const;
    };
    const [booking, about] = write('self-booking', 'job-ready-2020');
    expect(status(booking, about)).toBe('met');
    expect(status(booking.replace(/(Fristen for at booke er den )\d+/, '$119'), about)).toBe('lacking');
    expect(status('Du bestemmer selv.', about)).toBe('cannot-tell');
    const [card, on] = write('social-frikort', '2019-01-01-minutes');
    expect(status(edited(card, '20.000,00', '30.000,00'), on)).toBe('lacking');
    expect(status(edited(card, 'at du opfylder', 'at du ikke opfylder'), on)).toBe('lacking');
  });

  it('is asked of no calculation and of nothing that is open', () => {
    const open = activationAllowance.assess({}, LYNGBY);
    expect(result('Hvor langt bor du fra tilbuddet?', { assessment: open })).toBeUndefined();
    expect(result('Du får 550 kr.', {})).toBeUndefined();
  });

  it('where the law was not in force is that there is no such right', () => {
    const early = socialFrikort.assess({}, { on: '2018-06-08' });
    expect(early.outcome).toBe('not-in-force');
    expect(status('Kommunen kan ikke give socialt frikort den 8. juni 2018.', { assessment: early })).toBe('met');
    expect(status('Vi giver dig et socialt frikort.', { assessment: early })).toBe('lacking');
    expect(result('Du får et frikort.', { assessment: early })?.provision).toEqual(early.findings.at(-1)?.cite);
  });
});
