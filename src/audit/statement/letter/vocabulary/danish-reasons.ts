/** What the reasons of a letter in Danish are judged by, in the signs of `pattern.ts`: facts, what only announces them, and discretion. */
export const REASONS = {
  /** Facts are about to be told: `vi har lagt vægt på`, `du har oplyst`, `fremgår af`. */
  weighed: [
    '(lagt|lægger|lægges) ({word} ){0,2}vægt på|vægt på, at|(lagt|lægger) til grund',
    '(du|de|{word}en|{word}et) har oplyst|(det )?fremgår',
  ],
  /** Weight is given, and nothing follows. */
  weightTo: ['(vægt på|hensyn til)[ .]*$'],
  /** A rule, no fact, is about to be told: `det fremgår af kommunens retningslinjer`. */
  ruleTold: ['(fremgår|følger|står|efter|ifølge|i henhold til) (af |i )?([\\p{L}-]{1,40} ){0,4}?{rules}'],
  /** What a rule asks for, whatever the case: `at der skal være mindst 3 km`. */
  norm: ['(skal|kræves|kræver){end}.{0,40}?{start}(mindst|højst|mere end|mindre end|over|under)', 'mindst{end}.{0,40}?{start}kræves'],
  /** A figure that tells no fact by itself: a bound, a rate, or what does not count. */
  aside: [
    'mindst|højst|mere end|mindre end|over|under|minimum|maksimalt|krav…|græns…|sats…|takst…|ikke|hver|gange',
    '(syg|fravær|ferie|orlov|udebl)…|inden|senest|efter',
  ],
  /** Facts that are pointed to but not named: `de oplysninger, du har givet`, `sagens oplysninger`. */
  unnamedFacts: [
    '(de |alle |dine )?oplysninger(ne)?,? (som )?(du|de|vi) (selv )?(har |selv )*(givet|sendt|indsendt|oplyst|modtaget|fået)( (os|til os|fra dig|i sagen))?(?!:)',
    '(sagens|dine|de foreliggende|de givne|alle) oplysninger(?!:)|(de|dine|sagens) [\\p{L}-]{2,40}e oplysninger(?!:)',
    '(de )?oplysninger(ne)?,? (som |der )?(er |står |findes |ligger |foreligger )?(i|fra) (din |denne |den )?(sag|sagen|ansøgning)(?!:)',
    '(dine|de|sagens) ({word} )?(forhold(ene)?|omstændigheder(ne)?)(?!:)|(din|den) ({word} )?(situation(en)?|sag)(?!:)|sagen i øvrigt',
    '(din |dine |de |det )?(ansøgning(en)?|bilag(ene)?|dokumenter(ne)?|materiale(t)?),? (som )?(du|vi) (har )?({word} ){0,2}(sendt|indsendt|vedlagt|modtaget|fået)(?!:)',
    '(din|dine) (ansøgning|henvendelse|bilag|dokumenter)(?!:)|(det|de) foreliggende( materiale)?(?!:)',
    // What they are about, without what they say: `oplysningerne om din afstand`, `herunder hvor langt du bor`.
    '((herunder|blandt andet|navnlig|især|bl\\.a\\.),? )?(de |dine |alle )?oplysninger(ne)? (du har givet )?(om|vedrørende),? (?!at{end})[^\\d,.;:]{1,80}',
    '(herunder|blandt andet|navnlig|især|bl\\.a\\.),? (?!(at|fordi|idet|da){end})[^\\d,.;:]{1,80}',
  ],
  /** A clause that says something of someone: `du bor alene`, `din indkomst er for høj`; `din indkomst` only names it. */
  states: [
    '(?<!(om|for|til|fra|med|af) )du {word}|de (er|var|har|havde|bor|får|modtager|deltager|kan)|(din|dit|dine|deres) ({word} ){1,6}(er|var|har|havde|bliver|blev|udgør|ligger|kan|skal)',
  ],
  /** What begins a clause that says something of the case: `at du bor alene`, `fordi der er 2,9 km`. */
  saying: ['at|fordi|idet|eftersom|da|hvorefter'],
  /** What is said of any case that ends so, and is no fact of it: `at du ikke opfylder betingelserne`. */
  conclusion: [
    '(opfyld|leve)… ({word} ){0,4}(betingelse|krav|kriteri|regle)…|(betingelse|krav|kriteri)… ({word} ){0,6}opfyldt',
    'ret til|berettige…|(ikke )?omfattet af ({word} ){0,2}(regle|ordning|bestemmelse|lov)…|grundlag for|i overensstemmelse med',
    'kan ({word} ){0,2}(få|gives|ydes|imødekommes|bevilges|godkendes)|imødekomme…|(din |dine )?(ansøgning|sag)… ({word} ){0,3}(vurderet|behandlet|gennemgået|oplyst)',
    '(vores|kommunens|en) ({word} ){0,2}vurdering',
    '(er|har|bliver|blev) ({word} ){0,3}(indgået|inddraget|medtaget|gennemgået|undersøgt)|taget i betragtning',
  ],
  person: ['[Dd](u|in|it|ine|ig)|De(res|m)?'],
  /** A figure with its unit: `2,9 km`, `3 zoner`. */
  measure: ['…\\d ?(km|kilometer|zone|time|minut|dag|uge|måned|år{end}|%|procent)…'],
  cause: ['fordi|idet|eftersom|da (du|der|dit|din|det)|når du|på grund af'],
  /** What a letter says whatever the facts: the outcome, what was applied for, greetings, whom to ask. */
  formula: [
    '(afslag|afslå|bevilg|imødekom|ansøg|afgørelse|begrundelse)…',
    'ret til|berettiget|kan (derfor )?(ikke )?(få|give|yde)|søgt|afgjort|besluttet|medhold',
    'opfylder ({word} ){0,2}(betingelse|krav|regle)…|betingelse… ({word} ){0,2}opfyldt',
    'kære|hilsen|spørgsmål|velkommen til|kontakte?|ringe?|skrive?|læse mere',
  ],
  /** Something is given: `du kan få 550 kr.`, `vi bevilger godtgørelsen`. A right to complain, or to see the case, is no help. */
  granted: [
    '(du|de) {some}(er|bliver|har fået) {some}{given} {some}({money}|{help})|(du|de) (bevilges|tildeles|ydes) {some}({money}|{help})',
    '(bevilges|tildeles|ydes) (du|de) {some}({money}|{help})|berettiget til {some}({money}|{help})',
    '(du|de) {some}(får|få|modtager) {some}({money}|{help})|(får|modtager) (du|de) {some}({money}|{help})',
    '({we} {gives}|{gives} {we}|^{joining} {gives}) {some}({money}|{help})|{we} har {some}{given} {some}({money}|{help}|ansøgning…)',
    '({we} {gives}|{gives} {we}) {some}ansøgning…|{we} betaler {some}{money}|({we} kan|kan {we}) {some}({give}|betale) {some}{money}\\.? til (dig|din)',
    '({we} kan|kan {we}) {some}({give}|betale) dig {some}{money}',
    '{help} {some}(bevilges|imødekommes|udbetales)|(bevilges|imødekommes|udbetales) {some}{help}|{help} {some}(er|bliver|udgør) {some}({given}|{money})',
    'du {some}ret til {some}({money}|{help})|opfylder {some}betingelse…|ansøgning… {some}(imødekommes|{given})',
  ],
  /** An amount by which something is less than something else, and not the one given. */
  lessBy: ['{money}\\.? {some}(mindre|lavere) end'],
  /** Help that one has besides, or as before: `du får fortsat kontanthjælp`. */
  goesOn: [
    '(kontant|uddannelses|engangs)hjælp…|…(dagpenge|ydelse|pension)…|løntilskud…|fortsat|stadig|i forvejen|som (før|hidtil)|uændret',
    // What the jobcentre does for everybody.
    '(hjælp(en)?|støtte(n)?|vejledning(en)?) (til|med) (at (søge|finde|komme|skrive)…|job…|(din )?jobsøgning)',
  ],
  /** What is not taken: `hjælpen nedsættes ikke`. That it is not reduced now is a fact. */
  kept: [
    '({help}|den) {some}bliver {some}ikke {some}{taken}|{we} {some}ikke sætte {some}{help} ned|sætter {we}? ?ikke {some}{help} ned',
    '(den|{help}) {some}(fortsætter|er|bliver|forbliver) {some}(uændret|som (hidtil|før))|(den) ({some}ikke {some}{goes}|{goes} {some}ikke)',
    '{help} {some}(ikke {some}{goes}|{goes} {some}ikke)|{goes} {some}{help} {some}ikke|ikke {some}{take} {some}{help}',
    '({we} {takes}|{takes} {we}) {some}ikke {some}{help}|kan {some}ikke {some}{take} {some}{help}|betingelserne for at {take} {some}{help} {some}ikke…',
  ],
  /** What may say that something is given, refused, left or taken in other words than those above. */
  maybeGranted: ['(bevilg|bevillig|imødekom|godkend|tildel|udsted|modtag|udbetal)…|gælder fra|ret til|opfylder|til brug'],
  maybeRefused: [
    'desværre|beklage…|ikke {some}({help}|ret|mulig…|målgruppe…|omfattet|grundlag|opfyld…|{given}|få|{give}|udbetal…)|(kan|får|har) (du|vi) {some}ikke',
    'uden for|opfyldt? {some}ikke|ikke-|ingen',
  ],
  maybeKept: [
    'ikke {some}({take}|{taken}|{goes}|aktuel…)|uændret|frafald…|undtag…|opgive[rt]?|(skal|bliver|sker|kan) (den|det|der|vi|hjælpen) {some}ikke',
  ],
  maybeTaken: ['(mindre|lavere|træk|reduc|nedsæt|nedsat|sætte[rs]|sat)…'],
  /** An amount in such a sentence may be that of the help. */
  ofHelp: ['{help}|{give}|{gives}|{given}|udbetal…'],
  /** A sentence that denies something. */
  denied: ['ikke|ingen|intet|uden|hverken'],
  /** Help that ends, which is another thing than less of it. */
  ended: ['(stop|stands|inddrag|ophør|bortfald|frakend|fratag|frataget|ophæv)…|falder bort|ikke længere'],
  /** The day from which something is given or taken: what stands before it. */
  from: ['(fra|fra og med|pr\\.|med virkning fra)( den| d\\.)?$'],
  earliest: ['tidligst'],
  /** What is refused beyond what is given. */
  beyond: ['mere|højere|ud over|udover|resten|yderligere'],
  /** An amount that is not the one given: a ceiling, what was applied for or paid before, a part of it, what is left of help. */
  besides: [
    'mere|højere|ud over|udover|højst|maksimalt|op til|mindst|i stedet for|(an)?søg(t|er|te)|tidligere|hidtil|allerede|om (dagen|ugen)',
    'i (din |jeres )?ansøgning(en)?|ansøgning(en)? ({word} ){0,3}(om|på) ({word} ){0,2}{money}',
    '(fik|modtog)|har (fået udbetalt|modtaget)|herefter|(ned|nedsat|nedsætte[rs]|reduceret|reducere[rs]) {some}(fra|til) {money}…',
  ],
  /** The party was heard: asked to comment before it was decided. */
  heard: ['partshør…|(hørt|udtale dig|udtalt dig|bemærkninger{end}.{0,40}?{start}(frist|inden|høring))|høring(en|sbrev…|sfrist…)?'],
  /** There was discretion: `konkret vurdering`, `skøn`. A statistical estimate is none. */
  discretion: [
    'konkret…( og individuel…)? vurdering…|samle[dt]e? vurdering…|(?<!statistisk )skøn(net|s)?',
    '(skønsmæssig|skønne[rst]|afvej|hovedhensyn)…',
  ],
  judged: ['vurdere[rt]|vurderes|(ved|vores|kommunens|jobcentrets) vurdering(en)?'],
  consideration: ['(vægt på|hensyn|fordi|idet|eftersom|da (du|der|dit|din|det)|begrundelse:|begrundelsen er:)…'],
};
