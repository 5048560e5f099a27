import type { AllowanceGuideline, Limit, Minimum, Named } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { SOURCES } from '../../../rules/sources.js';
import { governs } from '../../../src/engine/guideline.js';
import type { Text } from '../../../src/engine/reading.js';
import { LIMITS, STATUSES } from '../../../src/reasons/phrases.js';
import { dayInWords, joined, number, periodInWords } from '../../../src/reasons/words.js';
import { type Content, element, type Html } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { type AllowanceWords, allowanceWords, authority } from '../allowance.js';
import { citedFully } from '../cited.js';
import { type Doc, paragraph, plainList, say, section, spoken, terms } from '../doc.js';
import { rateInWords } from '../rate.js';
import { GUIDELINES as T } from '../words/guidelines.js';
import { READ_IN } from '../words/names.js';

/** The guidelines of the municipalities, one by one; only the activation allowance has any. */
export function guidelinesSection(doc: Doc): PageSection[] {
  if (doc.subject.id !== activationAllowance.id) return [];
  const sections = activationAllowance.guidelines.map((guideline) => guidelineSection(guideline, doc));
  return [section('guidelines', T.heading, doc, { content: [paragraph(T.lead, doc)], sections })];
}

function guidelineSection(guideline: AllowanceGuideline, doc: Doc): PageSection {
  const { id, municipality, status, adopted, verified, cite, checkedUntil, act, rate, from } = guideline;
  const { language } = doc;
  const { minimums = [], requirements = [], notModelled = [], remarks = [], groups, offers, evaluation } = guideline;
  const words = allowanceWords(from, language);
  const so = (fact: string, is: boolean) => words.sentence(fact, words.value(fact, is));
  const flag = element('span', { class: governs(guideline) ? 'tag good' : 'tag bad' }, STATUSES[status][language]);
  const said: Parameters<typeof terms>[0] = [
    [T.status, flag],
    [T.rate, rateInWords(rate, id, words, doc)],
    [T.limits, list(minimums.map((minimum) => minimumInWords(minimum, words, doc)))],
    [T.requirements, list(requirements.map(({ fact, is, groups: only }) => qualified(so(fact, is), [among(only, words, doc)])))],
    [T.groups, groups && namedInWords(groups, 'targetGroup', words, doc)],
    [T.offers, offers && namedInWords(offers, 'offer', words, doc)],
    [T.notModelled, list(notModelled.map(({ fact, is }) => so(fact, is)))],
    [T.days, daysInWords(guideline, doc)],
    [T.adopted, adopted && dayInWords(adopted, language)],
    [T.act, spoken('da', doc, SOURCES[act]?.title)],
    [T.checkedUntil, dayInWords(checkedUntil, language)],
    [T.evaluation, evaluation && say(T.months, doc, { months: number(evaluation.months, language) })],
    [T.source, [citedFully(cite, doc), ` (${say(READ_IN[verified], doc)})`]],
    [T.remarks, list(remarks.map((remark) => say(remark, doc)))],
  ];
  return { id: `guideline-${id}`, heading: [authority(municipality), ' ', element('code', {}, id)], content: [terms(said, doc)] };
}

function list(items: readonly Content[]): Html | undefined {
  return items.length === 0 ? undefined : plainList(items);
}

function daysInWords({ from, to, window }: AllowanceGuideline, doc: Doc): string {
  const { language } = doc;
  const days = to === undefined ? say(T.from, doc, { from: dayInWords(from, language) }) : periodInWords({ from, to }, language);
  return `${days} (${say(T[window], doc)})`;
}

/** The sentence that states the measure, with the limit in place of its value. */
function minimumInWords({ measure, groups, higher, unless, ...limit }: Minimum, words: AllowanceWords, doc: Doc): string {
  const limitOf = ({ atLeast, moreThan }: Limit) => {
    const [template, value] = atLeast === undefined ? [LIMITS.moreThan, moreThan] : [LIMITS.atLeast, atLeast];
    return say(template as Text, doc, { value: words.value(measure, value) });
  };
  return qualified(words.sentence(measure, limitOf(limit)), [
    higher && say(T.higher, doc, { limit: limitOf(higher), where: words.inside(higher.where, true) }),
    among(groups, words, doc),
    unless && say(T.unless, doc, { judged: words.inside(unless, true) }),
  ]);
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
