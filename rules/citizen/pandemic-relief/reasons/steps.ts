import type { Text } from '../../../../src/engine/reading.js';

/** The steps of the working in words: one for each step in which a window was enacted, and those of each extension. */
export const stepTexts: Readonly<Record<string, Text>> = {
  'dagpenge-window': {
    da: 'Forbruget af dagpenge er suspenderet {value} ({days} dage).',
    en: 'The use of unemployment benefit is suspended {value} ({days} days).',
  },
  'sygedagpenge-window': {
    da: 'Retten til sygedagpenge er forlænget, når overgangen til jobafklaringsforløb skulle ske i perioden {value}.',
    en: 'The right to sickness benefit is prolonged where the transfer to jobafklaring should have taken place in the period {value}.',
  },
  'g-dage-window': {
    da: 'Arbejdsgivernes betaling af G-dage er suspenderet {value} ({days} dage).',
    en: "Employers' payment for G-days is suspended {value} ({days} days).",
  },
  extension: {
    da: 'Forlængelsen løber {value} ({days} dage).',
    en: 'The extension runs {value} ({days} days).',
  },
  month: {
    da: 'En måned er regnet til samme dato i den følgende måned, så overgangen er den {value}.',
    en: 'A month is counted to the same date of the next month, so that the transfer is on {value}.',
  },
};
