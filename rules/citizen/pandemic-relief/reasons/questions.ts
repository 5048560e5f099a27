import type { ReadingText } from '../../../../src/engine/texts.js';
import type { PandemicReadings } from '../readings.js';

/** The choices about the law as the organisation is asked, without reference to a paragraph. */
export const readingQuestions: { readonly [R in keyof PandemicReadings]: ReadingText } = {
  'sygedagpenge-wording': {
    question: {
      da: 'Hvor længe er retten til sygedagpenge forlænget, når personen skulle overgå til jobafklaringsforløb i januar eller februar 2021?',
      en: 'How long is the right to sickness benefit prolonged for a person who should have passed to jobafklaring in January or February 2021?',
    },
    options: {
      act: {
        da: 'Som loven siger: 3 måneder fra personens egen overgangsdag i januar, 1 måned i februar.',
        en: "As the act says: 3 months from the person's own day of transfer in January, 1 month in February.",
      },
      'one-month': {
        da: '1 måned for alle, som Lyngby-Taarbæk Kommunes referat af 9. februar 2021 siger først.',
        en: '1 month for everyone, as the minutes of Lyngby-Taarbæk Kommune of 9 February 2021 say first.',
      },
      'nobody-until': {
        da: 'Til og med den 28. februar 2021 for alle, som det samme referat siger derefter.',
        en: 'Up to and including 28 February 2021 for everyone, as the same minutes say next.',
      },
    },
  },
  'new-transfer-day': {
    question: {
      da: 'Kan en overgang til jobafklaringsforløb udskydes igen, når den er udskudt til en dag i en senere periode med forlængelse?',
      en: 'Can a transfer to jobafklaring be put off again when it has been put off to a day in a later period of extension?',
    },
    options: {
      'extended-again': {
        da: 'Ja. Den nye dag er igen en overgangsdag, og formålet er, at ingen overgår i perioden.',
        en: 'Yes. The new day is again a day of transfer, and the purpose is that nobody passes in the period.',
      },
      'extended-once': {
        da: 'Nej. Forlængelsen regnes kun fra den dag, hvor personen uden forlængelse skulle være overgået.',
        en: 'No. The extension only counts from the day on which the person should have passed without one.',
      },
    },
  },
  'agreement-2020': {
    question: {
      da: 'Gjaldt suspensionen af G-dage fra den 27. marts til den 31. august 2020 kun hjemsendelse og arbejdsfordeling efter overenskomst eller kollektiv aftale?',
      en: 'Was the suspension of G-days from 27 March to 31 August 2020 only for sending home and work sharing under a collective agreement?',
    },
    options: {
      required: { da: 'Ja, som i 2021.', en: 'Yes, as in 2021.' },
      'not-required': {
        da: 'Nej. Loven fra 2020 er gengivet, uden at en overenskomst eller kollektiv aftale er nævnt.',
        en: 'No. The act of 2020 is reported without a word of a collective agreement.',
      },
    },
  },
};
