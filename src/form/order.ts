import type { Assessment, Question } from '../engine/assessment.js';

type Asked = Exclude<Question, { kind: 'reading' }>;

/**
 * Puts facts in the order in which they matter: that of the first condition that looks at them or asks for them, which is the order of
 * the law, so that an answer moves none of those before it; those that no condition looks at stand last.
 */
export function bySubjectOrder(keys: readonly string[], { findings }: Assessment<unknown, unknown>, asked: readonly Asked[]): string[] {
  const place = (key: string) => {
    const conditions = new Set(asked.flatMap(({ fact, condition }) => (fact === key ? [condition] : [])));
    const first = findings.findIndex(({ condition, uses }) => uses.includes(key) || conditions.has(condition));
    return first === -1 ? findings.length : first;
  };
  return [...keys].sort((a, b) => place(a) - place(b));
}
