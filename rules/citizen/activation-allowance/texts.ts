import { monthOf, shared } from '../../days.js';
import type { ConditionText, FactText, Finding, InCase, NamedUnder, Text, Wording } from '../../define.js';
import type { ActivationAllowanceFacts } from './facts.js';
import { FLAGS } from './guidelines/flag.js';
import { OFFICIAL_RATES } from './guidelines/rate.js';
import { LIMIT_NAMES, LIMITS } from './limit-texts.js';
import { filled, sentenceOf } from './sentences.js';
import file from './texts.json' with { type: 'json' };

type Texts = Wording['texts'];

const { sentences: SAID } = file;

/** The texts of the file, with what is composed: limits with the fact they measure, what follows a requirement, and why nothing is due. */
export function inOwnWords(lowered: Texts): Texts {
  return {
    ...lowered,
    conditions: {
      ...lowered.conditions,
      ...LIMITS,
      ...REQUIREMENTS,
      'own-condition': ownCondition,
      'other-fare': otherFare,
      'paid-kilometres': kilometres(lowered),
      rate,
    },
    facts: { ...lowered.facts, ownConditions: asItSays('ownConditions', lowered), ownJudgements: asItSays('ownJudgements', lowered) },
    names: { ...lowered.names, ...namesOf(lowered) },
    award: (award, told) => {
      const { sentences, ...rest } = lowered.award(award, told);
      const [first, ...others] = sentences;
      return { ...rest, sentences: first && told.whatIf ? [{ ...first, text: SAID['would-get'] }, ...others] : sentences };
    },
    refused: (of) => (of.whatIf ? SAID['would-get-none'] : lowered.refused(of)),
  };
}

/** What a guideline requires besides limits, and the cases that it settles in a way that is not computed: only the other case can be met. */
const REQUIREMENTS: Readonly<Record<string, ConditionText>> = Object.fromEntries(
  FLAGS.flatMap((fact) => {
    const said = sentenceOf(fact);
    return [
      [`requires-${fact}`, { met: filled(SAID['requirement-met'], { said }), failed: filled(SAID['requirement-failed'], { said }) }],
      [`not-modelled-${fact}`, { met: said, uncovered: filled(SAID['not-modelled'], { said }) }],
    ];
  }),
);

/** What is composed is called as the fact that it looks at. */
function namesOf({ facts }: Texts): Texts['names'] {
  const called = (fact: string) => facts[fact]?.label as Text;
  const required = FLAGS.flatMap((fact) => [`requires-${fact}`, `not-modelled-${fact}`].map((id) => [id, called(fact)] as const));
  return Object.fromEntries([...Object.entries(LIMIT_NAMES).map(([id, fact]) => [id, called(fact)] as const), ...required]);
}

/** Answers to the guideline's own conditions: a letter tells each by the guideline's sentence, for its id says nothing to a citizen. */
function asItSays(fact: 'ownConditions' | 'ownJudgements', { facts }: Texts): FactText {
  const text = facts[fact] as FactText;
  const { words } = text as { readonly words: Extract<FactText['words'], { readonly as: 'several' }> };
  const { item, fields } = file.facts[fact];
  const [[answer, { yes, no }]] = Object.entries(fields) as [[string, Readonly<Record<'yes' | 'no', Text>>]];
  const name = (given: Readonly<Record<string, unknown>>, under: NamedUnder) =>
    filled(item, { condition: sentenceOfOwn(given.condition, under), [answer]: given[answer] === true ? yes : no });
  return {
    ...text,
    words: { ...words, of: { ...words.of, as: 'named', name: name as (value: unknown, under: NamedUnder) => Text } },
  } as FactText;
}

/** The sentence of a condition that a guideline names itself, without its end. */
function sentenceOfOwn(id: unknown, { findings = [] }: NamedUnder): Text {
  const figures = findings.find((finding) => finding.figures?.own === id)?.figures;
  const { says = String(id), saysInEnglish = says } = { ...figures } as Partial<Own>;
  return { da: unended(says), en: unended(saysInEnglish) };
}

/** What a guideline says of a condition of its own. */
interface Own {
  readonly says: string;
  readonly saysInEnglish?: string;
  readonly is: string;
}

/** A sentence with its end, which whoever writes a guideline may have left out. */
function ended(sentence: string): string {
  const whole = sentence.trim();
  return /[.!…:]["'”’«»)]*$/.test(whole) ? whole : `${whole}.`;
}

function unended(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}

/** A condition of the guideline's own, in its own words; where the answer must be no, what is met is that it is not so. */
function ownCondition({ figures }: Finding): ConditionText {
  const { says: da, saysInEnglish: en = da, is } = figures as unknown as Own;
  const says = { da: ended(da), en: ended(en) };
  const notSo = filled(SAID['own-not-so'], { says });
  const [met, failed] = is === 'true' ? [says, notSo] : [notSo, says];
  return {
    met: filled(SAID['requirement-met'], { said: met }),
    failed: filled(SAID['requirement-failed'], { said: failed }),
    asked: filled(SAID['own-asked'], { says }),
  };
}

/** A guideline that pays another fare names it, in Danish only. */
function otherFare({ figures }: Finding): ConditionText {
  const { fare } = figures as Readonly<Record<'fare', string>>;
  const named = { da: fare, en: fare };
  const told = (text: Text) => filled(text, { fare: named });
  return { met: told(SAID['other-fare-met']), failed: told(SAID['other-fare-failed']), asked: told(SAID['other-fare-asked']) };
}

/** A guideline that pays from the first kilometre has no limit to name. */
function kilometres({ conditions }: Texts) {
  const beyond = conditions['paid-kilometres'] as (finding: Finding, inCase: InCase) => ConditionText;
  const every = { met: SAID['every-kilometre'], failed: SAID['every-kilometre'] };
  return (finding: Finding, inCase: InCase) => (finding.figures?.moreThan === '0' ? every : beyond(finding, inCase));
}

/**
 * The award rule looks at no fact where the guideline gives none, or its rates were not read; else it lacks an official rate, a rate
 * for the zones, or a guideline for the days.
 */
function rate({ uses }: Finding, inCase: InCase): ConditionText {
  if (uses.length === 0) return { failed: SAID['decided-none'], uncovered: SAID['unread-rates'] };
  const lacksOfficial = OFFICIAL_RATES.some((table) => inCase.missing.includes(table));
  if (lacksOfficial) return { failed: causeIn(inCase), uncovered: SAID['unknown-official-rate'] };
  const lacksRate = uses.includes('zones') && !inCase.missing.includes('guideline');
  return { failed: causeIn(inCase), uncovered: lacksRate ? SAID['unknown-rate'] : SAID['unknown-days'] };
}

/** Why nothing is due: the reading that says so, no day in the month, or other allowances that leave nothing under any reading. */
function causeIn({ on, facts, readings }: InCase): Text {
  const { otherAllowances, participationPeriod }: ActivationAllowanceFacts = facts;
  const [cause] = readings.flatMap(({ reading, option }) => (SAID as Readonly<Record<string, Text>>)[`${reading}/${option}`] ?? []);
  if (cause !== undefined) return cause;
  if (participationPeriod !== undefined && shared(participationPeriod, monthOf(on)) === undefined) return SAID['no-days'];
  const awarded = otherAllowances?.items.some((item) => item.month === on.slice(0, 7)) === true;
  return awarded ? SAID['already-awarded'] : SAID['nothing-due'];
}
