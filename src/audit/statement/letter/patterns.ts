import { FROM, pattern, TO } from './pattern.js';

/**
 * The words that a letter is judged by, in Danish and English. A pattern for what is said asks for words that hardly say
 * anything else; one for what may be said is wide, for it keeps a letter from being found lacking. Nothing is understood.
 */

/** A sentence on complaints: `klage`, `påklages`, `sådan klager du`, `indbringes for`, but not `du klager over smerter`. */
export const ABOUT_COMPLAINTS = pattern(
  `${FROM}(?:(?:på)?klag(?!er${TO}|et${TO}|ede${TO})|(?:sådan|hvordan|hvor|hvornår) klager du${TO}|anke(?:n|s|frist\\p{L}*|vejledning\\p{L}*)?${TO}|indbring\\p{L}* (?:\\p{L}+ )?for${TO}|complain(?!ed${TO}|s${TO})|appeal(?!s ))`,
);
/** A heading over guidance on complaints that does not name them: `Er du uenig?`. */
export const UNCONTENT = pattern(`^(?:er du )?(?:uenig|utilfreds|ikke enig)${TO}|^(?:do you |if you )?disagree`);
/** A heading over an answer to a complaint. */
export const ON_A_COMPLAINT = pattern(
  `${FROM}(?:svar|afgørelse|vedr\\p{L}*|genvurdering|reply|answer|decision|regarding)${TO}.{0,20}?(?:klage|complaint|appeal)|klagesag|klage over (?:afslag|jobcent)`,
);
/** The end of a letter. */
export const GREETING = pattern(
  `^(?:med |de )?(?:bedste |venlige? |kærlige? )?hilsen(?:er)?${TO}|^(?:kind|best|warm)? ?regards${TO}|^yours${TO}`,
);

/** A paragraph or a chapter: `§ 83`, `kapitel 10`, `section 83`. */
export const PLACE = pattern(`§\\s*\\d|${FROM}(?:kapitel|sections?|chapter|artikel|article)\\s+\\d`);

const ACT_NAMES = `${FROM}(?:\\p{L}{3,}(?<!or)lov(?:en|ens)?${TO}|lov (?:om|nr\\.)|lovbekendtgørelse|bekendtgørelse|LBK${TO}|LAB${TO}|act (?:on|no\\.)|order no\\.)`;

/** An act or an order by name: `beskæftigelsesindsatsloven`, `lov om …`, `LBK nr. …`, `Act on …`; `orlov` is none. */
export const ACT = pattern(ACT_NAMES);

/** Words that may stand for a rule: `loven`, `225-timersreglen`, `reglerne om …`, and a council's guidelines and minutes, to which one refers where no written rule applies. */
export const MAYBE_RULE = pattern(
  `${FROM}(?:lovens?|\\p{L}+reglen|regle(?:r|rne|n) (?:om|i|for)|retningslinje\\p{L}*|praksis|referat|\\p{L}*udvalgets? beslutning|the act|the law|the rules? (?:on|in|of)|\\p{L}+-hour rule|guidelines?|practice|minutes)${TO}`,
);

const PROCEDURE = `(?:(?:the )?Public Administration Act(?: \\(forvaltningsloven\\))?|forvaltningslov(?:en|ens)?)${TO}`;
const LEGAL_PROTECTION = `(?:lov om retssikkerhed og administration på det sociale område|(?:the )?Act on Legal Protection and Administration in Social Matters(?: \\(retssikkerhedsloven\\))?|retssikkerhedslov(?:en|ens)?)${TO}`;
const NUMBER = `\\d+(?:\\s?[a-z]${TO})?`;
const NUMBERS = `(?:§{1,2}|sections?|kapitel|chapter)\\s*${NUMBER}(?:(?:\\s*,\\s*|\\s+(?:og|and)\\s+|\\s*[-–]\\s*)(?:§{1,2}\\s*|stk\\.\\s*|nr\\.\\s*)?${NUMBER}){0,20}`;
/** Every reference to paragraphs, with all that it counts. */
export const REFERENCES = pattern(NUMBERS.replace('|kapitel|chapter', ''));
const referenceTo = (act: string) => pattern(`${NUMBERS}\\s*(?:i|of|in)\\s+${act}|${act}\\s*(?:${NUMBERS})?`);

/** A reference to the act on how cases are handled, which no decision on help rests on. */
export const TO_PROCEDURE = referenceTo(PROCEDURE);
/** In a passage on complaints: a reference to the act that complaints follow. */
export const TO_LEGAL_PROTECTION = referenceTo(LEGAL_PROTECTION);

/** What is said may stand in an enclosure or in another letter. */
export const ELSEWHERE = pattern(
  `${FROM}(?:vedlagt\\p{L}*|vedlæg\\p{L}*|vedhæft\\p{L}*|bilag\\p{L}*|særskilt (?:brev|skrivelse)|(?:tidligere|seneste) brev|vores brev|bagsiden|enclos\\p{L}*|attach(?:ed|ment)\\p{L}*|appendix|separate letter|(?:earlier|previous|our) letter|overleaf)`,
);

const COUNTED =
  '\\d{1,3}|en|et|to|tre|fire|fem|seks|syv|otte|ti|fjorten|otteogtyve|tredive|one|two|three|four|five|six|seven|eight|ten|fourteen|thirty';
const UNIT = 'uge(?:rs?)?|dages?|dag|måned(?:er)?s?|weeks?|days?|months?';
const SPAN = `(?:${COUNTED})\\s+(?:${UNIT})${TO}`;
const MONTH =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)';
const DATE = `(?:\\d{1,2}\\.?\\s+${MONTH}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})`;
const LIMIT = `(?:senest|inden|\\p{L}*frist\\p{L}*|within|(?:no|not) later than|before|by|deadline)${TO}`;

/** A length of time or a day: `4 uger`, `four weeks`, `3. maj`. */
export const TIME = pattern(`${FROM}(?:${SPAN}|${DATE})`);
/** A deadline: `senest 4 uger`, `inden den 3. maj`, `4 uger til at klage`. */
export const DEADLINE = pattern(
  `${FROM}${LIMIT}.{0,60}?${FROM}(?:${SPAN}|${DATE})|${FROM}(?:${SPAN}).{0,20}?${FROM}(?:til at klage|to (?:complain|appeal))${TO}`,
);
/** Every length of time: its number, in figures or words, and its unit. */
export const SPANS = pattern(`${FROM}(${COUNTED})\\s+(${UNIT})${TO}`);

/** What the authority does with a complaint; its own time limits are no deadline for the citizen. */
export const AUTHORITY_ACTS = pattern(
  `send\\p{L}*${TO}.{0,60}?${FROM}(?:videre|on to|on|to the board)${TO}|videresend\\p{L}*|${FROM}forward\\p{L}*|genvurder\\p{L}*|vurder\\p{L}*${TO}.{0,40}?(?:igen|på ny)${TO}|genbehandl\\p{L}*|reassess\\p{L}*|assess\\p{L}*${TO}.{0,40}?again|${FROM}(?:vi|kommunen|jobcentret|we|the municipality) (?:svarer|behandler|afgør|answers?|decides?)`,
);
/** Words to the citizen on what to do. */
export const CITIZEN_ACTS = pattern(
  `${FROM}(?:du|De|you) (?:skal|kan|må|must|may|can|should)${TO}|${FROM}(?:skal|kan|vil|ønsker) (?:du|De)${TO}`,
);

/** The body that decides complaints about a municipality's decisions on help. */
export const BODY = pattern(`Ankestyrelse(?!ns (?:principmeddelelse|principafgørelse|praksis))|National Social Appeals Board`);
/** Another body, or one that is not named. */
export const MAYBE_BODY = pattern(
  `${FROM}(?:\\p{L}*nævn(?:et)?|\\p{L}*styrelsen?|\\p{L}*ministeriet?|\\p{L}*instans(?:en)?|tribunal|board|agency|ministry|appeals? (?:body|authority))${TO}`,
);

const RECIPIENT =
  '(?:os|kommunen|kommunens|(?:det )?\\p{L}*jobcent\\p{L}*|den (?:myndighed|kommune|afdeling|forvaltning)|ydelses\\p{L}*|borgerservice|forvaltningen|afdelingen|[\\p{L}-]+ kommune|adressen|denne adresse|nedenstående|following address|us|the address|(?:the )?municipality|[\\p{L}-]+ municipality|(?:the )?[\\p{L} ]{0,20}(?:department|office)|digital post|e-?mail)';
/** To whom a complaint goes, or by which means. */
export const WAY = pattern(
  `(?:klag|complain|appeal|send|skriv|aflever|indgiv|indsend|ret${TO}|rettes|henvend|write|submit|hand|lodge|file|goes)\\p{L}*${TO}.{0,80}?${FROM}(?:til|hos|via|med|to|with|at|by|through)\\s+${RECIPIENT}${TO}|${FROM}(?:kommunen|vi|jobcentret|the municipality|we) (?:skal|must) (?:have|modtage|receive)${TO}|${FROM}så (?:kommunen|vi|jobcentret) har modtaget${TO}|klage\\p{L}* (?:\\p{L}+ ){0,3}modtaget (?:i|hos|af) ${RECIPIENT}${TO}|digital post|[\\w.-]{1,64}@[\\w-]|klageskema|complaint form`,
);
/** Words that tell something of how to complain. */
export const MAYBE_WAY = pattern(
  `${FROM}(?:skriftlig\\p{L}*|mundtlig\\p{L}*|in writing|orally|ikke klage direkte|not (?:complain|appeal) directly|send\\p{L}*|skriv\\p{L}*|indgiv\\p{L}*|indsend\\p{L}*|aflever\\p{L}*|lodge\\p{L}*|submit\\p{L}*|telefon\\p{L}*|ring|phone|call|borger\\.dk|adresse\\p{L}*|address)${TO}`,
);
