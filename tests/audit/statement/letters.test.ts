import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { REQUIREMENTS, type Requirement } from '../../../src/audit/statement/requirement.js';
import { check, lacking } from './written-cases.js';

const FOLDER = 'examples/letters';
const letters = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function status(letter: string, about?: AboutDecision): Record<Requirement, string> {
  return Object.fromEntries(check(letter, about).map((finding) => [finding.requirement, finding.status])) as Record<Requirement, string>;
}

describe('the letters of examples', () => {
  it.for(letters)('%s lacks what its name says', (name) => {
    const [, lack] = /^lacking-(.+)\.(?:da|en)\.txt$/.exec(name) ?? [];
    expect(lacking(check(readFileSync(join(FOLDER, name), 'utf8')))).toEqual(lack === undefined ? [] : [lack]);
  });

  it('lack each thing once, in either language', () => {
    const lacks = letters.flatMap((name) => /^lacking-(.+)\.(?:da|en)\.txt$/.exec(name)?.[1] ?? []);
    expect(lacks.sort()).toEqual([...REQUIREMENTS].sort());
  });

  it.for(letters)('%s says the same with other line endings, without them and in another normal form', (name) => {
    const letter = readFileSync(join(FOLDER, name), 'utf8');
    const expected = lacking(check(letter));
    expect(lacking(check(letter.replaceAll('\n', '\r\n')))).toEqual(expected);
    expect(lacking(check(letter.normalize('NFD')))).toEqual(expected);
    expect(lacking(check(letter.replace(/(?<!\n)\n(?!\n)/g, ' ')))).toEqual(expected);
  });
});

const REFUSAL = 'Vi giver dig afslag.';

// Each expectation is how a reader of forvaltningsloven §§ 24 and 25 takes the words; what is open to doubt is for a person to read.
describe('the words of a letter', () => {
  it.for([
    ['Vi har afgjort sagen efter aktivlovens § 13 f.', 'met'],
    ['The decision rests on section 11 of the Act on Active Social Policy.', 'met'],
    ['Det følger af LBK nr. 1342 af 21. november 2016, § 83.', 'met'],
    ['Sagen er afgjort efter § 83.', 'cannot-tell'],
    ['Sagen er afgjort efter aktivloven.', 'cannot-tell'],
    ['Sagen er afgjort efter kommunens retningslinjer.', 'cannot-tell'],
    ['Du har været på orlov.', 'lacking'],
    ['Sagen er afgjort efter reglerne.', 'lacking'],
    ['Du blev partshørt efter forvaltningslovens § 19.', 'lacking'],
    ['Du blev hørt efter § 19 i forvaltningsloven.', 'lacking'],
    ['Du kan klage efter kapitel 10 i lov om retssikkerhed og administration på det sociale område.', 'lacking'],
    ['Du har ikke sendt papirer efter retssikkerhedslovens § 11.', 'met'],
    ['Reglerne er vedlagt.', 'cannot-tell'],
  ] as const)('rules: %s is %s', ([sentence, expected]) => {
    expect(status(`${REFUSAL}\n\n${sentence}`).rules).toBe(expected);
  });

  it.for([
    ['Vi har lagt vægt på, at du bor 2,9 km fra tilbuddet.', 'met'],
    ['We gave weight to the fact that you live 2.9 km away.', 'met'],
    ['Du har oplyst, at du bor hos din søster.', 'met'],
    ['Der er 2,9 km fra hjemmet til tilbuddet.', 'cannot-tell'],
    ['Du deltager ikke længere i tilbuddet, og derfor kan du ikke få godtgørelse.', 'cannot-tell'],
    ['Du kan ikke få godtgørelse, fordi afstanden er for kort.', 'cannot-tell'],
    ['Se vores brev af 2. april.', 'cannot-tell'],
    ['Det fremgår af § 83 i lov om en aktiv beskæftigelsesindsats, at du skal deltage.', 'lacking'],
    ['Du kan ikke få godtgørelse.', 'lacking'],
    ['Har du spørgsmål, kan du ringe til os.', 'lacking'],
  ] as const)('facts: %s is %s', ([sentence, expected]) => {
    expect(status(`Vi giver afslag.\n\n${sentence}`).facts).toBe(expected);
  });

  it.for([
    ['Efter en konkret vurdering giver vi afslag.', 'lacking'],
    ['Efter en konkret vurdering giver vi afslag, fordi du kan gå derhen.', 'met'],
    ['Vi har foretaget et skøn. Vi har lagt vægt på din helbredstilstand.', 'met'],
    ['We have made an individual assessment and had regard to your health.', 'met'],
    ['Lægen har vurderet, at du kan gå, fordi benet er lægt.', 'met'],
    ['Tallet er et statistisk skøn.', 'cannot-tell'],
    ['Vi giver afslag, fordi du bor tæt på.', 'cannot-tell'],
  ] as const)('considerations: %s is %s', ([sentence, expected]) => {
    expect(status(`${REFUSAL}\n\n${sentence}`).considerations).toBe(expected);
  });

  it('takes discretion from what is known rather than from the words', () => {
    const letter = `${REFUSAL} Efter en konkret vurdering er det sådan.`;
    expect(status(letter, { discretion: false }).considerations).toBe('not-needed');
    expect(status(REFUSAL, { discretion: true }).considerations).toBe('lacking');
  });

  it.for([
    ['Du kan klage til Ankestyrelsen.', ['met', 'lacking', 'lacking']],
    ['Du kan klage til kommunen.', ['lacking', 'met', 'lacking']],
    ['Klagefristen er 4 uger.', ['lacking', 'lacking', 'met']],
    ['Du kan klage inden den 3. maj 2019.', ['lacking', 'lacking', 'met']],
    ['Du har fire uger til at klage.', ['lacking', 'lacking', 'met']],
    ['You have four weeks to complain.', ['lacking', 'lacking', 'met']],
    ['Du kan klage. Klagen sendes til os på klage@nordvig.example.', ['lacking', 'met', 'lacking']],
    ['Du kan klage skriftligt eller mundtligt.', ['lacking', 'cannot-tell', 'lacking']],
    ['Du kan klage til Ankenævnet.', ['cannot-tell', 'lacking', 'lacking']],
    ['Du kan klage. Vi sender klagen videre til Ankestyrelsen inden 4 uger.', ['met', 'cannot-tell', 'lacking']],
    ['Du kan klage over denne afgørelse af 3. maj.', ['lacking', 'lacking', 'cannot-tell']],
    ['Du klager over smerter i ryggen.', ['lacking', 'lacking', 'lacking']],
    ['Klagevejledning er vedlagt.', ['cannot-tell', 'cannot-tell', 'cannot-tell']],
    ['Ankestyrelsens principmeddelelse 12-19 siger det samme.', ['lacking', 'lacking', 'lacking']],
    ['Ankestyrelsen kan se på sagen.', ['cannot-tell', 'lacking', 'lacking']],
  ] as const)('complaints: %s', ([sentence, expected]) => {
    const found = status(`${REFUSAL}\n\n${sentence}`);
    expect([found['complaint-body'], found['complaint-way'], found['complaint-deadline']]).toEqual(expected);
  });

  it.for([
    ['Du får fuldt ud medhold.', 'not-needed'],
    ['Your application is granted in full.', 'not-needed'],
    ['Vi bevilger det, du har søgt om.', 'not-needed'],
    ['Du får 400 kr.', 'cannot-tell'],
    ['Du får fuldt medhold i ét punkt og ikke medhold i resten.', 'cannot-tell'],
    ['Du får delvist medhold.', 'lacking'],
    ['Vi nedsætter din hjælp.', 'lacking'],
    ['You are not entitled to it.', 'lacking'],
    ['Har du fået afslag før?', 'cannot-tell'],
  ] as const)('how far it upholds: %s makes a complaint body %s', ([sentence, expected]) => {
    expect(status(sentence)['complaint-body']).toBe(expected);
  });

  it('is read in time however it is written', () => {
    for (const part of [
      'a',
      'klag ',
      '§ 1, ',
      '1, ',
      'a.b-',
      'Klage. ',
      'klage frist ',
      'x\n',
      'sender vurder ',
      'hjælpen ',
      'vi har ',
      'skal du betale ',
      'ikke kan ',
    ]) {
      const before = performance.now();
      check(part.repeat(50_000 / part.length));
      expect(performance.now() - before, part).toBeLessThan(5_000);
    }
  });
});
