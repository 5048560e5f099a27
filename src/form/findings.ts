import type { Assessment, Finding } from '../engine/assessment.js';
import type { Citation } from '../engine/citation.js';
import type { Language, Wording, Wordings } from '../engine/texts.js';
import { conditionText, findingSentence } from '../reasons/finding-sentences.js';
import { notInForceSentence } from '../reasons/outcome.js';
import { refuseUnreadable } from '../reasons/statement-options.js';
import type { Telling } from '../reasons/telling.js';
import { textOf } from '../reasons/template.js';

/** A finding as a screen shows it, with the keys it belongs to. */
export interface FindingInWords {
  /** Id of the condition. */
  readonly condition: string;
  /** What the condition is called. */
  readonly label: string;
  /** How it stands. */
  readonly status: Finding['status'];
  /** The sentence that tells how it stands; absent while the case is not settled, and for what the outcome tells. */
  readonly sentence?: string;
  /** The provision it stands in. */
  readonly cite: Citation;
  /** The facts it looks at. */
  readonly facts: readonly string[];
  /** For a condition inside an alternative: the id of the outer one. */
  readonly within?: string;
  /** True for the rule that awards, which stands last. */
  readonly award: boolean;
}

/** Tells the findings of an assessment in words. */
export type WriteFindings = (assessment: Assessment<unknown, unknown>, language: Language) => readonly FindingInWords[];

/**
 * Binds it to the wordings of the schemes: every sentence is that of the statement of reasons. `findingsInWords` is bound to them all; a bundle of one
 * scheme binds its own.
 *
 * @since 0.2.0
 * @example
 * import { wording } from 'regelvaerk/texts/timeliness';
 * const assessment = timeliness.assess({}, { on: '2019-12-31' });
 * findingsWriter({ timeliness: wording })(assessment, 'da').at(-1)?.award // => true
 */
export function findingsWriter(wordings: Wordings): WriteFindings {
  return (assessment, language) => {
    refuseUnreadable({ language });
    const wording = textOf(wordings, assessment.scheme, 'scheme');
    const c: Telling = { assessment, wording, language };
    return assessment.findings.map((finding, place) => {
      const { condition, status, cite, uses, within } = finding;
      const award = place === assessment.findings.length - 1;
      const sentence = sentenceOf(finding, c);
      return {
        ...{ condition, label: nameOfCondition(condition, wording, language), status },
        ...(sentence !== undefined && { sentence }),
        ...{ cite, facts: uses, award },
        ...(within !== undefined && { within }),
      };
    });
  };
}

/** What the statement of reasons tells of a finding, were it to tell it: a way of meeting another is told by that one. */
function sentenceOf(finding: Finding, c: Telling): string | undefined {
  if (c.assessment.outcome === 'not-in-force') return notInForceSentence(c, c.assessment);
  const { outcome, findings } = c.assessment;
  const { status, within } = finding;
  const isSettled = outcome === 'fulfilled' || outcome === 'not-fulfilled';
  const isTold =
    within === undefined && (isSettled ? status === 'met' || status === 'failed' : outcome === 'not-covered' && status === 'not-covered');
  if (!isTold || (finding === findings.at(-1) && status !== 'not-covered')) return undefined;
  const side = status === 'not-covered' ? 'uncovered' : (status as 'met' | 'failed');
  const hasWays = findings.some((other) => other.within === finding.condition);
  return hasWays || conditionText(finding, c)[side] !== undefined ? findingSentence(finding, status as 'met', c) : undefined;
}

/** What a condition is called, whatever number tells it apart from one alike; one that no text names is called by its id. */
export function nameOfCondition(condition: string, { texts }: Pick<Wording, 'texts'>, language: Language): string {
  const id = condition.replace(/-\d+(?=\/|$)/, '');
  return texts.names[id]?.[language] ?? id;
}
