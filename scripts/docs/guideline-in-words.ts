import type { AllowanceGuideline, Named } from '../../rules/citizen/activation-allowance/guidelines/guideline.js';
import type { Lower, Maximum, Minimum, Upper } from '../../rules/citizen/activation-allowance/guidelines/limit.js';
import type { OwnCondition } from '../../rules/citizen/activation-allowance/guidelines/requirement.js';
import { SOURCES } from '../../rules/sources.js';
import { governs } from '../../src/engine/guideline.js';
import type { Text } from '../../src/engine/reading.js';
import { LIMITS, STATUSES } from '../../src/reasons/phrases.js';
import { dayInWords, joined, number, periodInWords } from '../../src/reasons/values-in-words.js';
import { type Content, element, type Html } from '../../src/report/html.js';
import { type AllowanceWords, allowanceWords } from './allowance.js';
import { citedFully } from './cited.js';
import { type Doc, plainList, say, spoken, terms } from './doc.js';
import { rateInWords } from './rate.js';
import { GUIDELINES as T } from './words/guidelines.js';
import { READ_IN } from './words/names.js';

/** All that a guideline says, term by term. */
export function guidelineTerms(guideline: AllowanceGuideline, doc: Doc): Html {
  const { id, adopted, verified, cite, checkedUntil, act, rate, from } = guideline;
  const { language } = doc;
  const { notModelled = [], remarks = [], groups, offers, evaluation } = guideline;
  const words = allowanceWords(from, language);
  const said: Parameters<typeof terms>[0] = [
    [T.status, statusTag(guideline, doc)],
    [T.rate, rateInWords(rate, id, words, doc)],
    [T.limits, limitsInWords(guideline, words, doc)],
    [T.requirements, requirementsInWords(guideline, words, doc)],
    [T.ownConditions, list((guideline.conditions ?? []).map((own) => ownInWords(own, words, doc)))],
    [T.claims, list(claimsInWords(guideline, doc))],
    [T.setOff, list(setOffInWords(guideline, doc))],
    [T.groups, groups && namedInWords(groups, 'targetGroup', words, doc)],
    [T.offers, offers && namedInWords(offers, 'offer', words, doc)],
    [T.notModelled, list(notModelled.map(({ fact, is }) => words.sentence(fact, words.value(fact, is))))],
    [T.days, daysInWords(guideline, doc)],
    [T.adopted, adopted && dayInWords(adopted, language)],
    [T.act, spoken('da', doc, SOURCES[act]?.title)],
    [T.checkedUntil, dayInWords(checkedUntil, language)],
    [T.evaluation, evaluation && say(T.months, doc, { months: number(evaluation.months, language) })],
    [T.source, [citedFully(cite, doc), ` (${say(READ_IN[verified], doc)})`]],
    [T.remarks, list(remarks.map((remark) => say(remark, doc)))],
  ];
  return terms(said, doc);
}

/** How it came about, coloured by whether it governs. */
export function statusTag(guideline: AllowanceGuideline, { language }: Doc): Html {
  return element('span', { class: governs(guideline) ? 'tag good' : 'tag bad' }, STATUSES[guideline.status][language]);
}

/** The least and the most of distances, days and hours. */
export function limitsInWords({ minimums = [], maximums = [] }: AllowanceGuideline, words: AllowanceWords, doc: Doc): Html | undefined {
  return list([...minimums.map((one) => minimumInWords(one, words, doc)), ...maximums.map((one) => maximumInWords(one, words, doc))]);
}

/** The facts that must be so or not so. */
export function requirementsInWords({ requirements = [] }: AllowanceGuideline, words: AllowanceWords, doc: Doc): Html | undefined {
  const so = (fact: string, is: boolean) => words.sentence(fact, words.value(fact, is));
  return list(requirements.map(({ fact, is, groups: only }) => qualified(so(fact, is), [among(only, words, doc)])));
}

function list(items: readonly Content[]): Html | undefined {
  return items.length === 0 ? undefined : plainList(items);
}

/** The days it governs, and whether they are printed. */
export function daysInWords({ from, to, window }: AllowanceGuideline, doc: Doc): string {
  const { language } = doc;
  const days = to === undefined ? say(T.from, doc, { from: dayInWords(from, language) }) : periodInWords({ from, to }, language);
  return `${days} (${say(T[window], doc)})`;
}

/** The sentence that states the measure, with the limit in place of its value. */
function minimumInWords({ measure, groups, higher, unless, ...limit }: Minimum, words: AllowanceWords, doc: Doc): string {
  const limitOf = (given: Lower) => limitInWords(measure, given, words, doc);
  return qualified(words.sentence(measure, limitOf(limit)), [
    higher && say(T.higher, doc, { limit: limitOf(higher), where: words.inside(higher.where, true) }),
    among(groups, words, doc),
    unless && say(T.unless, doc, { judged: words.inside(unless, true) }),
  ]);
}

function maximumInWords({ measure, groups, ...limit }: Maximum, words: AllowanceWords, doc: Doc): string {
  return qualified(words.sentence(measure, limitInWords(measure, limit, words, doc)), [among(groups, words, doc)]);
}

/** The figure of a limit, and whether it is included. */
function limitInWords(measure: string, given: Lower & Upper, words: AllowanceWords, doc: Doc): string {
  const names = ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const;
  const name = names.find((one) => given[one] !== undefined) as (typeof names)[number];
  return say(LIMITS[name] as Text, doc, { value: words.value(measure, given[name]) });
}

function ownInWords({ da, en = da, kind, is, groups }: OwnCondition, words: AllowanceWords, doc: Doc): string {
  const judged = kind === 'judgement' ? say(T.judgement, doc) : undefined;
  return qualified(say({ da, en }, doc), [judged, is ? undefined : say(T['not-so'], doc), among(groups, words, doc)]);
}

function claimsInWords({ claims: { first, last, monthsBack } = {} }: AllowanceGuideline, doc: Doc): string[] {
  return [
    ...(first === undefined ? [] : [say(T.claimsFrom, doc, { day: dayInWords(first, doc.language) })]),
    ...(last === undefined ? [] : [say(T.claimsUntil, doc, { day: dayInWords(last, doc.language) })]),
    ...(monthsBack === undefined ? [] : [say(T.monthsBack, doc, { months: number(monthsBack, doc.language) })]),
  ];
}

function setOffInWords({ setOff = {} }: AllowanceGuideline, doc: Doc): string[] {
  const all = Object.entries(setOff) as [keyof NonNullable<AllowanceGuideline['setOff']>, string][];
  return all.map(([what, how]) => qualified(say(T[what], doc), [how === 'not-read' ? say(T['not-read'], doc) : undefined]));
}

/** A sentence with what limits it in brackets. */
function qualified(sentence: string, all: readonly (string | undefined)[]): string {
  const said = all.filter((one) => one !== undefined);
  return said.length === 0 ? sentence : `${sentence} (${said.join('; ')})`;
}

function among(groups: readonly string[] | undefined, words: AllowanceWords, doc: Doc): string | undefined {
  return groups && say(T.onlyGroups, doc, { groups: namesOf(groups, 'targetGroup', words, doc) });
}

function namesOf(named: readonly string[], fact: string, words: AllowanceWords, { language }: Doc): string {
  return joined(
    named.map((one) => words.value(fact, one)),
    language,
  );
}

function namedInWords({ named, others }: Named<string>, fact: string, words: AllowanceWords, doc: Doc): string {
  return `${namesOf(named, fact, words, doc)}; ${say(T[others], doc)}`;
}
