import { GIVE, GIVEN, GIVES, GOES, HELP, MONEY, SOME, TAKE, TAKEN, TAKES, TAKING, WE } from './outcome-words.js';
import { FROM, pattern, TO } from './pattern.js';

const anyOf = (...ways: readonly string[]) => pattern(`${FROM}(?:${ways.join('|')})`);

/** The decision wholly upholds the party. */
export const WHOLLY = anyOf(
  '(?:fuldt(?: ud)?|helt) medhold|imødekomme\\p{L}* (?:\\p{L}+ ){0,2}(?:fuldt ud|helt|i sin helhed)',
  '(?:granted|upheld|met) in full|(?:wholly|fully) (?:granted|upheld|met)',
);
/** What was applied for: a sentence that refuses nothing gives it. */
export const AS_APPLIED = anyOf(
  'som (?:du har )?(?:ansøgt|søgt) om|(?:alt )?det,? (?:som )?du (?:har )?(?:an)?søgt\\p{L}* om',
  'as you applied|(?:all|what|everything) (?:that )?you applied for',
);

/** A refusal of what was applied for, or of a part of it. */
export const REFUSED = anyOf(
  `(?<!ikke )afslag${TO}|(?<!${FROM}(?:du|de) (?:har )?)afslå(?:r|s|et)?${TO}`,
  `${WE} (?:har )?${SOME}afvis(?:er|t)${TO}|afviser ${WE}|(?:ansøgning|anmodning)\\p{L}* ${SOME}afvis(?:es|t)${TO}`,
  `kan ${SOME}ikke ${SOME}(?:få|ydes|gives)${TO}|ikke kan (?:få|ydes|gives)${TO}|ikke (?:\\p{L}+ )?(?:ret til|berettiget|medhold)`,
  `ikke ${SOME}${GIVEN}${TO}|(?:imødekommes|bevilges|godkendes|dækkes) (?:\\p{L}+ )?ikke`,
  `${WE} ${SOME}ikke ${SOME}${GIVE}r?${TO}|${WE} ${GIVES} ${SOME}ikke|${GIVES} ${WE} ${SOME}ikke|kan ${WE} ${SOME}ikke ${SOME}${GIVE}${TO}`,
  `(?:besluttet|afgjort|afgørelse|beslutning) (?:om )?(?:at ikke|ikke at) ${GIVE}${TO}`,
  `opfylder ${SOME}ikke ${SOME}(?:betingelse|krav)|ikke ${SOME}opfylder ${SOME}(?:betingelse|krav)|betingelse\\p{L}* ${SOME}ikke (?:\\p{L}+ )?opfyldt`,
  `delvis\\p{L}* (?:medhold|imødekom|bevilg)|(?:medhold|imødekom\\p{L}*|bevilg\\p{L}*) ${SOME}delvis`,
  `can(?:not|'t) (?:\\p{L}+ )?(?:get|receive|grant|pay|give|meet|approve|cover|be (?:granted|paid|given|met|approved|covered))${TO}`,
  `not (?:\\p{L}+ )?(?:be )?(?:entitled|eligible|granted|approved|upheld)|no(?:t have a)? right to|decided not to (?:give|grant|approve|pay|cover)`,
  `not (?:meet|fulfil|satisfy) ${SOME}(?:condition|requirement)|conditions? ${SOME}not (?:met|fulfilled|satisfied)`,
  `(?:${WE}|application|is|are|been) ${SOME}(?:refus|reject|declin|den(?:y|ied)|turned down)`,
  `(?:partly|in part) (?:granted|upheld|met)|(?:granted|upheld|met) (?:only )?(?:partly|in part)`,
);

/** Something that was given is taken: it is reduced, stopped or to be paid back; or less is given than was applied for. */
export const TAKEN_AWAY = anyOf(
  `${HELP} ${SOME}${GOES}${TO}|${GOES} ${SOME}${HELP}${TO}|${WE} ${SOME}${TAKES} ${SOME}${HELP}${TO}|${TAKES} ${WE} ${SOME}${HELP}${TO}`,
  `${HELP} ${SOME}(?:er|bliver|is|are|be|been) ${SOME}${TAKEN}${TO}|(?:er|bliver) ${SOME}${HELP} ${SOME}${TAKEN}${TO}`,
  `${WE} (?:har|have|has) ${SOME}${TAKEN} ${SOME}${HELP}${TO}|(?:frakendt|frataget) ${SOME}${HELP}${TO}`,
  `(?:sætter ${WE}|${WE} (?:sætter|har sat)) ${SOME}${HELP} (?:\\p{L}+ )?ned${TO}`,
  `(?:afgørelse|beslutning|besluttet|decided|decision|må|must) ${SOME}${TAKE} ${SOME}${HELP}${TO}|(?:besluttet|afgørelse) ${SOME}sætte ${SOME}${HELP} ned${TO}`,
  `${TAKING} (?:af|of) ${SOME}${HELP}${TO}`,
  `(?<!${WE} )skal ${SOME}(?:tilbagebetales?|betales tilbage)${TO}|(?:(?:du|de) ${SOME}skal|skal (?:du|de)) ${SOME}betale .{0,60}?${FROM}tilbage${TO}`,
  `kræver ${SOME}${HELP} tilbage|you ${SOME}(?:must|have to|required to) ${SOME}(?:repay|pay .{0,40}?${FROM}back)${TO}|must ${SOME}be (?:repaid|paid back)`,
  `træk(?:ker|kes) ${MONEY}\\.? (?:i|af|fra) ${SOME}${HELP}`,
  `(?:i stedet for|instead of) ${SOME}${MONEY}|(?:mindre|lavere) end (?:du|det|ansøgt)|(?:less|lower) than (?:what )?you|(?:får|giver|bevilger|dækker) ${SOME}kun ${MONEY}`,
);

/** What is not taken after all, or may be some day. */
export const NOT_TAKEN = anyOf(
  `(?:ikke|ingen|aldrig|undtag\\p{L}*|kan|kunne|risikerer|ville|not|no|never|exempt\\p{L}*|may|might|could|would|can)${TO}`,
);
/** What was decided once, before this decision. */
export const BEFORE = anyOf(`(?:tidligere|oprindelig\\p{L}*|dengang|previous(?:ly)?|earlier|original(?:ly)?|formerly)${TO}`);

const IF = 'hvis|såfremt|medmindre|så længe|forudsat|if|unless|as long as|provided|in case';
const clause = (words: string) => pattern(`^(?:(?:og|eller|men|and|or|but) )?(?:${words})${TO}`);

/** A clause that tells under which condition something is so. */
export const CONDITION = clause(IF);
/** A clause that tells under which condition, or when, something comes to be so. */
export const SOME_DAY = clause(`${IF}|når|indtil|when|until`);
/** A sentence that begins with its verb: a condition, as `hvis` is. */
export const VERB_FIRST = pattern(`^(?:\\p{L}+r|kan|skal|vil|må|should) (?:du|de|you)${TO}`);
