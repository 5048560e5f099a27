import type { Vocabulary } from './vocabulary.js';

/** The words that a letter in English is judged by; `danish.ts` says what each entry is for. */
export const english: Vocabulary = {
  numerals: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, fourteen: 14, thirty: 30 },

  words: {
    you: 'you',
    we: 'we|(the )?(municipality|jobcentre)',
    not: 'not',
    and: 'and',
    joining: 'and|or|but',
    if: 'if|unless|as long as|provided|in case',
    until: 'when|until',
    clause: 'because|since|if|unless|when|but',

    paragraph: 'sections?',
    chapter: 'chapter',
    of: 'of|in',
    procedureAct: '(the )?Public Administration Act( \\(forvaltningsloven\\))?',
    protectionAct: '(the )?Act on Legal Protection and Administration in Social Matters( \\(retssikkerhedsloven\\))?',
    rules: 'guidelines?|rules?|act|law|order|practice|criteria',

    unit: 'weeks?|days?|months?',
    month: 'january|february|march|april|may|june|july|august|september|october|november|december',
    limit: 'within|(no|not) later than|before|by|deadline',
    toComplain: 'to (complain|appeal)',

    turning: 'complain|appeal|send|write|submit|hand|lodge|file|goes',
    by: 'to|with|at|by|through',
    recipient:
      'following address|us|the address|(the )?municipality|[\\p{L}-]{1,40} municipality|(the )?[\\p{L} ]{0,20}(department|office)|digital post|e-?mail',

    help: 'benefits?|allowances?|assistance|help|support|payments?|(free )?cards?|grant',
    give: 'give|grant|approve|pay|cover',
    gives: 'gives?|grants?|approves?|pays?|covers?',
    given: 'given|granted|approved|paid|covered',
    take: 'reduce|stop|end|withdraw|revoke|suspend|terminate',
    takes: 'reduces?|stops?|ends?|withdraws?|revokes?|suspends?|terminates?',
    goes: 'stops|ends|lapses|ceases',
    taken: 'reduced|stopped|ended|withdrawn|revoked|suspended|terminated',
    taking: 'reduction|withdrawal|revocation|suspension|termination|repayment',
  },

  phrases: {
    aboutComplaints: ['complain(?!(ed|s){end})…|appeal(?!s )…'],
    uncontent: ['^(do you |if you )?disagree…'],
    onAComplaint: ['(reply|answer|decision|regarding){end}.{0,20}?(complaint|appeal)…'],
    greeting: ['^(kind|best|warm)? ?regards|^yours'],
    place: ['(sections?|chapter|article) \\d…'],
    act: ['act (on|no\\.)…|order no\\.…'],
    maybeRule: ['the (act|law)|the rules? (on|in|of)|{word}-hour rule|guidelines?|practice|minutes'],
    elsewhere: ['(enclos|attach(ed|ment)|appendix|overleaf)…|separate letter…|(earlier|previous|our) letter…'],
    authorityActs: [
      '…send…{end}.{0,60}?{start}(on to|on|to the board)|forward…|…reassess…|…assess…{end}.{0,40}?again…',
      '(we|the municipality) (answers?|decides?)…',
    ],
    insists: ['(maintain|insist)…{end}.{0,30}?{start}complain…'],
    citizenActs: ['you (must|may|can|should)'],
    body: ['…National Social Appeals Board…'],
    maybeBody: ['tribunal|board|agency|ministry|appeals? (body|authority)'],
    way: [
      '…{turning}…{end}.{0,80}?{start}{by} {recipient}|(the municipality|we) must (have|receive)',
      '…(digital post|[\\w.-]@[\\w-]|complaint form)…',
    ],
    maybeWay: ['in writing|orally|not (complain|appeal) directly|(send|lodge|submit)…|phone|call|address'],
    weighed: [
      '(attached|given|gave|put|placed) ({word} ){0,2}weight|facts that weighed|(we )?weighed',
      'you (have )?(stated|told us|informed)|based on the (following )?(facts|information)',
    ],
    ruleTold: ['(appears|follows|under|according to) (from |in )?([\\p{L}-]{1,40} ){0,4}?{rules}'],
    norm: ['(must|requires?){end}.{0,40}?{start}(at least|at most|more than|less than)', 'at least{end}.{0,40}?{start}required'],
    unnamedFacts: [
      '(the |all )?information (that )?(you|we) (have )?(gave|given|provided|sent|submitted|received|have)( us| from you)?(?!:)',
      '(the |your )?information in (the|your) (case|application)(?!:)',
    ],
    person: ['[Yy]ours?|[Yy]ou'],
    measure: ['…\\d ?(km|kilometre|zone|hour|minut|day|week|month|year|%)…'],
    cause: ['because|since|as (you|your)|due to'],
    formula: [
      '(refus|reject|grant)…|cannot|can(not)? (get|receive)|entitled|applied|application|decision|decided',
      '(meet|fulfil|satisfy) the (conditions?|requirements?)',
      'dear|regards|sincerely|questions?|contact|call|write|reasons?',
    ],
    discretion: ['(discretion|(individual|specific|concrete|overall) assessment|main considerations)…'],
    judged: ['(have|has) (assessed|judged)|(assess|judge)d?'],
    consideration: ['(because|since|weight|consider|regard (to|for)|reasons:)…'],
    wholly: ['(granted|upheld|met) in full…|(wholly|fully) (granted|upheld|met)…'],
    asApplied: ['as you applied…|(all|what|everything) (that )?you applied for…'],
    refused: [
      "can(not|'t) ({word} )?(get|receive|meet|{give}|be ({given}|met))",
      'not ({word} )?(be )?(entitled|eligible|granted|approved|upheld)…|no(t have a)? right to…|decided not to {give}…',
      'not (meet|fulfil|satisfy) {some}(condition|requirement)…|conditions? {some}not (met|fulfilled|satisfied)…',
      '({we}|application|is|are|been) {some}(refus|reject|declin|den(y|ied)|turned down)…',
      '(partly|in part) (granted|upheld|met)…|(granted|upheld|met) (only )?(partly|in part)…',
    ],
    takenAway: [
      '{help} {some}{goes}|{goes} {some}{help}|{we} {some}{takes} {some}{help}|{takes} {we} {some}{help}',
      '{help} {some}(is|are|be|been) {some}{taken}|{we} (have|has) {some}{taken} {some}{help}',
      '(decision|decided|must) {some}{take} {some}{help}|(?<!(rules?|information) on ){taking} of {some}{help}',
      'you {some}(must|have to|required to) {some}(repay|pay .{0,40}?{start}back)|must {some}be (repaid|paid back)…',
      'instead of {some}{money}…|(less|lower) than (what )?you…',
    ],
    notTaken: ['not|no|never|exempt…|may|might|could|would|can'],
    before: ['previous(ly)?|earlier|original(ly)?|formerly'],
    verbFirst: ['^should {you}'],
  },
};
