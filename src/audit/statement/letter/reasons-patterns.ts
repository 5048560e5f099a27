import { FROM, pattern, TO } from './pattern.js';

/** That facts are about to be told: `vi har lagt vægt på`, `du har oplyst`, `fremgår af`. */
export const WEIGHED = pattern(
  `${FROM}(?:(?:lagt|lægger|lægges) (?:\\p{L}+ ){0,2}vægt på|vægt på, at|(?:lagt|lægger) til grund|(?:du|De|\\p{L}+en|\\p{L}+et) har oplyst|(?:det )?fremgår|(?:attached|given|gave|put|placed) (?:\\p{L}+ ){0,2}weight|facts that weighed|(?:we )?weighed|you (?:have )?(?:stated|told us|informed)|based on the (?:following )?(?:facts|information))${TO}`,
);

const RULES =
  '(?:[\\p{L}-]*(?:lov(?:en|ens|givningen)?|regle(?:r|rne|n)?|retningslinje(?:r|rne)?|bekendtgørelse(?:n)?|vejledning(?:en)?|praksis|serviceniveau(?:et)?|kriterier(?:ne)?)|guidelines?|rules?|act|law|order|practice|criteria)';
/** That a rule, no fact, is about to be told: `det fremgår af kommunens retningslinjer`, `under the guidelines`. */
export const RULE_TOLD = pattern(
  `${FROM}(?:fremgår|følger|står|appears|follows|efter|ifølge|i henhold til|under|according to)${TO} (?:af |i |from |in )?(?:[\\p{L}-]+ ){0,4}?${RULES}${TO}`,
);
/** A clause that tells what a rule asks for, whatever the case: `at der skal være mindst 3 km`. */
export const NORM = pattern(
  `${FROM}(?:skal|kræves|kræver|must|requires?)${TO}.{0,40}?${FROM}(?:mindst|højst|mere end|mindre end|over|under|at least|at most|more than|less than)${TO}|${FROM}(?:mindst|at least)${TO}.{0,40}?${FROM}(?:kræves|required)${TO}`,
);
/** Facts that are pointed to but not named: `de oplysninger, du har givet`, `sagens oplysninger`. */
export const UNNAMED_FACTS = pattern(
  `${FROM}(?:(?:de |alle |dine )?oplysninger(?:ne)?,? (?:som )?(?:du|De|vi) (?:selv )?(?:har |selv )*(?:givet|sendt|indsendt|oplyst|modtaget|fået)(?: (?:os|til os|fra dig|i sagen))?|(?:sagens|dine|de foreliggende|de givne|alle) oplysninger|oplysningerne (?:i|fra) (?:din )?(?:sagen|ansøgning)|(?:the |all )?information (?:that )?(?:you|we) (?:have )?(?:gave|given|provided|sent|submitted|received|have)(?: us| from you)?|(?:the |your )?information in (?:the|your) (?:case|application))${TO}(?!:)`,
);

/** About the person: `du`, `din`, `De`, `you`, `your`; the capital of `De` tells it from `de`. */
export const PERSON = /(?<!\p{L})(?:[Dd](?:u|in|it|ine|ig)|De|Deres|Dem|[Yy]ours?|[Yy]ou)(?!\p{L})/u;

/** A figure with its unit: `2,9 km`, `3 zoner`, `4 hours`. */
export const MEASURE = pattern(
  `\\d\\s*(?:km|kilometer|kilometre|zone|time|hour|minut|dag|day|uge|week|måned|month|år${TO}|year|%|procent)`,
);

/** A cause may be a fact: `fordi du …`, `because you …`. */
export const CAUSE = pattern(
  `${FROM}(?:fordi|idet|eftersom|da (?:du|der|dit|din|det)|når du|på grund af|because|since|as (?:you|your)|due to)${TO}`,
);

/** What a letter says whatever the facts: the outcome, what was applied for, greetings, whom to ask. */
export const FORMULA = pattern(
  `${FROM}(?:afslag\\p{L}*|afslå\\p{L}*|bevilg\\p{L}*|imødekom\\p{L}*|ret til|berettiget|kan (?:derfor )?(?:ikke )?(?:få|give|yde)|søgt|ansøg\\p{L}*|afgørelse\\p{L}*|afgjort|besluttet|opfylder (?:\\p{L}+ ){0,2}(?:betingelse|krav|regle)\\p{L}*|betingelse\\p{L}* (?:\\p{L}+ ){0,2}opfyldt|kære|hilsen|spørgsmål|velkommen til|kontakte?|ringe?|skrive?|læse mere|begrundelse\\p{L}*|medhold|cannot|can(?:not)? (?:get|receive)|refus\\p{L}*|reject\\p{L}*|grant\\p{L}*|entitled|applied|application|decision|decided|(?:meet|fulfil|satisfy) the (?:conditions?|requirements?)|dear|regards|sincerely|questions?|contact|call|write|reasons?)${TO}`,
);

/** That there was discretion: `konkret vurdering`, `skøn`, `an individual assessment`. A statistical estimate is none. */
export const DISCRETION = pattern(
  `${FROM}(?:konkret\\p{L}*(?: og individuel\\p{L}*)? vurdering|samle[dt]e? vurdering|(?<!statistisk )skøn(?:net|s)?${TO}|skønsmæssig\\p{L}*|skønne[rst]|afvej\\p{L}*|hovedhensyn|discretion|(?:individual|specific|concrete|overall) assessment|main considerations)`,
);
/** That somebody judged something, with or without discretion. */
export const JUDGED = pattern(
  `${FROM}(?:vurdere[rt]|vurderes|(?:ved|vores|kommunens|jobcentrets) vurdering(?:en)?|(?:have|has) (?:assessed|judged)|(?:assess|judge)d?)${TO}`,
);
/** What a discretion turned on. */
export const CONSIDERATION = pattern(
  `${FROM}(?:vægt på|hensyn\\p{L}*|fordi|idet|eftersom|da (?:du|der|dit|din|det)|begrundelse:|because|since|weight|consider\\p{L}*|regard (?:to|for)|reasons:)`,
);
