import { Exact } from '../engine/kroner.js';
import type { AwardInWords } from '../engine/texts.js';
import { rowOn } from '../engine/timeline.js';
import { type Case, dated, factInWords, findingSentence, tell, topLevel, under } from './case.js';
import { PHRASES } from './phrases.js';
import { type Maybe, section } from './section.js';
import { textOf } from './template.js';
import { citationInWords, dayInWords, inWords, kronerInWords, number } from './words.js';

/** What may be awarded and how the amount came about. */
export function awardSection(c: Case, award: AwardInWords): Maybe {
  const { language } = c;
  const sentences = award.sentences.map(({ text, values }) => {
    const words = Object.entries(values).map(([name, { words, value }]) => [name, inWords(value, words, language, under(c))] as const);
    return tell(text, c, Object.fromEntries(words));
  });
  const steps = award.working.map(({ step, value, unit }) => {
    const inUnit = unit.startsWith('kr.') ? kronerInWords(value, language) : number(value, language);
    return tell(textOf(c.wording.texts.steps, step, 'step'), c, (name) => (name === 'value' ? inUnit : factInWords(name, c)));
  });
  return section('outcome', c, [...sentences, ...appliedForSentence(c), tell(PHRASES.working, c)], steps);
}

/** Every condition that failed, with the provision it stands in. */
export function refusalSection(c: Case): Maybe {
  const failed = topLevel(c).filter(({ status }) => status === 'failed');
  const items = failed.map((finding) => `${findingSentence(finding, 'failed', c).replace(/\.$/, '')} (${citationInWords(finding.cite)}).`);
  return section('outcome', c, [...appliedForSentence(c), tell(c.wording.texts.refused, c, dated(c))], items);
}

/** That the law gives no such right on that day, and since when. */
export function notInForceSection(c: Case, since: string): Maybe {
  const values = { ...dated(c), since: dayInWords(since, c.language) };
  return section('outcome', c, [...appliedForSentence(c), tell(c.wording.texts.notInForce, c, values)]);
}

function appliedForSentence(c: Case): readonly string[] {
  return c.appliedFor === undefined ? [] : [tell(PHRASES.appliedFor, c, { appliedFor: kronerInWords(c.appliedFor, c.language) })];
}

/** How to complain; left out only where the award is what was applied for. */
export function complaintSection(c: Case, award?: AwardInWords): Maybe {
  const { complaint } = c.wording.texts;
  if (award !== undefined && c.appliedFor !== undefined && new Exact(award.amount).equals(c.appliedFor)) return [];
  const { on, guideline } = c.assessment;
  const values = (name: string) => (name === 'complain' || name === 'forward' ? rowOn(complaint[name], on)?.value : undefined);
  const { sentences, onGuidelines, provisions } = complaint;
  const all = [...sentences, ...(guideline === undefined ? [] : [onGuidelines]), provisions];
  return section(
    'complaint',
    c,
    all.map((text) => tell(text, c, values)),
  );
}
