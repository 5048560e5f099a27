import { type Answer, attempt, byOutcome, type Citizen, findingsIn, type Subject, type Tried, withFact, withoutFact } from './citizen.js';
import { contradicts, narrowerOf } from './less.js';
import { spread, type Values } from './values.js';

/** What was seen of a scheme. */
export interface Explored {
  /** Citizens of every kind that came up. */
  readonly kinds: readonly Tried[];
  /** A citizen for every way a condition came out, by condition and status; the award, which stands last, is none. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<string, Tried>>;
  /** The open questions that an answer turned on. */
  readonly readings: ReadonlySet<string>;
  /** A citizen for everything that no rule covered, by what was missing. */
  readonly uncovered: ReadonlyMap<string, Tried>;
  /** The facts that were taken for a value where they were left out, each with who shows it. */
  readonly assumed: ReadonlyMap<string, Assumed>;
  /** How many citizens were assessed. */
  readonly tried: number;
}

/** A citizen whose answer was settled without a fact, and one who differs in that fact only and got another. */
export interface Assumed {
  readonly without: Tried;
  readonly having: Tried;
}

/**
 * Tries citizens, and from each of another kind those that differ from it in one thing: a fact of another value, a fact left out or
 * known for fewer days, an open question read in another way. Ends when nothing new comes up, or after about `most` citizens, which are
 * shared out among the kinds: those with an award first, for they have most to lose.
 * @throws RangeError where none of the citizens can be assessed
 */
export function explore(subject: Subject, citizens: readonly Citizen[], values: Values, most: number): Explored {
  const seen = notebook();
  const attempted = (all: readonly Citizen[]) => all.flatMap((citizen) => seen.note(attempt(subject, citizen)));
  attempted(citizens);
  if (seen.kinds.length === 0) throw new RangeError(`no citizen of ${subject.id} can be assessed`);
  seen.kinds.sort(byOutcome);
  const share = Math.floor((most - seen.tried()) / seen.kinds.length);
  const each = Math.max(LEAST_VALUES, Math.floor(share / values.size));
  const facts = [...values];
  for (let turn = 0; turn < seen.kinds.length && seen.tried() < most; turn += 1) {
    const own = seen.kinds[turn] as Tried;
    const enough = seen.tried() + share;
    attempted(spread(readOtherwise(subject, own.citizen), each, turn));
    for (const [fact, all] of usedFirst(own, [...facts.slice(turn % facts.length), ...facts.slice(0, turn % facts.length)])) {
      if (seen.tried() > enough) break;
      const without = attempted([withoutFact(own.citizen, fact)]);
      const narrower = attempted(narrowerOf(own.citizen, fact));
      const others = attempted(spread(all, each, turn).map((value) => withFact(own.citizen, fact, value)));
      seen.compare(fact, [...without, ...narrower], [own]);
      seen.compare(fact, without, others);
    }
  }
  return { ...seen, tried: seen.tried() };
}

/** The facts that the rules look at in this case, then the others. */
function usedFirst<T>({ answer }: Tried, facts: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  const used = new Set(findingsIn(answer).flatMap(({ uses }) => uses));
  return [...facts.filter(([fact]) => used.has(fact)), ...facts.filter(([fact]) => !used.has(fact))];
}

/** Values to try of a fact at least, however many citizens there are. */
const LEAST_VALUES = 2;

function readOtherwise({ readings }: Subject, citizen: Citizen): Citizen[] {
  return Object.entries(readings).flatMap(([reading, { options }]) =>
    Object.keys(options).map((option) => ({ ...citizen, readings: { ...citizen.readings, [reading]: option } })),
  );
}

function notebook() {
  const byKind = new Set<string>();
  const kinds: Tried[] = [];
  const statuses = new Map<string, Map<string, Tried>>();
  const readings = new Set<string>();
  const uncovered = new Map<string, Tried>();
  const assumed = new Map<string, Assumed>();
  let count = 0;
  const note = (tried: Tried | undefined): Tried[] => {
    count += 1;
    if (tried === undefined) return [];
    const { answer } = tried;
    const kind = kindOf(tried);
    if (byKind.has(kind)) return [tried];
    byKind.add(kind);
    kinds.push(tried);
    for (const { condition, status } of findingsIn(answer).slice(0, -1)) {
      const ways = statuses.get(condition) ?? new Map<string, Tried>();
      statuses.set(condition, ways.set(status, ways.get(status) ?? tried));
    }
    for (const { reading } of answer.readings) readings.add(reading);
    if (answer.outcome === 'open') for (const asked of answer.questions) if (asked.kind === 'reading') readings.add(asked.reading);
    if (answer.outcome === 'not-covered') for (const { missing } of answer.gaps) uncovered.set(missing, uncovered.get(missing) ?? tried);
    return [tried];
  };
  const compare = (fact: string, known: readonly Tried[], fuller: readonly Tried[]) => {
    for (const without of known) {
      const having = fuller.find((more) => settledOtherwise(without, more));
      if (having !== undefined && !assumed.has(fact)) assumed.set(fact, { without, having });
    }
  };
  return { kinds, statuses, readings, uncovered, assumed, note, compare, tried: () => count };
}

/** What makes two citizens alike: whom and what they are assessed by, and how every condition came out. */
function kindOf({ citizen, answer }: Tried): string {
  const gaps = answer.outcome === 'not-covered' ? answer.gaps.map(({ missing }) => missing) : [];
  const asked = answer.outcome === 'open' ? answer.questions.filter(({ kind }) => kind === 'reading').length : 0;
  const findings = findingsIn(answer).map(({ condition, status }) => `${condition} ${status}`);
  const known = Object.keys(citizen.facts).sort();
  return JSON.stringify([assessedBy(answer), answer.outcome, findings, answer.readings, gaps, asked, known]);
}

/** By which guideline somebody is assessed, or by which steps something is calculated. */
function assessedBy(answer: Answer): unknown {
  if (answer.outcome === 'calculated') return [...new Set(answer.working.map(({ step }) => step))];
  return 'scheme' in answer && [answer.municipality, answer.guideline?.id];
}

const SETTLED = ['fulfilled', 'not-fulfilled', 'calculated'];

/** Tells whether an answer was settled with less known, and is another with more: whatever is learnt, what is settled stays so. */
function settledOtherwise({ answer: less }: Tried, { answer: more }: Tried): boolean {
  if (!SETTLED.includes(less.outcome)) return false;
  if (less.outcome !== more.outcome) return true;
  return contradicts(comesTo(less), comesTo(more));
}

/** What a settled answer comes to besides its outcome. */
function comesTo(answer: Answer): unknown {
  return answer.outcome === 'fulfilled' ? answer.award : answer.outcome === 'calculated' ? answer.value : undefined;
}
