import type { Text } from '../../../engine/reading.js';

export const OPEN_TEXTS = {
  heading: { da: 'Det er åbent', en: 'What is open' },
  intro: {
    da: 'Svaret på det, der står her, kan ændre udfaldet. Et spørgsmål om, hvordan kilderne læses, afgøres af den, der bruger reglerne, ikke af rapporten.',
    en: 'The answer to what stands here can change the outcome. A question of how the sources are read is settled by those who use the rules, not by the report.',
  },
  none: { da: 'Intet af det, der står åbent, kan ændre udfaldet.', en: 'Nothing that is open can change the outcome.' },
  concerns: { da: 'Gælder for:', en: 'Concerns:' },
  many: { da: '{count} kommuner', en: '{count} municipalities' },
} as const satisfies Readonly<Record<string, Text>>;

/** A fact that is lacking: what is unknown, how it is given, and by which flag of the command. */
interface Lacking {
  readonly asked: Text;
  readonly settled: Text;
  readonly by?: string;
}

const BENCHMARK = {
  settled: { da: 'Oplyses med ministeriets benchmark:', en: "Given with the ministry's benchmark:" },
  by: '--benchmark',
} as const;

export const LACKING: Readonly<Record<string, Lacking>> = {
  expectedShare: {
    asked: {
      da: 'Den forventede andel på offentlig forsørgelse er ikke oplyst.',
      en: 'The expected share on public support is not given.',
    },
    ...BENCHMARK,
  },
  actualShare: {
    asked: { da: 'Den faktiske andel på offentlig forsørgelse er ikke oplyst.', en: 'The actual share on public support is not given.' },
    ...BENCHMARK,
  },
  measuredTo: {
    asked: {
      da: 'Målingen er monitorering: Skærpet tilsyn følger kalenderåret før vurderingsdagen, fra januar til december.',
      en: 'What was measured is monitoring: intensified supervision follows the calendar year before the day assessed, January to December.',
    },
    settled: { da: 'Den 31. december det år oplyses med:', en: '31 December of that year is given with:' },
    by: '--measured-to',
  },
  counted: {
    asked: {
      da: 'Der mangler oplysninger om borgerne, eller der er ingen borgere at tælle. Andelen kan derfor ligge på begge sider af kravet.',
      en: 'Something is unknown of the citizens, or there is no citizen to count. The share can therefore lie on either side of what is required.',
    },
    settled: { da: 'Oplyses i udtrækket fra registret.', en: 'Given in the extract from the register.' },
  },
};

/** What no checked rule covers. */
export const GAPS: Readonly<Record<string, Text>> = {
  starConversations: {
    da: 'Styrelsens side uden dato: fokusmålet for samtaler er ikke læst.',
    en: "The agency's page without a date: the focus target on conversations was not read.",
  },
};

export const ANY_GAP: Text = {
  da: 'Der er ingen kontrolleret regel om »{missing}« den {on}.',
  en: 'There is no checked rule on "{missing}" on {on}.',
};
