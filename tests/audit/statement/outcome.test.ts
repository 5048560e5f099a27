import { describe, expect, it } from 'vitest';
import { check } from './written-cases.js';

/** Whether guidance on complaints is due; no word of it stands in these sentences. */
const guidance = (sentence: string) => check(sentence)[3]?.status;

// § 25: a decision that may be appealed is accompanied by guidance unless it wholly upholds the party.
describe('a decision that refuses, reduces, stops or takes back lacks the guidance of forvaltningsloven § 25', () => {
  it.for([
    'Din ansøgning kan desværre ikke imødekommes.',
    'Vi har ikke imødekommet din ansøgning.',
    'Kommunen har afslået din ansøgning.',
    'Din ansøgning er afslået.',
    'Vi afviser din ansøgning.',
    'Din ansøgning om godtgørelse afvises.',
    'Derfor afviser vi ansøgningen.',
    'Godtgørelsen kan ikke bevilges.',
    'Hjælpen bevilges derfor ikke.',
    'Du kan derfor ikke få godtgørelse.',
    'Derfor kan du desværre ikke få godtgørelse for april.',
    'Du kan ikke få godtgørelse, når der er 2,9 km til tilbuddet.',
    'Du har ikke ret til godtgørelse.',
    'Vi har besluttet ikke at give dig godtgørelse.',
    'Du opfylder ikke betingelserne for at få hjælpen.',
    'Betingelserne er derfor ikke opfyldt.',
    'Vi giver dig ikke godtgørelse for marts.',
    'Da du bor tæt på, kan vi ikke dække din kørsel.',
    'Du får afslag, fordi du kun kan få godtgørelse, hvis der er mindst 3 km.',
    'We have refused your application.',
    'Your application is denied.',
    'We have decided not to grant the allowance.',
    'You do not meet the conditions for the allowance.',
    'You have no right to the allowance.',
    'Your application cannot be approved.',
  ])('refused: %s', (sentence) => {
    expect(guidance(sentence)).toBe('lacking');
  });

  it.for([
    'Din godtgørelse er sat ned.',
    'Din godtgørelse sættes ned med 100 kr.',
    'Vi sætter din hjælp ned fra den 1. maj.',
    'Din kontanthjælp bliver fra 1. maj reduceret.',
    'Nedsættelse af din hjælp',
    'Vi stopper din hjælp.',
    'Hjælpen stopper den 1. maj.',
    'Hjælpen ophører den 1. maj.',
    'Hjælpen standses.',
    'Fra 1. maj stopper din hjælp.',
    'Derfor stopper vi din hjælp, fordi du ikke er mødt op.',
    'Vi har stoppet udbetalingen.',
    'Vi har besluttet at stoppe din hjælp.',
    'Retten til hjælp bortfalder.',
    'Dit frikort er inddraget.',
    'Dit frikort inddrages.',
    'Frikortet frakendes.',
    'Du er frakendt retten til hjælp.',
    'Du skal betale 1.200 kr. tilbage.',
    'Derfor skal du betale beløbet tilbage.',
    'Du skal tilbagebetale hjælpen.',
    'Beløbet skal tilbagebetales.',
    'Vi kræver hjælpen tilbagebetalt.',
    // Quoted by the ombudsman in FOB 05-434, https://www.retsinformation.dk/Forms/R0710.aspx?id=28854
    'Derfor trækkes kr. 516,00 af kontanthjælpen hver måned.',
    'Du får 550 kr. i stedet for de 700 kr., du søgte om.',
    'Vi bevilger kun 400 kr.',
    'Du får et lavere beløb, end du har søgt om; det er mindre end det, du søgte.',
    'Your allowance is reduced.',
    'We have stopped your benefit.',
    'We have decided to withdraw your card.',
    'You must pay DKK 1,200 back.',
    'The allowance must be repaid.',
    'You get DKK 550 instead of the DKK 700 you applied for.',
    'You get less than you applied for.',
  ])('taken: %s', (sentence) => {
    expect(guidance(sentence)).toBe('lacking');
  });
});

// What follows decides nothing, or not yet: whether guidance is due is not known from it.
describe('a question, a warning, a denial or an earlier decision is no refusal', () => {
  it.for([
    'Har du fået afslag?',
    'Skal du betale noget tilbage?',
    'Hjælpen nedsættes ikke.',
    'Derfor nedsættes din hjælp ikke.',
    'Vi har besluttet ikke at nedsætte din hjælp.',
    'Du skal ikke betale hjælpen tilbage.',
    'Du får ikke afslag.',
    'Du er undtaget fra nedsættelse af hjælpen.',
    'Hvis du udebliver, kan hjælpen blive nedsat.',
    'Hvis du udebliver uden at ringe, og det ikke er første gang, stopper vi hjælpen.',
    'Udebliver du, stopper vi hjælpen.',
    'Ved udeblivelse kan din hjælp blive sat ned.',
    'Hjælpen stopper, hvis du flytter.',
    'Hjælpen ophører, når praktikken slutter.',
    'Du har ikke ret til godtgørelse, hvis du får befordring betalt af andre.',
    'Du skal tilbagebetale beløbet, hvis du ikke deltager.',
    // https://www.rk.dk/jobcenter/borger/ydelser/ophoer-nedsaettelse-og-tilbagebetaling
    'Hvis du ikke opfylder kravene, kan du risikere, at din ydelse stopper, bliver nedsat eller skal tilbagebetales.',
    'Din kontanthjælp kan nedsættes, hver gang du udebliver.',
    'Hjælpen kan også helt ophøre.',
    'Reglerne om nedsættelse af hjælpen står i aktivloven.',
    'Du har afslået et tilbud.',
    'Praktikken ophører den 31. maj.',
    'Din arbejdsevne er nedsat.',
    'Du har tidligere fået afslag.',
    'Kommunen skal betale 500 kr. tilbage til dig.',
    'Vi trækker skat af din hjælp.',
    'Your benefit is not reduced.',
    'Your benefit may be reduced.',
    'If you do not come, we stop your benefit.',
    'The allowance stops when the work placement ends.',
    'Have you been refused before?',
  ])('%s', (sentence) => {
    expect(guidance(sentence)).toBe('cannot-tell');
  });

  it.for([
    'Hvis du udebliver, kan hjælpen blive nedsat.',
    'Hjælpen stopper, hvis du flytter.',
    'Din hjælp nedsættes ikke.',
    'Du kan klage, hvis du får afslag.',
    'Du skal betale hjælpen tilbage, hvis dine oplysninger ikke er rigtige.',
  ])('and needs none in a letter that wholly upholds: %s', (warning) => {
    expect(guidance(`Du får fuldt ud medhold. ${warning}`)).toBe('not-needed');
    expect(guidance(`Vi bevilger det, du har søgt om. ${warning}`)).toBe('not-needed');
  });
});

it('what was applied for is not given by the sentence that refuses it', () => {
  expect(guidance('Vi kan ikke give dig det, du har søgt om.')).toBe('lacking');
});
