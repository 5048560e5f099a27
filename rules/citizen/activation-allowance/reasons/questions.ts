import type { ReadingText } from '../../../../src/engine/texts.js';
import { asWorded } from '../../../words.js';
import { type AllowanceReadings, readings } from '../readings.js';

/** The choices about the law as the organisation is asked; those that the register words by paragraphs are put without them. */
export const readingQuestions: { readonly [R in keyof AllowanceReadings]: ReadingText } = {
  ...asWorded(readings),
  'groups-9-and-10': {
    question: {
      da: 'Er borgere under 18 år og selvforsørgende omfattet af reglerne om godtgørelse?',
      en: 'Are citizens under 18 and self-supporting persons covered by the rules on the allowance?',
    },
    options: {
      covered: {
        da: 'Ja. Lyngby-Taarbæk Kommunes referat af 12. marts 2019 nævner begge grupper.',
        en: 'Yes. The minutes of Lyngby-Taarbæk Kommune of 12 March 2019 list both groups.',
      },
      'not-covered': { da: 'Nej. Ministeriets satstabel nævner dem ikke.', en: "No. The ministry's table of rates does not list them." },
    },
  },
  'nytteindsats-before-2020': {
    question: {
      da: 'Hørte nytteindsats dengang til de tilbud, som godtgørelsen dækkede?',
      en: 'Was community work (nytteindsats) at that time among the offers that the allowance covered?',
    },
    options: {
      covered: {
        da: 'Ja. Loven nævnte nytteindsats sammen med virksomhedspraktik.',
        en: 'Yes. The act named it together with work placements.',
      },
      'not-covered': {
        da: 'Nej. De kommunale sider nævner kun virksomhedspraktik.',
        en: 'No. The municipal pages name only work placements.',
      },
    },
  },
};
