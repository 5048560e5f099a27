import type { Finding } from '../engine/assessment.js';
import type { Day } from '../engine/day.js';
import { Exact } from '../engine/kroner.js';
import type { AwardInWords } from '../engine/texts.js';
import { rowOn } from '../engine/timeline.js';
import { findingSentence, stepLines, topLevel } from './finding-sentences.js';
import { PHRASES } from './phrases.js';
import { type Maybe, section } from './section.js';
import { dated, isAppealable, isWhatIf, refusalOf, type Telling, tell, under } from './telling.js';
import { citationInSentence, dayInWords, inWords, kronerInWords } from './values-in-words.js';

/** What may be awarded and how the amount came about. */
export function awardSection(c: Telling, award: AwardInWords): Maybe {
  const { language } = c;
  const sentences = award.sentences.map(({ text, values }) => {
    const words = Object.entries(values).map(([name, { words, value }]) => [name, inWords(value, words, language, under(c))] as const);
    return tell(text, c, Object.fromEntries(words));
  });
  const steps = stepLines(award.working, c);
  const leading = steps.length > 0 ? [tell(award.amount === undefined ? PHRASES.workingOfRight : PHRASES.working, c)] : [];
  return section('outcome', c, [...whatIfOutcome(c), ...sentences, ...appliedForSentence(c), ...leading], steps);
}

/** The findings that lead to a refusal. */
export function failedFindings(c: Telling): readonly Finding[] {
  return topLevel(c).filter(({ status }) => status === 'failed');
}

/** Every condition that failed, with the provision it stands in. */
export function refusalSection(c: Telling): Maybe {
  const items = failedFindings(c).map((finding) => ({
    sentence: `${findingSentence(finding, 'failed', c).replace(/(?<!kr|pct)\.$/, '')} (${citationInSentence(finding.cite, c.language)}).`,
    condition: finding.condition,
  }));
  const leading = tell(c.wording.texts.refused(refusalOf(c)), c, dated(c));
  return section('outcome', c, [...whatIfOutcome(c), ...appliedForSentence(c), leading], items);
}

/** That the law gives no such right on that day, and from when to when. */
export function notInForceSection(c: Telling, days: { readonly since: Day; readonly until?: Day }): Maybe {
  return section('outcome', c, [...appliedForSentence(c), notInForceSentence(c, days)]);
}

/** That there is no such right, since when and until when. */
export function notInForceSentence(c: Telling, days: { readonly since: Day; readonly until?: Day }): string {
  const until = days.until && { until: dayInWords(days.until, c.language) };
  return tell(c.wording.texts.notInForce(days), c, { ...dated(c), since: dayInWords(days.since, c.language), ...until });
}

/** That what follows is no award and no refusal, where the guideline does not govern. */
function whatIfOutcome(c: Telling): readonly string[] {
  return isWhatIf(c) ? [tell(PHRASES.whatIfOutcome, c)] : [];
}

function appliedForSentence(c: Telling): readonly string[] {
  return c.appliedFor === undefined ? [] : [tell(PHRASES.appliedFor, c, { appliedFor: kronerInWords(c.appliedFor, c.language) })];
}

function isInFull({ amount, inFull }: AwardInWords, { appliedFor }: Telling): boolean {
  return inFull === true || (amount !== undefined && appliedFor !== undefined && new Exact(amount).equals(appliedFor));
}

/**
 * How to complain; left out where nothing can be complained of, where the award is what was applied for, and for a what-if,
 * which is no basis for a decision.
 */
export function complaintSection(c: Telling, award?: AwardInWords): Maybe {
  if (isWhatIf(c) || !isAppealable(c)) return [];
  const { complaint } = c.wording.texts;
  if (award !== undefined && isInFull(award, c)) return [];
  const { on, guideline } = c.assessment;
  const { sentences, onGuidelines, provisions, complain, forward, insist, onward } = complaint;
  const place = rowOn(forward, on)?.cite;
  const deadlines = Object.entries({ complain, forward, insist, onward }).map(([name, rows]) => [name, rowOn(rows, on)?.value]);
  const values = { ...Object.fromEntries(deadlines), place: place && citationInSentence(place, c.language) };
  const all = [...sentences, ...(guideline === undefined ? [] : [onGuidelines]), provisions];
  return section(
    'complaint',
    c,
    all.map((text) => tell(text, c, values)),
  );
}
