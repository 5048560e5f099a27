import type { Assessment } from '../../src/engine/assessment.js';
import type { Calculated } from '../../src/engine/calculated.js';
import type { Citation } from '../../src/engine/citation.js';

type Answer = Assessment<object, unknown> | Calculated<object, unknown>;

/**
 * The provisions that decide an answer, as the cases stand by them: those of what failed, is asked or is not covered, else all that it rests on.
 * Its outcome where there are none.
 */
export function decidedBy(answer: Answer): string[] {
  const cited = citedIn(answer).map(({ source, title, provision }) => `${source ?? title} ${provision}`);
  return cited.length > 0 ? cited : [answer.outcome];
}

function citedIn(answer: Answer): readonly Citation[] {
  if (!('findings' in answer)) return answer.outcome === 'calculated' ? answer.citations : [];
  if (answer.outcome === 'fulfilled' || answer.outcome === 'not-in-force') return answer.citations;
  const asked = answer.outcome === 'open' ? answer.questions.map(({ condition }) => condition) : [];
  const deciding = answer.findings.filter(({ condition, status }) => {
    return answer.outcome === 'open'
      ? asked.includes(condition)
      : status === (answer.outcome === 'not-fulfilled' ? 'failed' : answer.outcome);
  });
  return deciding.map(({ cite }) => cite);
}
