import type { Applicability } from '../condition.js';
import type { Day } from '../day.js';
import { Exact } from '../kroner.js';
import { type Cases, casesOf, plainly, valueCompared } from './applies.js';
import type { Build } from './build.js';
import { orExit, orLacks } from './exit.js';
import { figureOf, figuresOf, later } from './figure-of.js';
import type { Kinds } from './kind.js';
import type { RuleAt } from './rule-at.js';
import type { Block, More, Stated, StatedAward, StatedCondition } from './stated.js';
import type { Rule } from './surroundings.js';
import type { Ruling, Under } from './tables.js';

type Key<F> = keyof F & string;

/** The rows of a law, by table, and the facts. */
export interface Rows {
  row(table: string): Ruling<unknown>;
  rowIfAny(table: string): Ruling<unknown> | undefined;
  citeOf(under: Under): Block<never>['cite'];
  /** The kinds of the facts, by name. */
  readonly kinds: Kinds;
}

/** The builders: they record what an author states; the block gives it a provision. */
export function builders<P, R, F, A>(rows: Rows): Build<P, R, F, A> {
  const { kinds } = rows;
  const state = (id: string, needs: readonly Key<F>[], test: unknown, more: More<F> = {}): StatedCondition<F> => ({
    kind: 'condition',
    ...{ id, needs, test: test as Rule<unknown>, more, when: NONE, onlyIfMet: more.onlyIfMet },
  });
  const ruling = (limit: string | Ruling<number | string>) =>
    (typeof limit === 'string' ? rows.row(limit) : limit) as Ruling<number | string>;
  /** A comparison with the figure of a row; without a row it is not covered. */
  const compared =
    (name: string, met: (order: number) => boolean) =>
    (id: string, fact: Key<F>, limit: string | Ruling<number | string>, more?: More<F>) => {
      const row = ruling(limit);
      const known = figureOf(row);
      const test =
        known === undefined
          ? (_: F, __: unknown) => row.value
          : (facts: F) => met(new Exact(plainly(facts[fact]) as string).comparedTo(known));
      return state(id, [fact], test, { under: row, ...(known !== undefined && { figures: { [name]: known.toFixed() } }), ...more });
    };
  /** A comparison of the day judged with a day so long after another. */
  const dated =
    (met: (on: Day, end: Day) => boolean) => (id: string, fact: Key<F>, limit: string | Ruling<number | string>, more?: More<F>) => {
      const row = ruling(limit);
      const test = (facts: F, { on }: { on: Day }) => met(on, later(facts[fact] as Day, row));
      return state(id, [fact], test, { under: row, ...figuresOf(row), ...more });
    };
  const block = (under: Under, all: readonly (Stated<F> | readonly Stated<F>[])[], when: readonly Applicability<F>[]): Block<F> => ({
    under,
    cite: rows.citeOf(under),
    row: typeof under === 'object' && 'table' in under ? under : undefined,
    rules: applied(all.flat() as Stated<F>[], when),
  });
  const build = {
    under: (under: Under, ...given: readonly unknown[]) => {
      const rules = given.at(-1) as readonly Stated<F>[];
      return block(under, rules, given.length === 1 ? NONE : casesOf(given[0] as Cases<F>, kinds));
    },
    except: (under: Under, cases: Cases<F>, rules: readonly (Stated<F> | readonly Stated<F>[])[]) => {
      const { rules: stated, ...whole } = block(under, rules, casesOf(cases, kinds));
      return { ...whole, rules: stated.map((rule) => (rule.kind === 'award' ? { ...rule, exception: true } : rule)) };
    },
    when: (...given: readonly unknown[]) => {
      const rules = given.at(-1) as readonly Stated<F>[];
      if (given.length === 2) return applied(rules, casesOf(given[0] as Cases<F>, kinds));
      const [needs, is] = given as [Applicability<F>['needs'], Applicability<F>['is']];
      return applied(rules, [{ needs, is }]);
    },
    onlyIfMet: (ids: readonly string[], rules: readonly Stated<F>[]) =>
      rules.map((rule) => ({ ...rule, onlyIfMet: [...ids, ...(rule.onlyIfMet ?? [])] })),
    condition: state,
    yes: (id: string, fact: Key<F>, more?: More<F>) => state(id, [fact], (facts: F) => plainly(facts[fact]) === true, more),
    no: (id: string, fact: Key<F>, more?: More<F>) => state(id, [fact], (facts: F) => plainly(facts[fact]) === false, more),
    among: (id: string, fact: Key<F>, of: readonly unknown[] | string, more?: More<F>) => {
      const plain = valueCompared(kinds[fact]);
      if (typeof of !== 'string') return state(id, [fact], (facts: F) => of.includes(plain(facts[fact])), more);
      const row = rows.row(of) as Ruling<readonly unknown[]>;
      return state(id, [fact], (facts: F, _: unknown) => row.value.includes(plain(facts[fact])), { under: row, ...more });
    },
    moreThan: compared('moreThan', (order) => order > 0),
    atLeast: compared('atLeast', (order) => order >= 0),
    atMost: compared('atMost', (order) => order <= 0),
    lessThan: compared('lessThan', (order) => order < 0),
    after: dated((on, end) => on >= end),
    within: dated((on, end) => on <= end),
    unless: (id: string, cases: Cases<F>, more: More<F> = {}) => {
      const clauses = casesOf(cases, kinds);
      const mayAsk = clauses.flatMap(({ needs }) => needs);
      return state(id, [], (facts: F, at: Asking<F>) => !everyClause(clauses, facts, at), { ...more, mayAsk });
    },
    anyOf: (id: string, of: readonly Stated<F>[], more: More<F> = {}) => ({
      kind: 'any-of',
      ...{ id, of, more, when: NONE, onlyIfMet: more.onlyIfMet },
    }),
    award: (id: string, needs: readonly Key<F>[], of: unknown, more: More<F> = {}): StatedAward<F> => ({
      kind: 'award',
      ...{ id, needs, of: of as Rule<unknown>, more, when: NONE, onlyIfMet: more.onlyIfMet, exception: false },
    }),
    row: rows.row,
    rowIfAny: rows.rowIfAny,
  };
  return build as unknown as Build<P, R, F, A>;
}

const NONE: readonly Applicability<unknown>[] = Object.freeze([]);

function applied<F>(rules: readonly Stated<F>[], when: readonly Applicability<F>[]): Stated<F>[] {
  return rules.map((rule) => ({ ...rule, when: [...when, ...rule.when] }));
}

type Asking<F> = Pick<RuleAt<never, never, F>, 'on' | 'need'>;

/** Whether every clause holds; the first that is not known is asked for, unless another that is known speaks against it. */
function everyClause<F>(clauses: readonly Applicability<F>[], facts: F, { on, need }: Asking<F>): boolean {
  const unknown = clauses.find(({ needs: [fact] }) => facts[fact as Key<F>] === undefined);
  const known = clauses.filter(({ needs: [fact] }) => facts[fact as Key<F>] !== undefined);
  const answers = known.map(({ is }) => orLacks(() => is(facts, on)));
  if (answers.includes(false)) return false;
  if (unknown !== undefined) need(unknown.needs[0] as Key<F>);
  return answers.every(orExit);
}
