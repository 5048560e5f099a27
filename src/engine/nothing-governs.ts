import type { Assessment, Finding, Gap } from './assessment.js';
import type { Assessor, AssessorOn } from './assessor.js';
import { type Citation, resolve, type Sources } from './citation.js';
import { distinctCitations } from './compile.js';
import type { Day } from './day.js';
import { freeze } from './freeze.js';
import type { LawOn } from './law.js';
import type { Metadata } from './metadata.js';

/** Where nothing governs, every case gets the same answer, whatever its facts; what it rests on is named all the same. */
export function nothingGoverns<F, A>(
  metadata: Metadata<F>,
  selected: Exclude<LawOn<unknown>, { kind: 'law' }>,
  sources: Sources,
  valid: Assessor<F, A>['valid'],
): AssessorOn<F, A> {
  const { kind } = selected;
  const cite = selected.cite && resolve(selected.cite, sources);
  const basis = selected.basis.map((one) => resolve(one, sources));
  const citations = distinctCitations(cite === undefined ? basis : [...basis, cite]);
  return (on, knownOn) => {
    const base = freeze({ ...metadata, on, knownOn: knownOn ?? ('newest' as const), readings: [], citations });
    const answer = kind === 'not-in-force' ? repealed(selected, cite as Citation) : uncovered(selected, on, cite);
    const assess = (facts: F): Assessment<F, A> => ({ ...base, ...answer, facts });
    return { assess, possible: () => ({ exact: kind === 'not-in-force', awards: [], refusal: true }), unread: () => [], valid };
  };
}

function repealed({ kind, since, until }: Extract<LawOn<unknown>, { kind: 'not-in-force' }>, cite: Citation) {
  const findings: readonly Finding[] = freeze([{ condition: IN_FORCE, status: 'failed', uses: [], cite }]);
  return { outcome: kind, since, ...(until !== undefined && { until }), findings };
}

const NONE: readonly Finding[] = freeze([]);

/** The condition of every right: that the law gives it on that day. */
const IN_FORCE = 'in-force';

function uncovered({ kind, missing, known }: Extract<LawOn<unknown>, { kind: 'not-covered' }>, on: Day, cite: Citation | undefined) {
  const gaps: readonly Gap[] = freeze([{ missing, on, known: known.map((window) => ({ ...window })), ...(cite && { cite }) }]);
  return { outcome: kind, gaps, findings: NONE };
}
