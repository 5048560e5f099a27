import { FROM, TO } from './pattern.js';

/** Who decides. */
export const WE = '(?:vi|kommunen|jobcentret|we|(?:the )?(?:municipality|jobcentre))';
/** Up to three words, none of which turns the sentence round. */
export const SOME = `(?:(?!(?:ikke|not)${TO})[\\p{L}\\d.]+ ){0,3}`;

/** What is given or taken; work, lessons and hours may end or be fewer without any refusal. */
export const HELP =
  '(?:\\p{L}*(?:hjælp(?:en)?|godtgørelsen?|ydelsen?|støtten?|tilskud(?:det)?|frikort(?:et)?|udbetaling(?:en|er)?|bevilling(?:en)?|dagpenge(?:ne)?|tillæg(?:get)?|beløb(?:et)?)|retten|benefits?|allowances?|assistance|help|support|payments?|(?:free )?cards?|grant)';
/** An amount of money. */
export const MONEY = '(?:(?:kr\\.?|DKK) ?\\d[\\d.,]*|\\d[\\d.,]* ?kr)';

/** What one can do with what was applied for, and how it is said that it was done. */
export const GIVE = '(?:give|bevilge|bevillige|imødekomme|yde|dække|godkende|tildele|forlænge)';
/** … in the present, by someone. */
export const GIVES = '(?:giver|bevilger|bevilliger|imødekommer|yder|dækker|godkender)';
/** … done. */
export const GIVEN = '(?:imødekomme[st]|bevil(?:li)?ge[st]|godkende[st]|dække[st])';

/** To take away what was given. */
export const TAKE =
  '(?:nedsætte|reducere|stoppe|standse|inddrage|frakende|fratage|ophæve|reduce|stop|end|withdraw|revoke|suspend|terminate)';
/** … in the present, by someone. */
export const TAKES =
  '(?:nedsætter|reducerer|stopper|standser|inddrager|frakender|fratager|ophæver|reduces?|stops?|ends?|withdraws?|revokes?|suspends?|terminates?)';
/** … in the present, of itself. */
export const GOES =
  '(?:nedsættes|sættes ned|reduceres|stopper|stoppes|standses|inddrages|frakendes|fratages|ophører|bortfalder|falder bort|ophæves|stops|ends|lapses|ceases)';
/** … done. */
export const TAKEN =
  '(?:nedsat|sat ned|reduceret|stoppet|standset|inddraget|frataget|frakendt|ophørt|bortfaldet|ophævet|reduced|stopped|ended|withdrawn|revoked|suspended|terminated)';
/** … as a heading has it, but not in a mention of the rules on it. */
export const TAKING = `(?<!(?:regle\\p{L}*|rules?|vejledning|information) (?:om|on) )${FROM}(?:nedsættelse|reduktion|stop|standsning|inddragelse|ophør|bortfald|tilbagebetaling|reduction|withdrawal|revocation|suspension|termination|repayment)`;
