import { granted } from './toy-scheme.js';

export const cite = { source: 'act', provision: '§ 5' };

/** What a made-up scheme of one rule can leave at its plainest; spread it and say the rest. */
export const small = {
  id: 'small',
  title: { da: 'Lille', en: 'Small' },
  source: 'act',
  parameters: { covered: { from: '2020-01-01', to: '2020-12-31' }, notModelled: [] },
  awards: granted,
};

const options = { yes: { da: 'Ja', en: 'Yes', cite }, no: { da: 'Nej', en: 'No', cite } };

/** Two questions of law, without defaults. */
export const twoReadings = {
  first: { question: { da: 'Den første?', en: 'The first?' }, options },
  second: { question: { da: 'Den anden?', en: 'The second?' }, options },
} as const;

/** Within the days checked. */
export const JUNE = { on: '2020-06-01' } as const;
