import type { Finding } from '../../engine/assessment.js';

/** The findings that refuse: those that failed, but for one inside an alternative that was met all the same. */
export function decisive(findings: readonly Finding[]): readonly Finding[] {
  const statusOf = new Map(findings.map(({ condition, status }) => [condition, status]));
  const withinOf = new Map(findings.map(({ condition, within }) => [condition, within]));
  const refuses = (condition: string | undefined): boolean =>
    condition === undefined || (statusOf.get(condition) === 'failed' && refuses(withinOf.get(condition)));
  return findings.filter(({ condition }) => refuses(condition));
}
