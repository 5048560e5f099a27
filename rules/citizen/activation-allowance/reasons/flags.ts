import type { Text } from '../../../../src/engine/reading.js';
import type { FactText, Words } from '../../../../src/engine/texts.js';

interface Sides {
  readonly yes: string;
  readonly no: string;
  readonly question: string;
}

/** The texts of a fact that is so or not so. */
interface FlagText extends FactText<boolean> {
  readonly words: Extract<Words<boolean>, { readonly as: 'yes-no' }>;
}

/** A fact that is so or not so, as a whole sentence each way. */
function flag(da: Sides, en: Sides, said: Text = { da: '{value}.', en: '{value}.' }): FlagText {
  return {
    words: { as: 'yes-no', yes: { da: da.yes, en: en.yes }, no: { da: da.no, en: en.no } },
    said,
    question: { da: da.question, en: en.question },
  };
}

/** The facts that are so or not so. */
export const flagTexts = {
  participates: flag(
    { yes: 'Du deltager i tilbuddet', no: 'Du deltager ikke i tilbuddet', question: 'Deltager du i tilbuddet?' },
    { yes: 'You take part in the offer', no: 'You do not take part in the offer', question: 'Do you take part in the offer?' },
  ),
  obviouslyEducationReady: flag(
    {
      yes: 'Du er vurderet åbenlyst uddannelsesparat',
      no: 'Du er ikke vurderet åbenlyst uddannelsesparat',
      question: 'Er du vurderet åbenlyst uddannelsesparat?',
    },
    {
      yes: 'You have been judged obviously ready for education',
      no: 'You have not been judged obviously ready for education',
      question: 'Have you been judged obviously ready for education?',
    },
  ),
  usesPublicTransport: flag(
    {
      yes: 'Du rejser med offentlig transport',
      no: 'Du rejser ikke med offentlig transport',
      question: 'Rejser du med bus, tog eller anden offentlig transport?',
    },
    {
      yes: 'You travel by public transport',
      no: 'You do not travel by public transport',
      question: 'Do you travel by bus, train or other public transport?',
    },
  ),
  wagesDuringOffer: flag(
    {
      yes: 'Du får løn fra en arbejdsgiver, mens du deltager i tilbuddet',
      no: 'Du får ikke løn fra en arbejdsgiver, mens du deltager i tilbuddet',
      question: 'Får du løn fra en arbejdsgiver, mens du deltager i tilbuddet?',
    },
    {
      yes: 'An employer pays you wages while you take part in the offer',
      no: 'No employer pays you wages while you take part in the offer',
      question: 'Does an employer pay you wages while you take part in the offer?',
    },
  ),
  actualTransportCovered: flag(
    {
      yes: 'Du har fået bevilget dækning af faktiske transportudgifter, som skyldes et handicap',
      no: 'Du har ikke fået bevilget dækning af faktiske transportudgifter, som skyldes et handicap',
      question: 'Har du fået bevilget dækning af faktiske transportudgifter, som skyldes et handicap?',
    },
    {
      yes: 'You have been awarded cover for actual transport expenses that are due to a disability',
      no: 'You have not been awarded cover for actual transport expenses that are due to a disability',
      question: 'Have you been awarded cover for actual transport expenses that are due to a disability?',
    },
  ),
  homeAndOfferInTown: flag(
    {
      yes: 'Både dit hjem og tilbuddet ligger inden for bygrænsen',
      no: 'Dit hjem og tilbuddet ligger ikke begge inden for bygrænsen',
      question: 'Ligger både dit hjem og tilbuddet inden for bygrænsen?',
    },
    {
      yes: 'Your home and the offer both lie inside the town boundary',
      no: 'Your home and the offer do not both lie inside the town boundary',
      question: 'Do your home and the offer both lie inside the town boundary?',
    },
  ),
  sanctionInMonth: flag(
    {
      yes: 'Du har en sanktion i din ydelse',
      no: 'Du har ingen sanktion i din ydelse',
      question: 'Har du en sanktion i din ydelse i {month}?',
    },
    {
      yes: 'There is a sanction on your benefit',
      no: 'There is no sanction on your benefit',
      question: 'Is there a sanction on your benefit in {month}?',
    },
    { da: '{value} i {month}.', en: '{value} in {month}.' },
  ),
  expensesDocumented: flag(
    {
      yes: 'Du har dokumenteret dine udgifter',
      no: 'Du har ikke dokumenteret dine udgifter',
      question: 'Har du dokumenteret dine udgifter til transport?',
    },
    {
      yes: 'You have documented your expenses',
      no: 'You have not documented your expenses',
      question: 'Have you documented your expenses for transport?',
    },
  ),
  healthPreventsTransport: flag(
    {
      yes: 'Det er vurderet, at dokumenterede helbredsforhold hindrer dig i at klare afstanden til tilbuddet',
      no: 'Det er vurderet, at helbredsforhold ikke hindrer dig i at klare afstanden til tilbuddet',
      question: 'Hindrer dokumenterede helbredsforhold dig i at klare afstanden til tilbuddet?',
    },
    {
      yes: 'It has been judged that documented health limits keep you from covering the distance to the offer',
      no: 'It has been judged that health limits do not keep you from covering the distance to the offer',
      question: 'Do documented health limits keep you from covering the distance to the offer?',
    },
  ),
};
