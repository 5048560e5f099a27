import { REASONS } from './danish-reasons.js';

/**
 * The words that a letter in Danish is judged by, in the signs of `pattern.ts`. What is said is told by words that hardly say anything
 * else; what may be said by wide ones, for they keep a letter from being found lacking. Nothing is understood.
 */
export const danish = /* @__PURE__ */ inDanish();

function inDanish() {
  return {
    numerals: {
      en: 1,
      et: 1,
      én: 1,
      ét: 1,
      to: 2,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      syv: 7,
      otte: 8,
      ni: 9,
      ti: 10,
      elleve: 11,
      tolv: 12,
      fjorten: 14,
      otteogtyve: 28,
      tredive: 30,
    },

    /** What other entries are put together from: each stands for the words of both languages. */
    words: {
      you: 'du|de',
      we: 'vi|kommunen|jobcentret',
      not: 'ikke',
      and: 'og',
      joining: 'og|eller|men',
      if: 'hvis|såfremt|medmindre|så længe|forudsat',
      until: 'når|indtil',
      /** What begins an indirect question: `om din hjælp skal nedsættes`. */
      whether: 'om',
      /** What begins a clause without a comma. */
      clause: 'fordi|idet|hvis|såfremt|medmindre|når|men',

      paragraph: '§{1,2}',
      chapter: 'kapitel',
      of: 'i',
      /** The act on how cases are handled, and the one that complaints follow. */
      procedureAct: 'forvaltningslov(en|ens)?',
      protectionAct: 'lov om retssikkerhed og administration på det sociale område|retssikkerhedslov(en|ens)?',
      rules:
        '[\\p{L}-]{0,40}(lov(en|ens|givningen)?|regle(r|rne|n)?|retningslinje(r|rne)?|bekendtgørelse(n)?)|[\\p{L}-]{0,40}(vejledning(en)?|praksis|serviceniveau(et)?|kriterier(ne)?)',

      unit: 'uge(rs?)?|dages?|dag|måned(er)?s?',
      month: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
      limit: 'senest|inden|…frist…',
      toComplain: 'til at klage',

      /** How one turns to an authority, by which means and to whom. */
      turning: 'klag|send|skriv|aflever|indgiv|indsend|ret{end}|rettes|henvend',
      by: 'til|hos|via|med',
      recipient:
        'os|kommunens?|(det )?…jobcent…|den (myndighed|kommune|afdeling|forvaltning)|ydelses…|borgerservice|forvaltningen|afdelingen|[\\p{L}-]{1,40} kommune|adressen|denne adresse|nedenstående|digital post|e-?mail',

      /** What is given or taken; work, lessons and hours may end or be fewer without any refusal. */
      help: '…(hjælp(en)?|godtgørelsen?|ydelsen?|støtten?|tilskud(det)?|frikort(et)?|udbetaling(en|er)?|bevilling(en)?|dagpenge(ne)?)|…(tillæg(get)?|beløb(et)?)|retten',
      /** What one can do with what was applied for; in the present, by someone; done. */
      give: 'give|overføre|indsætte|bevilge|bevillige|imødekomme|yde|udbetale|dække|godkende|tildele|forlænge',
      gives: 'giver|overfører|indsætter|bevilger|bevilliger|imødekommer|yder|udbetaler|dækker|godkender|tildeler',
      given: 'imødekomme[st]|bevil(li)?ge[st]|godkende?[st]|dække[st]|tildel(es|t)',
      /** To take away what was given; in the present, by someone; of itself; done; as a heading has it. */
      take: 'nedsætte|reducere|stoppe|standse|inddrage|frakende|fratage|ophæve',
      takes: 'nedsætter|reducerer|stopper|standser|inddrager|frakender|fratager|ophæver',
      goes: 'nedsættes|sættes ned|reduceres|stoppe[rs]|standses|inddrages|frakendes|fratages|ophører|bortfalder|falder bort|ophæves',
      taken: 'nedsat|sat ned|reduceret|stoppet|standset|inddraget|frataget|frakendt|ophørt|bortfaldet|ophævet',
      taking: 'nedsættelse|reduktion|stop|standsning|inddragelse|ophør|bortfald|tilbagebetaling',
    },

    /** What is looked for in a sentence. */
    phrases: {
      /** `klage`, `påklages`, `sådan klager du`, `indbringes for`, but not `du klager over smerter`. */
      aboutComplaints: [
        '(på)?klag(?!(er|et|ede){end})…|(sådan|hvordan|hvor|hvornår) klager du',
        'anke(n|s|frist…|vejledning…)?|indbring… ({word} )?for',
      ],
      /** A heading over guidance on complaints that does not name them: `Er du uenig?`. */
      uncontent: ['^(er du )?(uenig|utilfreds|ikke enig)'],
      /** A heading over an answer to a complaint. */
      onAComplaint: ['(svar|afgørelse|vedr…|genvurdering){end}.{0,20}?klage…|…klagesag…|…klage over (afslag|jobcent)…'],
      greeting: ['^(med |de )?(bedste |venlige? |kærlige? )?hilsen(er)?'],
      /** A paragraph or a chapter: `§ 83`, `kapitel 10`. */
      place: ['…§ ?\\d…|(kapitel|artikel) \\d…'],
      /** An act or an order by name: `beskæftigelsesindsatsloven`, `lov om …`, `LBK nr. …`; `orlov` is none. */
      act: ['\\p{L}{3,40}(?<!or)lov(en|ens)?|lov (om|nr\\.)…|(lov)?bekendtgørelse…|LBK|LAB'],
      /** `225-timersreglen`, `reglerne om …`, and a council's guidelines and minutes, to which one refers where no written rule applies. */
      maybeRule: ['lovens?|{word}reglen|regle(r|rne|n) (om|i|for)|retningslinje…|praksis|referat|…udvalgets? beslutning'],
      /** What is said may stand in an enclosure or in another letter. */
      elsewhere: ['(vedlagt|vedlæg|vedhæft|bilag|bagsiden)…|særskilt (brev|skrivelse)…|(tidligere|seneste|vores) brev…'],
      /** What the authority does with a complaint; its own time limits are no deadline for the citizen. */
      authorityActs: [
        '…send…{end}.{0,60}?{start}videre|…(videresend|genvurder|genbehandl)…',
        '…vurder…{end}.{0,40}?(igen|på ny)|(vi|kommunen|jobcentret) (svarer|behandler|afgør)…',
      ],
      /** What is asked of the citizen once a complaint was upheld in part: another time limit than that of complaints. */
      insists: ['…fasthold…{end}.{0,30}?{start}klage…'],
      citizenActs: ['(du|de) (skal|kan|må)|(skal|kan|vil|ønsker) (du|de)'],
      /** The body that decides complaints about a municipality's decisions on help. */
      body: ['…Ankestyrelse(?!ns (principmeddelelse|principafgørelse|praksis))…'],
      maybeBody: ['…nævn(et)?|…styrelsen?|…ministeriet?|…instans(en)?'],
      way: [
        '…{turning}…{end}.{0,80}?{start}{by} {recipient}|(kommunen|vi|jobcentret) skal (have|modtage)',
        'så (kommunen|vi|jobcentret) har modtaget|…klage… ({word} ){0,3}modtaget (i|hos|af) {recipient}',
        '…(digital post|[\\w.-]@[\\w-]|klageskema)…',
      ],
      maybeWay: ['(skriftlig|mundtlig|send|skriv|indgiv|indsend|aflever|telefon|adresse)…|ikke klage direkte|ring|borger\\.dk'],
      ...REASONS,
      /** The decision wholly upholds the party. */
      wholly: ['(fuldt( ud)?|helt) medhold…|imødekomme… ({word} ){0,2}(fuldt ud|helt|i sin helhed)…'],
      /** What was applied for: a sentence that refuses nothing gives it. */
      asApplied: ['som (du har )?(ansøgt|søgt) om…|(alt )?det,? (som )?du (har )?(an)?søgt… om…'],
      /** A refusal of what was applied for, or of a part of it. */
      refused: [
        '(?<!ikke )afslag|(?<!{start}(du|de) (har )?)afslå(r|s|et)?',
        '{we} (har )?{some}afvis(er|t)|(ansøgning|anmodning)… {some}afvis(es|t)|afviser {we}…',
        'kan {some}ikke {some}(få|ydes|gives)|ikke kan (få|ydes|gives)|ikke ({word} )?(ret til|berettiget|medhold)…',
        'ikke {some}{given}|(imødekommes|bevilges|godkendes|dækkes|ydes|tildeles) ({word} )?ikke…|ikke {some}til følge',
        'sig(e|er) {some}nej|svar(et)? er {some}nej|ikke (kunnet )?(efterkomme…|imødekomme[rt]?|sige ja)|må {some}afvise',
        'ikke {some}(mulighed for at|kunnet) ({give}|hjælpe)',
        'ikke {some}grundlag for at {some}{give}|^det kan (du|vi) ({word} )?ikke\\.?$',
        '{we} {some}ikke {some}{give}r?|kan {we} {some}ikke {some}{give}|({we} {gives}|{gives} {we}) {some}ikke…',
        '(besluttet|afgjort|afgørelse|beslutning) (om )?(at ikke|ikke at) {give}',
        '(opfylder {some}ikke|ikke {some}opfylder) {some}(betingelse|krav)…|betingelse… {some}ikke ({word} )?opfyldt…',
        'delvis… (medhold|imødekom|bevilg)…|(medhold|imødekom…|bevilg…) {some}delvis…',
      ],
      /** Something that was given is taken: it is reduced, stopped or to be paid back; or less is given than was applied for. */
      takenAway: [
        '{help} {some}{goes}|{goes} {some}{help}|{we} {some}{takes} {some}{help}|{takes} {we} {some}{help}',
        '{help} {some}(er|bliver) {some}{taken}|(er|bliver) {some}{help} {some}{taken}',
        '{we} har {some}{taken} {some}{help}|(frakendt|frataget) {some}{help}',
        '(sætter {we}|{we} (sætter|har sat)) {some}{help} ({word} )?ned',
        '(afgørelse|beslutning|besluttet|må) {some}{take} {some}{help}|(besluttet|afgørelse) {some}sætte {some}{help} ned',
        '(?<!(?<!(afgørelse|beslutning) )om |ingen |for ){taking} af {some}{help}',
        '(?<!{we} )skal {some}(tilbagebetales?|betales tilbage)',
        '((du|de) {some}skal|skal (du|de)) {some}betale .{0,60}?{start}tilbage|kræver {some}{help} tilbage…',
        'træk(ker|kes) {money}\\.? (i|af|fra) {some}{help}…',
        'i stedet for {some}{money}…|(mindre|lavere) end (du|det|ansøgt)…|(får|giver|bevilger|dækker) {some}kun {money}…',
        '(får|modtager|udbetales?r?) {some}ikke længere {some}{help}|ikke længere {some}(få|modtage|udbetale|ret til) {some}{help}',
      ],
      /** What is not taken after all, or may be some day. */
      notTaken: ['ikke(?! længere)|ingen|aldrig|undtag…|kan|kunne|risikerer|ville'],
      before: ['tidligere|oprindelig…|dengang'],
      /** The end of a clause that only tells of what the next one says: `vi har partshørt dig om, at …`. A decision says it. */
      toldOf: ['(?<!(afgørelse|beslutning|bestemt) )om$'],
      /** A sentence that begins with its verb: a condition, as `hvis` is. */
      verbFirst: ['^({word}r|kan|skal|vil|må) {you}'],
    },
  };
}
