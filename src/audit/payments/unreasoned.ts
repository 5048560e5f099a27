/** Facts in which every judgement has an author and a reason, and the names of those that had none. */
export interface Reasoned {
  readonly facts: unknown;
  readonly unreasoned: readonly string[];
}

/** Stands for what is not there while the rest is looked at; it leaves the audit nowhere. */
const NOT_STATED = 'not stated';

/** Finds the judgements without a word on who judged or why, and fills them in so that the rest of the facts can be read. */
export function reasoned(facts: Readonly<Record<string, unknown>>, judged: ReadonlySet<string>): Reasoned {
  const unreasoned = [...judged].filter((fact) => Object.hasOwn(facts, fact) && lacksReason(facts[fact]));
  if (unreasoned.length === 0) return { facts, unreasoned };
  return { facts: { ...facts, ...Object.fromEntries(unreasoned.map((fact) => [fact, filledIn(facts[fact])])) }, unreasoned };
}

/** The facts without those named. */
export function without<F extends object>(facts: F, names: readonly string[]): F {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name))) as F;
}

/** Of several judgements in a list, whether one of them does. */
function lacksReason(judgement: unknown): boolean {
  if (Array.isArray(judgement)) return judgement.some(lacksReason);
  if (typeof judgement !== 'object' || judgement === null || !Object.hasOwn(judgement, 'value')) return false;
  const { by, because } = judgement as { by?: unknown; because?: unknown };
  return isBlank(by) || isBlank(because);
}

function filledIn(judgement: unknown): unknown {
  if (Array.isArray(judgement)) return judgement.map(filledIn);
  if (!lacksReason(judgement)) return judgement;
  const { by, because } = judgement as { by?: unknown; because?: unknown };
  return { ...(judgement as object), ...(isBlank(by) && { by: NOT_STATED }), ...(isBlank(because) && { because: NOT_STATED }) };
}

function isBlank(text: unknown): boolean {
  return text === undefined || text === null || (typeof text === 'string' && !/\S/.test(text));
}
