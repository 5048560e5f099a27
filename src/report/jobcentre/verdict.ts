import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Outcome } from '../../engine/assessment.js';
import type { Text } from '../../engine/reading.js';
import { dayInWords, joined } from '../../reasons/values-in-words.js';
import { hasNoEffect } from './targets.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const T = WORDS.verdict;
const HINDRANCES: Readonly<Record<string, Text>> = T.hindrances;

const TONES: Readonly<Record<Outcome, string>> = {
  fulfilled: 'tag bad',
  'not-fulfilled': 'tag good',
  open: 'tag open',
  'not-in-force': 'tag none',
  'not-covered': 'tag none',
};

/** What an assessment comes to, in words. */
export interface VerdictInWords {
  /** The outcome in a word or two. */
  readonly label: string;
  /** Whether intensified supervision follows, in a word. */
  readonly follows: string;
  /** The outcome with its reasons. */
  readonly sentence: string;
  readonly tone: string;
}

/** What is told of an assessment: its outcome, or that the agency makes contact. */
export type Told = Outcome | 'contact';

/** What is told of an assessment. */
export function toldOf(assessment: JobcentreOfReport['assessment']): Told {
  return assessment.outcome === 'fulfilled' && assessment.award.follows === 'contact' ? 'contact' : assessment.outcome;
}

/** Tells whether a jobcentre comes under intensified supervision, and why. */
export function verdictOf(jobcentre: JobcentreOfReport, writing: Writing): VerdictInWords {
  const { assessment } = jobcentre;
  const { outcome } = assessment;
  const told = toldOf(assessment);
  const values = { on: dayInWords(assessment.on, writing.language), because: because(jobcentre, writing) };
  return {
    label: say(T.labels[told], writing),
    follows: say(T.follows[told], writing),
    sentence: say(T.conclusions[told], writing, values),
    tone: TONES[outcome],
  };
}

function because(jobcentre: JobcentreOfReport, writing: Writing): string {
  const { findings, outcome } = jobcentre.assessment;
  const met = (condition: string) => findings.some((finding) => finding.condition === condition && finding.status === 'met');
  if (outcome === 'fulfilled') {
    const missed = say(T.missed[missedOf(met('conversations-missed'), met('offers-missed'), writing)], writing);
    return say(T.bothMissed, writing, { missed });
  }
  const failed = findings.filter(({ status, within }) => status === 'failed' && within === undefined);
  const reasons = failed.flatMap(({ condition }) => {
    const text = condition === 'focus-targets-missed' ? focusMet(jobcentre, writing) : HINDRANCES[condition];
    return text === undefined ? [] : [say(text, writing)];
  });
  return joined(reasons, writing.language);
}

function focusMet(jobcentre: JobcentreOfReport, { report }: Writing): Text | undefined {
  if (hasNoEffect(jobcentre)) return T.noEffect;
  return report.taken.shares === 'joint' ? T.jointMet : HINDRANCES['focus-targets-missed'];
}

function missedOf(conversations: boolean, offers: boolean, { report }: Writing): keyof typeof T.missed {
  if (report.taken.shares === 'joint') return 'joint';
  if (conversations && offers) return 'two';
  return conversations ? 'conversations' : 'offers';
}
