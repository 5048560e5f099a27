import type { VerdictKind } from '../../audit/payments/verdict.js';
import type { Text } from '../../engine/reading.js';

/** What a verdict is called where a person reads it. */
export const VERDICT_NAMES: Readonly<Record<VerdictKind, Text>> = {
  compliant: { da: 'I overensstemmelse med reglerne', en: 'Compliant' },
  overpaid: { da: 'Borgeren fik for meget', en: 'Overpaid' },
  underpaid: { da: 'Borgeren fik for lidt', en: 'Underpaid' },
  'not-entitled': { da: 'Borgeren havde ikke ret til ydelsen', en: 'Not entitled' },
  'should-have-been-paid': { da: 'Borgeren fik uberettiget afslag eller nedsættelse', en: 'Should have been paid' },
  'judgement-without-reason': { da: 'Vurdering uden begrundelse', en: 'Judgement without a reason' },
  'not-in-force': { da: 'Reglen gjaldt ikke', en: 'Not in force' },
  open: { da: 'Åben: der mangler oplysninger', en: 'Open: something is missing' },
  'not-covered': { da: 'Ikke dækket af kontrollerede regler', en: 'Not covered by checked rules' },
};

/** The texts of the report, by place. */
export const TEXTS = {
  kind: { da: 'Revision af udbetalinger', en: 'Audit of payments' },
  lead: {
    da: '{audited} udbetalinger, afslag og nedsættelser er holdt op mod reglerne, både som de var kendt på afgørelsens dag, og som de er kendt nu.',
    en: '{audited} payments, refusals and reductions were held against the rules, both as known on the day of the decision and as known now.',
  },
  caveat: {
    da: 'Rapporten viser, hvor en udbetaling afviger fra reglerne. Den afgør ikke, om noget kan kræves tilbage eller skal efterbetales; det afgør kommunen i den enkelte sag.',
    en: 'The report shows where a payment departs from the rules. It does not decide whether anything can be reclaimed or must be paid; the municipality decides that in each case.',
  },
  basis: { da: 'Hvad der er undersøgt', en: 'What was audited' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  eachOwn: { da: 'Som angivet på hver udbetaling', en: 'As each payment names it' },
  intake: { da: 'Linjer', en: 'Lines' },
  intakeIs: {
    da: '{in} i alt = {audited} undersøgt + {rejected} afvist + {notDrawn} uden for stikprøven',
    en: '{in} in all = {audited} audited + {rejected} rejected + {notDrawn} not drawn',
  },
  readings: { da: 'Valgte fortolkninger', en: 'Readings chosen' },
  noReadings: { da: 'Ingen', en: 'None' },
  sample: { da: 'Stikprøve', en: 'Sample' },
  sampleIs: {
    da: '{size} trukket tilfældigt med frøet {seed}; den samme fil og det samme frø giver den samme stikprøve.',
    en: '{size} drawn at random with the seed {seed}; the same file and seed draw the same sample.',
  },
  rate: { da: 'Andel med fejl blandt alle', en: 'Share of all that is wrong' },
  rateIs: {
    da: '{from} til {to} (95 % Wilson-interval; {wrong} med fejl og {unsettled} uafklarede af {payments} trukne)',
    en: '{from} to {to} (95 % Wilson interval; {wrong} wrong and {unsettled} unsettled of {payments} drawn)',
  },
  verdicts: { da: 'Resultat', en: 'Result' },
  verdict: { da: 'Vurdering', en: 'Verdict' },
  causes: { da: 'Årsager', en: 'Causes' },
  causesNote: {
    da: 'En linje med flere årsager står under hver af dem. Summerne kan derfor ikke lægges sammen på tværs af årsager.',
    en: 'A line with several causes stands under each of them, so that the sums cannot be added across causes.',
  },
  cause: { da: 'Årsag (betingelsens id, eller den regel, der mangler)', en: 'Cause (id of the condition, or the rule that is lacking)' },
  provisions: { da: 'Bestemmelser', en: 'Provisions' },
  provision: { da: 'Bestemmelse', en: 'Provision' },
  months: { da: 'Måneder', en: 'Months' },
  month: { da: 'Måned', en: 'Month' },
  groups: { da: 'Målgrupper', en: 'Target groups' },
  group: { da: 'Målgruppe', en: 'Target group' },
  unknownGroup: { da: 'Ikke oplyst', en: 'Not known' },
  shifts: { da: 'Ændret af senere regler', en: 'Changed by later law' },
  shiftsNote: {
    da: 'Linjer, hvor vurderingen er en anden efter reglerne, som de er kendt nu, end efter reglerne, som de var kendt på afgørelsens dag.',
    en: 'Lines on which the verdict by the law as known now is another than by the law as known on the day of the decision.',
  },
  noShifts: { da: 'Ingen linjer bedømmes anderledes nu.', en: 'No line is judged otherwise now.' },
  sources: { da: 'Kilder', en: 'Sources' },
  nothing: { da: 'Ingen.', en: 'None.' },
  caption: { da: '{heading}: linjer og beløb', en: '{heading}: lines and amounts' },
  all: { da: 'I alt', en: 'All' },
  lawThen: { da: 'Som kendt ved afgørelsen', en: 'As known at the decision' },
  lawNow: { da: 'Som kendt nu', en: 'As known now' },
  lines: { da: 'Linjer', en: 'Lines' },
  wrong: { da: 'Med fejl', en: 'Wrong' },
  tooMuch: { da: 'For meget', en: 'Too much' },
  tooLittle: { da: 'For lidt', en: 'Too little' },
  rules: { da: 'Regler: {package} {version}, {digest}.', en: 'Rules: {package} {version}, {digest}.' },
} as const satisfies Readonly<Record<string, Text>>;
