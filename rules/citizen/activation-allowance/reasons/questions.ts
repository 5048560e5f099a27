import type { Text } from '../../../../src/engine/reading.js';
import type { ReadingText } from '../../../../src/engine/texts.js';
import { type AllowanceReadings, readings } from '../readings.js';

/** A question as the register of readings words it. */
function asWorded({ question, options }: { readonly question: Text; readonly options: Readonly<Record<string, Text>> }): ReadingText {
  return { question, options: Object.fromEntries(Object.entries(options).map(([id, { da, en }]) => [id, { da, en }])) };
}

/** The choices about the law as the organisation is asked, without reference to a paragraph. */
export const readingQuestions: { readonly [R in keyof AllowanceReadings]: ReadingText } = {
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
  'guideline-of-former-act': asWorded(readings['guideline-of-former-act']),
  'zones-beyond-table': asWorded(readings['zones-beyond-table']),
  'part-month': asWorded(readings['part-month']),
  'several-offers': asWorded(readings['several-offers']),
  'cap-scope': asWorded(readings['cap-scope']),
};
