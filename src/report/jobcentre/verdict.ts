import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/report.js';
import type { Outcome } from '../../engine/assessment.js';
import type { Text } from '../../engine/reading.js';
import { dayInWords, joined } from '../../reasons/words.js';
import { element, type Html } from '../html.js';
import { hasNoEffect } from './targets.js';
import { BOTH_MISSED, CONCLUSIONS, HINDRANCES, JOINT_MET, LABELS, MISSED, NO_EFFECT } from './texts/verdict.js';
import { say, type Writing } from './writing.js';

const TONES: Readonly<Record<Outcome, string>> = {
  fulfilled: 'bad',
  'not-fulfilled': 'good',
  open: 'open',
  'not-in-force': 'none',
  'not-covered': 'none',
};

/** The outcome in a word or two. */
export function verdictLabel({ assessment }: JobcentreOfReport, writing: Writing): string {
  return say(LABELS[told(assessment)], writing);
}

/** The same as a coloured label. */
export function verdictTag(jobcentre: JobcentreOfReport, writing: Writing): Html {
  return element('span', { class: `tag ${TONES[jobcentre.assessment.outcome]}` }, verdictLabel(jobcentre, writing));
}

/** The outcome with its reasons. */
export function verdict(jobcentre: JobcentreOfReport, writing: Writing): Html {
  return element('div', { class: 'verdict' }, verdictTag(jobcentre, writing), element('p', {}, verdictSentence(jobcentre, writing)));
}

/** The outcome with its reasons in a sentence. */
export function verdictSentence(jobcentre: JobcentreOfReport, writing: Writing): string {
  const { assessment } = jobcentre;
  const values = { on: dayInWords(assessment.on, writing.language), because: because(jobcentre, writing) };
  return say(CONCLUSIONS[told(assessment)], writing, values);
}

function told(assessment: JobcentreOfReport['assessment']): Outcome | 'contact' {
  return assessment.outcome === 'fulfilled' && assessment.award.follows === 'contact' ? 'contact' : assessment.outcome;
}

function because(jobcentre: JobcentreOfReport, writing: Writing): string {
  const { findings, outcome } = jobcentre.assessment;
  const met = (condition: string) => findings.some((finding) => finding.condition === condition && finding.status === 'met');
  if (outcome === 'fulfilled') {
    const missed = say(MISSED[missedOf(met('conversations-missed'), met('offers-missed'), writing)], writing);
    return say(BOTH_MISSED, writing, { missed });
  }
  const failed = findings.filter(({ status, within }) => status === 'failed' && within === undefined);
  const reasons = failed.flatMap(({ condition }) => {
    const text = condition === 'focus-targets-missed' ? focusMet(jobcentre, writing) : HINDRANCES[condition];
    return text === undefined ? [] : [say(text, writing)];
  });
  return joined(reasons, writing.language);
}

function focusMet(jobcentre: JobcentreOfReport, { report }: Writing): Text | undefined {
  if (hasNoEffect(jobcentre)) return NO_EFFECT;
  return report.readings.shares === 'joint' ? JOINT_MET : HINDRANCES['focus-targets-missed'];
}

function missedOf(conversations: boolean, offers: boolean, { report }: Writing): keyof typeof MISSED {
  if (report.readings.shares === 'joint') return 'joint';
  if (conversations && offers) return 'two';
  return conversations ? 'conversations' : 'offers';
}
