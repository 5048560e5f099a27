import type { Day } from '../../engine/day.js';
import { type Answer, type Citizen, findingsIn, type Known, type Tried } from './citizen.js';

/**
 * What is wrong with the rules. `gap`: no row governs a day that was checked, or a guideline leaves a case unsettled. `overlap`: two
 * rows govern it. `idle-reading`: an open question never matters. `never-failed` and
 * `never-met`: a condition comes out one way only. `never-awarded`: nobody comes to an award. `never-decisive`: a condition refuses only
 * those whom another refuses too. `unknown-as-value`: a fact left out is taken for one of its values.
 */
export type FaultKind =
  | 'gap'
  | 'overlap'
  | 'idle-reading'
  | 'never-failed'
  | 'never-met'
  | 'never-awarded'
  | 'never-decisive'
  | 'unknown-as-value';

/** A citizen in the form of `cases.json`, with what the rules answer, or should. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** The calculation that is asked; it has no day of its own. */
  readonly calculation?: string;
  readonly facts: Known;
  readonly on?: Day;
  readonly knownOn?: Day;
  readonly municipality?: string;
  readonly guideline?: string;
  readonly preset?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly supplied?: unknown;
  readonly expect: Readonly<Record<string, unknown>> & { readonly outcome: string };
  readonly from: string;
}

/** One thing that is wrong with the rules, and a concrete citizen who shows it. */
export interface Fault {
  /** What kind of fault it is. */
  readonly kind: FaultKind;
  /** The table, the open question, the condition or the fact. */
  readonly about: string;
  /** What is wrong, in English. */
  readonly says: string;
  /** The citizen who shows it, as a worked case that can be run. */
  readonly example: Example;
}

/** A fault shown by a citizen, with what the rules answer today unless something else is expected. */
export function fault(
  kind: FaultKind,
  about: string,
  says: string,
  { citizen, answer }: Tried,
  expected: Example['expect'] = expectOf(answer),
): Fault {
  const { facts, guideline, ...options } = citizen;
  const { on, knownOn, preset, readings, supplied, calculation } = options;
  const municipality = options.municipality ?? (typeof guideline === 'object' ? guideline.municipality : undefined);
  const example: Example = {
    id: `${kind}-${about}-${on}`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-'),
    title: `${kind}: ${about} on ${on}`,
    ...(calculation === undefined ? { facts, on } : { calculation, facts }),
    ...(knownOn !== undefined && { knownOn }),
    ...(municipality !== undefined && { municipality }),
    ...(guideline !== undefined && { guideline: typeof guideline === 'string' ? guideline : guideline.id }),
    ...(preset !== undefined && { preset }),
    ...(readings !== undefined && { readings }),
    ...(supplied !== undefined && { supplied }),
    expect: expected,
    from: `Static analysis: ${says}. Hold the expectation against its source before the case is kept.`,
  };
  return { kind, about, says, example };
}

/** An answer as a worked case expects it. */
export function expectOf(answer: Answer): Example['expect'] {
  const taken =
    answer.readings.length === 0 ? {} : { readings: answer.readings.map(({ reading, option, by }) => ({ reading, option, by })) };
  const { outcome } = answer;
  switch (outcome) {
    case 'fulfilled':
      return { outcome, award: answer.award, ...taken };
    case 'calculated':
      return { outcome, value: answer.value as object, ...taken };
    case 'not-fulfilled':
      return { outcome, failed: failedIn(answer), ...taken };
    case 'open':
      return { outcome, questions: answer.questions.map(asked), ...taken };
    case 'not-in-force':
      return { outcome, since: answer.since, ...(answer.until !== undefined && { until: answer.until }) };
    case 'not-covered':
      return { outcome, gaps: answer.gaps.map(({ missing }) => missing), ...taken };
  }
}

function failedIn(answer: Answer): string[] {
  return findingsIn(answer)
    .filter(({ status, within }) => status === 'failed' && within === undefined)
    .map(({ condition }) => condition);
}

function asked(question: Extract<Answer, { outcome: 'open' }>['questions'][number]) {
  const { condition: _, ...rest } = question;
  if (rest.kind === 'reading') return { kind: rest.kind, reading: rest.reading };
  if (rest.kind === 'fact') return rest;
  const most = rest.figures?.most;
  return { kind: rest.kind, fact: rest.fact, ...(most !== undefined && { most }) };
}

/** A citizen of whom nothing could be said. */
export function unanswered(citizen: Citizen): Tried {
  return { citizen, answer: undefined as never };
}
