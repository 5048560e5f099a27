import { expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import type { RequirementFinding } from '../../../src/audit/statement/requirement.js';
import { APRIL, LYNGBY } from '../../reasons/written.js';
import { check, writtenCase } from './written-cases.js';

/** Letters as caseworkers write them, each with what stands in the case beside it. */
const cases = {
  // Lyngby-Taarbæk, 12 March 2019, item 2: three zones are 550 kr. a month, and at least 3 km are asked for.
  award: activationAllowance.assess(APRIL, LYNGBY),
  refused: activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY),
  // Aktivloven § 13 g: 1,016 kr. from 1 May 2017 at the earliest; with 225 hours nothing.
  reduction: writtenCase('work-requirement-225', 'first-day').assessment,
  kept: writtenCase('work-requirement-225', 'first-day-after').assessment,
  // From 1 January 2019.
  card: writtenCase('social-frikort', '2019-01-01-minutes').assessment,
  // 49.6 km a day on 19 days are 545 kr.; 24 km are too few; the offer ended on 31 October 2025, applied for on 1 March 2026.
  travel: writtenCase('travel-reimbursement', 'fund-example-2024').assessment,
  near: writtenCase('travel-reimbursement', 'exactly-24').assessment,
  late: writtenCase('travel-reimbursement', 'claimed-2026-03-01').assessment,
  // To be booked by 20 January 2021.
  booking: writtenCase('self-booking', 'second-day-of-2021').assessment,
  // 17 years old; 18 are asked for.
  young: writtenCase('igu', 'age-17').assessment,
} as const;

const held = (
  name: keyof typeof cases,
  letter: string,
  requirement: 'result' | 'facts',
  appliedFor?: string,
): RequirementFinding['status'] | undefined =>
  check(letter, { assessment: cases[name], appliedFor }).find((found) => found.requirement === requirement)?.status;

it.for([
  // 1.650 kr. is of other months, and the amount stands without its unit.
  [
    'award',
    'Din ansøgning er imødekommet, og du får beløbet (550,00) for april. Du har fået udbetalt 1.650 kr. for januar til marts.',
    'cannot-tell',
  ],
  // The fare is no result of the municipality.
  ['award', 'Din ansøgning er imødekommet. Et buskort koster 620 kr.', 'cannot-tell'],
  ['award', 'Du får beløbet (550,00) for april, og et buskort koster 620 kr. i støtte.', 'cannot-tell'],
  // A heading refuses as well as a sentence, and a day of something else is no first day.
  ['refused', 'Afslag på godtgørelse\n\nKære borger.', 'met'],
  ['award', 'Du får 550 kr. i godtgørelse fra den 1. april 2019.', 'met'],
  ['card', 'Vi har bevilget dig et socialt frikort den 5. februar 2019.', 'met'],
  ['card', 'Vi har bevilget dig et socialt frikort fra den 1. februar 2019. Du søgte den 1. januar 2019.', 'met'],
  ['award', 'Du bevilges DKK 550 i godtgørelse. Du får i forvejen kontanthjælp med 11.423 kr.', 'met'],
  ['award', 'Du er berettiget til 550 kr. Hvis du udebliver, kan vi ikke udbetale godtgørelsen.', 'met'],
  // Nothing is given: kontanthjælp is another help, which goes on.
  ['refused', 'Du har spurgt, om du kan få godtgørelse. Det kan du ikke. Du får fortsat din kontanthjælp på 11.423 kr.', 'met'],
  ['refused', 'Godtgørelsen ydes ikke. Du modtager kontanthjælp.', 'met'],
  ['refused', 'Vi må desværre skuffe dig. Vi bevilger en cykel.', 'cannot-tell'],
  ['refused', 'Beløbet kan ikke udbetales. Vi bevilger hjælp til en cykel.', 'cannot-tell'],
  // The amount left of the help is no other reduction.
  ['reduction', 'Vi nedsætter din kontanthjælp fra 11.282 kr. til 10.266 kr. Nedsættelsen er på 1.016 kr.', 'met'],
  ['reduction', 'Vi nedsætter din hjælp. Din kontanthjælp nedsættes fra 11.282 kr. til 10.266 kr.', 'cannot-tell'],
  // A later day than the earliest may be right.
  ['reduction', 'Vi nedsætter din hjælp med 1.016 kr. fra den 1. juni 2017.', 'cannot-tell'],
  // What is asked, was heard about or is dropped is not decided.
  ['kept', 'Vi har vurderet, om din kontanthjælp skal nedsættes efter reglen. Det skal den ikke. Din hjælp fortsætter uændret.', 'met'],
  ['kept', 'Vi har partshørt dig om, at din hjælp nedsættes. Den bliver ikke sat ned.', 'met'],
  ['kept', 'Vi frafalder sagen om nedsættelse af din hjælp.', 'cannot-tell'],
  ['kept', 'Vi sætter ikke din hjælp ned.', 'met'],
  ['card', 'Du er bevilget et socialt frikort fra d. 1. januar 2019.', 'met'],
  ['late', 'Vi kan ikke udbetale befordringsgodtgørelse til dig.', 'met'],
  // What the jobcentre does for everybody is no award.
  ['refused', 'Du kan ikke få godtgørelse, men du får hjælp til at søge job.', 'met'],
  ['refused', 'Vi afslår din ansøgning. Du får støtte til at finde et job hos os.', 'met'],
  ['refused', 'Dit ønske om godtgørelse må vi desværre sige nej til.', 'met'],
  ['travel', 'Vi overfører 545 kr. til din NemKonto.', 'met'],
  ['travel', 'Vi imødekommer din ansøgning og udbetaler 545 kr.', 'met'],
  ['award', 'Vi imødekommer din ansøgning om 700 kr. med 550 kr.', 'met'],
  ['award', 'Du har i din ansøgning bedt om 700 kr. Vi kan betale dig 550 kr.', 'met'],
  ['refused', 'Vi har desværre ikke mulighed for at hjælpe dig med transporten.', 'met'],
  ['refused', 'Vi har ikke kunnet sige ja til din ansøgning.', 'met'],
  ['refused', 'Vi må afvise at udbetale godtgørelse til dig.', 'met'],
  // What the municipality can give others is a rule.
  ['refused', 'Kommunen kan give 550 kr. til personer i tilbud.', 'cannot-tell'],
  ['kept', 'Vi nedsætter ikke længere din hjælp.', 'met'],
  // The »ikke« is of the fact, not of the result.
  ['young', 'Forløbet kan ikke begynde, da du ikke er fyldt 18 år.', 'met'],
] as const)('%s: right, and not told as lacking its result: %s', ([name, letter, expected]) => {
  expect(held(name, letter, 'result')).toBe(expected);
});

it.for([
  // The amount stands only as what was applied for.
  ['award', 'Du har søgt om 550 kr. Vi bevilger 500 kr. i godtgørelse.', 'lacking'],
  ['award', 'Du har søgt om 550 kr. Vi må meddele, at det ikke fører til noget.', 'cannot-tell'],
  ['award', 'Du får 550 kr., men da du modtager anden godtgørelse, trækkes beløbet fra, så der udbetales 0 kr.', 'cannot-tell'],
  ['award', 'Der er ikke grundlag for at udbetale godtgørelse, selv om taksten for 3 zoner er 550 kr.', 'cannot-tell'],
  ['award', 'Sagen om de 550 kr. er ikke gået, som du håbede.', 'cannot-tell'],
  [
    'travel',
    'Du har regnet dig frem til 545 kr. i befordring. Vi kommer frem til, at din rejse ikke er lang nok, og derfor bliver der ikke udbetalt noget.',
    'cannot-tell',
  ],
  // Both are said: which of them is decided, a person must read.
  ['refused', 'Vi afslår din ansøgning for marts, men bevilger 550 kr. for april.', 'cannot-tell'],
  ['award', 'Du er berettiget til 550 kr. Vi afslår dog din ansøgning.', 'cannot-tell'],
  ['card', 'Du opfylder betingelserne for et frikort. Vi afslår din ansøgning.', 'cannot-tell'],
  ['kept', 'Vi nedsætter ikke din hjælp i maj. Vi stopper din hjælp den 1. juni.', 'cannot-tell'],
  // Less by 550 kr. is no award of 550 kr.
  ['award', 'Du modtager 550 kr. mindre end ansøgt, og derfor udbetaler vi 0 kr.', 'lacking'],
  ['award', 'Dit ønske om 550 kr. må vi sige nej til.', 'lacking'],
  ['award', 'Vi har vurderet din ansøgning, og svaret er nej.', 'lacking'],
  ['travel', 'Vi overfører 345 kr. til dig.', 'lacking'],
  ['travel', 'Vi imødekommer din ansøgning og udbetaler 438 kr.', 'lacking'],
  ['award', 'Din ansøgning er imødekommet med 438 kr.', 'lacking'],
  ['award', 'Beløbet er 550 kr. Vi afslår din ansøgning.', 'cannot-tell'],
  ['award', 'Er det 550 kr.?', 'cannot-tell'],
  ['award', 'Vi kan betale 275 kr. til dig.', 'lacking'],
  ['award', 'Vi har ikke kunnet sige ja til din ansøgning.', 'lacking'],
  ['award', 'Vi må afvise at udbetale godtgørelse til dig.', 'lacking'],
  // Help that one has no longer is not reduced but ended.
  ['reduction', 'Du får ikke længere kontanthjælp.', 'lacking'],
  ['kept', 'Du har ikke længere ret til kontanthjælp.', 'lacking'],
  ['refused', 'Du er berettiget til 550 kr. i godtgørelse.', 'lacking'],
  ['reduction', 'Din kontanthjælp ophører den 1. maj 2017.', 'lacking'],
  ['reduction', 'Vi vil ikke sætte din hjælp ned med 1.016 kr.', 'lacking'],
  ['reduction', 'Vi nedsætter din hjælp med 1.016 kr. fra den 1. april 2017.', 'cannot-tell'],
  ['reduction', 'Nedsættelse af din hjælp\n\nDin kontanthjælp nedsættes ikke.', 'lacking'],
  ['kept', 'Vi stopper din hjælp.', 'lacking'],
  // A heading gives or refuses; that help is taken some day it only names.
  ['refused', 'Vi bevilger godtgørelse\n\nKære borger.', 'lacking'],
  ['kept', 'Vi nedsætter din hjælp fra 1. maj 2017 til videre\n\nKære borger.', 'cannot-tell'],
  ['card', 'Vi har bevilget dig et socialt frikort fra den 1. februar 2019.', 'lacking'],
  ['young', 'Forløbet kan begynde, da du ikke længere er 17 år.', 'lacking'],
  ['young', 'Hvis forløbet ikke kan begynde, ringer vi. Kan forløbet begynde?', 'cannot-tell'],
] as const)('%s: wrong, and never met: %s', ([name, letter, expected]) => {
  expect(held(name, letter, 'result')).toBe(expected);
});

it.for([
  // Days of other things are not those of the journey.
  ['travel', 'Du får 545 kr. Du har været syg i 2 dage. Meld ændringer inden 8 dage.', 'cannot-tell'],
  ['travel', 'Du får 545 kr. for 17 dage.', 'lacking'],
  // A recipient of dagpenge, in vejledning og opkvalificering.
  ['travel', 'Du får 545 kr. Du er sygedagpengemodtager.', 'lacking'],
  ['travel', 'Du får 545 kr. Du deltager i nytteindsats.', 'lacking'],
  ['travel', 'Du får 545 kr. Du var i nytteindsats i 2017.', 'cannot-tell'],
  ['travel', 'Du får 545 kr. Du har tidligere været sygedagpengemodtager.', 'cannot-tell'],
  // The figure of the rule, in the same sentence, is none of the case.
  ['refused', 'Du får afslag. Afstanden er målt til 2,4 km, og der skal være mindst 3 km.', 'lacking'],
  ['near', 'Du får afslag. Du rejser 22 km om dagen, og man skal have mere end 24 km.', 'lacking'],
  ['late', 'Du får afslag. Tilbuddet sluttede den 31. oktober 2025, og du søgte først den 15. marts 2026.', 'lacking'],
  ['late', 'Du får afslag. Tilbuddet sluttede d. 31/10-2025, og du søgte først d. 1/3-2026. Fristen var den 28. februar 2026.', 'met'],
  // A time limit that is a fact itself.
  ['booking', 'Du skal selv booke samtalen på jobnet.dk senest den 22. januar 2021.', 'lacking'],
  ['booking', 'Du skal selv booke samtalen senest den 20. januar 2021. Den skal holdes senest den 27. januar 2021.', 'met'],
] as const)('%s: the facts of %s', ([name, letter, expected]) => {
  expect(held(name, letter, 'facts')).toBe(expected);
});

it('what differs is told with both values, and what the result rests on', () => {
  const told = (name: keyof typeof cases, letter: string) =>
    check(letter, { assessment: cases[name] }).find(({ requirement }) => requirement === 'result');
  expect(told('card', 'Vi har bevilget dig et socialt frikort fra den 1. februar 2019.')?.because).toEqual({
    da: 'Teksten nævner 1. februar 2019; vurderingen bygger på 1. januar 2019.',
    en: 'The text says 1. februar 2019; the assessment rests on 1. januar 2019.',
  });
  const both =
    'Vurderingen er, at kommunen kan træffe afgørelse om at nedsætte din hjælp med 900,00 kr. om måneden, tidligst fra den 1. juni 2017.';
  expect(told('reduction', both)?.because).toEqual({
    da: 'Teksten nævner 900,00, 1. juni 2017; vurderingen bygger på 1.016,00, 1. maj 2017.',
    en: 'The text says 900,00, 1. juni 2017; the assessment rests on 1.016,00, 1. maj 2017.',
  });
  // A refusal rests on what failed, an award on the rule that gives it.
  expect(told('refused', 'Du får afslag.')?.provision).toEqual(cases.refused.findings.find(({ status }) => status === 'failed')?.cite);
  const group = activationAllowance.assess({ ...APRIL, targetGroup: 'dagpenge' }, LYNGBY);
  const [result] = check('Du får afslag.', { assessment: group }).filter(({ requirement }) => requirement === 'result');
  expect(result?.provision).toEqual(group.findings.find(({ status }) => status === 'failed')?.cite);
  expect(told('award', 'Du får 550 kr. i godtgørelse.')?.provision).toEqual(cases.award.findings.at(-1)?.cite);
});
