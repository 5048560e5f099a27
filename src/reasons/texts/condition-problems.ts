import type { Finding } from '../../engine/assessment.js';
import type { Kinds } from '../../engine/authoring/kind.js';
import type { Readings, Text } from '../../engine/reading.js';
import { isTold } from './lower-texts.js';
import { guess, missing, strangers } from './missing-text.js';
import { idsIn } from './name-problems.js';
import type { ConditionSentences, TextsFile, When } from './texts-file.js';
import { vainCases } from './vain-texts.js';

/** What the sentences of conditions are checked against. */
export interface Around {
  /** The findings of each answer, the award rule's last. */
  readonly findings: readonly (readonly Finding[])[];
  /** Conditions that need no text in the file. */
  readonly worded: readonly string[];
  readonly facts: Kinds;
  readonly readings: Readings;
}

/** A condition as the answers show it. */
interface Seen {
  /** What the award rule comes to is told by the outcome. */
  readonly award: boolean;
  /** A condition on one yes-or-no may take that fact's sentences. */
  readonly yesNo: boolean;
  readonly statuses: Set<Finding['status']>;
  readonly figures: Set<string>;
  readonly steps: Set<string>;
}

const SIDES = ['met', 'failed'] as const;
const ALL = ['met', 'failed', 'told', 'uncovered'] as const;

/** What is wrong with the sentences of conditions: those that they can come to and lack, and what they name or turn on in vain. */
export function conditionProblems({ conditions = {} }: TextsFile, around: Around): string[] {
  const seen = seenIn(around);
  return [
    ...[...seen].flatMap(([id, one]) => sentenceProblems(id, one, conditions[id], around)),
    ...strangers('conditions', conditions, idsIn(around.findings)),
  ];
}

function seenIn({ findings, facts }: Around): Map<string, Seen> {
  const outer = new Set(findings.flat().map(({ within }) => within));
  const seen = new Map<string, Seen>();
  for (const answer of findings)
    for (const [place, { condition, status, figures = {}, working = [], uses }] of answer.entries()) {
      const id = condition.replace(/-\d+(?=\/|$)/, '');
      if (id === 'in-force' || outer.has(condition)) continue;
      const yesNo = uses.filter((fact) => facts[fact]?.words.as === 'yes-no').length === 1;
      const award = place === answer.length - 1;
      const one = seen.get(id) ?? { award, yesNo, statuses: new Set(), figures: new Set(), steps: new Set() };
      seen.set(id, one);
      one.statuses.add(status);
      for (const name of Object.keys(figures)) one.figures.add(name);
      for (const { step } of working) one.steps.add(step);
    }
  return seen;
}

function sentenceProblems(
  id: string,
  seen: Seen,
  own: ConditionSentences | readonly ConditionSentences[] | undefined,
  around: Around,
): string[] {
  const { award, yesNo, statuses, figures, steps } = seen;
  const uncovered = statuses.has('not-covered');
  if (![own ?? []].flat().some(isTold) && (award || (yesNo && !uncovered) || around.worded.includes(id))) return [];
  const at = `conditions.${id}`;
  const all = [own ?? {}].flat() as readonly ConditionSentences[];
  const wanted = [...(award ? [] : SIDES), ...(uncovered ? (['uncovered'] as const) : [])];
  const known = [...Object.keys(around.facts), ...figures, ...steps, 'limit', 'higher', 'month'];
  return [
    ...wanted.flatMap((side) =>
      isSaid(side, all)
        ? nullProblems(at, side, all, statuses)
        : missing(`${at}.${side}`, undefined, known, 'the condition can come to it'),
    ),
    ...all.flatMap((one) => ALL.flatMap((side) => (one[side] ? missing(`${at}.${side}`, one[side], known, '') : []))),
    ...all.flatMap((one) => ALL.flatMap((side) => (one[side] ? saidTwice(`${at}.${side}`, one[side]) : []))),
    ...all.flatMap(({ when }) => (when === undefined ? [] : whenProblems(`${at}.when`, when, [...steps], around))),
  ];
}

const LIMIT_SAYS = {
  da: /\b(mindst|højst|mere end|under) \{(?:limit|higher)\}/iu,
  en: /\b(at least|at most|more than|less than) \{(?:limit|higher)\}/iu,
};

/** A limit is told with the word that says which it is: `{limit}` is »mindst 3 km«. */
function saidTwice(at: string, text: Text): string[] {
  return (['da', 'en'] as const).flatMap((language) => {
    const said = LIMIT_SAYS[language].exec(text[language] ?? '');
    return said === null ? [] : [`${at}.${language} says "${said[0]}", but a limit says "${said[1]}" itself`];
  });
}

function isSaid(side: 'met' | 'failed' | 'uncovered', all: readonly ConditionSentences[]): boolean {
  return all.some((one) => one[side] !== undefined || (side !== 'uncovered' && one.told !== undefined));
}

/** A side that the file says it never comes to, and an answer does. */
function nullProblems(
  at: string,
  side: 'met' | 'failed' | 'uncovered',
  all: readonly ConditionSentences[],
  statuses: Seen['statuses'],
): string[] {
  const told = side === 'uncovered' || all.some((one) => Boolean(one[side] ?? one.told));
  return told || !statuses.has(side) ? [] : [`${at}.${side} is null, but a worked case comes to it`];
}

function whenProblems(at: string, { fact, reading = {}, step }: When, steps: readonly string[], { facts, readings }: Around): string[] {
  const options = Object.entries(reading).flatMap(([id, option]) => {
    const known = Object.keys(readings[id]?.options ?? { [option]: '' });
    return known.includes(option)
      ? []
      : [`${at}.reading.${id} is "${option}", which is none of its options${guess(option, known, quoted)}`];
  });
  return [
    ...strangers(`${at}.fact`, fact, Object.keys(facts)),
    ...vainCases(`${at}.fact`, fact, facts),
    ...strangers(`${at}.reading`, reading, Object.keys(readings)),
    ...options,
    ...stepsIn(step)
      .filter((one) => !steps.includes(one))
      .map((one) => `${at}.step is "${one}", which no worked case shows${guess(one, steps, quoted)}`),
  ];
}

function stepsIn(step: When['step'] = {}): readonly string[] {
  return typeof step === 'string' ? [step] : Object.keys(step);
}

function quoted(near: string): string {
  return `"${near}"`;
}
