import { PHRASES, phrasesIn } from './languages.js';
import { type Pattern, pattern } from './pattern.js';

const CHAPTERS = '…({paragraph}|{chapter}){numbers}';
function referenceTo(act: string): Pattern {
  return pattern(() => [`${CHAPTERS}\\s*{of}\\s+${act}`, `…${act}\\s*(({paragraph}|{chapter}){numbers})?…`]);
}

/** Everything that is looked for in a letter: the phrases of the vocabulary, and what is put together from its words. */
export const patterns = /* @__PURE__ */ patternsOf();

function patternsOf() {
  return {
    ...(Object.fromEntries(PHRASES.map((name) => [name, pattern(() => phrasesIn(name))])) as Record<(typeof PHRASES)[number], Pattern>),

    /** Capitals tell `De` from `de`. */
    person: pattern(() => phrasesIn('person'), 'gu'),

    /** Every reference to paragraphs, with all that it counts. */
    references: pattern(() => ['…{paragraph}{numbers}…']),
    /** A reference to the act on how cases are handled, which no decision on help rests on. */
    toProcedure: referenceTo('{procedureAct}{end}'),
    /** In a passage on complaints: a reference to the act that complaints follow. */
    toLegalProtection: referenceTo('{protectionAct}{end}'),

    /** A length of time or a day: `4 uger`, `four weeks`, `3. maj`. */
    time: pattern(() => ['{time}…']),
    /** A deadline: `senest 4 uger`, `inden den 3. maj`, `4 uger til at klage`. */
    deadline: pattern(() => ['{limit}{end}.{0,60}?{start}{time}…', '{span}.{0,20}?{start}{toComplain}']),
    /** Every length of time: its number, in figures or words, and its unit. */
    spans: pattern(() => ['(?<count>{count})\\s+(?<unit>{unit})']),

    /** A clause that tells under which condition something is so, or asks whether it is. */
    condition: pattern(() => ['^({joining} )?({if}|{whether})']),
    /** A clause that tells under which condition, or when, something comes to be so. */
    someDay: pattern(() => ['^({joining} )?({if}|{whether}|{until})']),
    /** What stands between clauses: a comma and the like, or the blank before a word that begins one without it. */
    betweenClauses: pattern(() => ['…[,;:] …', '… (?={clause}{end})…']),
  };
}
