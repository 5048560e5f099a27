import type { Text } from '../../../engine/reading.js';
import type { Stands, TargetName } from '../targets.js';

/** The names of the targets. */
export const TARGETS: Readonly<Record<TargetName, Text>> = {
  result: { da: 'Resultatmål: andel på offentlig forsørgelse', en: 'Result target: share on public support' },
  conversations: { da: 'Fokusmål: samtaler', en: 'Focus target: conversations' },
  offers: { da: 'Fokusmål: tilbud', en: 'Focus target: offers' },
  both: { da: 'Fokusmål: samtaler og tilbud i én samlet andel', en: 'Focus targets: conversations and offers in one joint share' },
};

/** Where a target stands. A missed one is told by a sign too, for those who see no colour. */
export const STANDS: Readonly<Record<Stands, Text>> = {
  met: { da: 'Nået', en: 'Met' },
  missed: { da: '▼ Ikke nået', en: '▼ Missed' },
  open: { da: 'Åbent', en: 'Open' },
  nobody: { da: 'Ingen borgere', en: 'No citizens' },
};

export const TARGET_TEXTS = {
  caption: { da: 'Målene i {municipality}', en: 'The targets in {municipality}' },
  target: { da: 'Mål', en: 'Target' },
  measured: { da: 'Opgjort', en: 'Measured' },
  required: { da: 'Krav', en: 'Required' },
  stands: { da: 'Resultat', en: 'Result' },
  source: { da: 'Kilde', en: 'Source' },
  unknown: { da: 'Ikke oplyst', en: 'Not given' },
  openShare: { da: 'Ukendt', en: 'Unknown' },
  moreThan: { da: 'mere end {share}', en: 'more than {share}' },
  atLeast: { da: 'mindst {share}', en: 'at least {share}' },
  moreThanOrAtLeast: { da: '{share}; om præcis {share} er nok, er åbent', en: '{share}; whether exactly {share} is enough is open' },
  notRead: { da: 'Ikke læst i kilden', en: 'Not read in the source' },
  below: { da: 'under {share}', en: 'below {share}' },
  atMost: { da: 'højst {share}', en: 'at most {share}' },
  belowOrAtMost: { da: '{share}; om lighed er nok, er åbent', en: '{share}; whether equality is enough is open' },
  above: { da: '{gap} procentpoint over det forventede', en: '{gap} percentage points above what is expected' },
  under: { da: '{gap} procentpoint under det forventede', en: '{gap} percentage points below what is expected' },
  equal: { da: 'lig med det forventede', en: 'equal to what is expected' },
  noEffect: { da: 'kan ikke føre til tilsyn på vurderingsdagen', en: 'cannot lead to supervision on the day assessed' },
} as const satisfies Readonly<Record<string, Text>>;
