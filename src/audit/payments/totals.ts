import type { Question } from '../../engine/assessment.js';
import type { Citation } from '../../engine/citation.js';
import type { AuditedPayment } from './audited-payment.js';
import { type ReconciliationKept, type ReconciliationOf, reconciliationKept } from './reconciliation.js';
import { type Cause, VERDICTS, type Verdict, type VerdictKind } from './verdict.js';

/** What some payments come to. */
export interface Reconciliation extends ReconciliationOf {
  /** How many payments. */
  readonly payments: number;
}

/** Payments that share a cause. One with several causes stands under each of them. */
export interface CauseTotal extends Reconciliation, Pick<Cause, 'key' | 'condition' | 'provision'> {
  /** The verdict that it led to. */
  readonly verdict: VerdictKind;
}

/** What an audit comes to under the law as known on one day; every list in order. */
export interface Totals extends Reconciliation {
  /** In the order of the verdicts, those that befell no payment left out. */
  readonly byVerdict: readonly (Reconciliation & { readonly verdict: VerdictKind })[];
  /** Those that are wrong before those that are unsettled, the most payments first. */
  readonly byCause: readonly CauseTotal[];
  /** One with causes under several provisions stands under each of them, one of which no provision is known under none. */
  readonly byProvision: readonly (Reconciliation & { readonly provision: Citation })[];
  /** By the month of the period, `YYYY-MM`. */
  readonly byMonth: readonly (Reconciliation & { readonly month: string })[];
  /** Lines that could not be read: nothing is said of them, and they are in none of the sums. */
  readonly rejected: number;
  /** By what must still be answered: one with several questions stands under each of them. The most payments first. */
  readonly byQuestion: readonly (Reconciliation & AskedOf)[];
  /** By target group; without `group` where it is not known, or the scheme has none. */
  readonly byGroup: readonly (Reconciliation & { readonly group?: string })[];
}

/** What must still be answered: a fact, a judgement or a reading, by its name. */
export interface AskedOf {
  readonly kind: Question['kind'];
  readonly name: string;
}

/** Adds up payments one by one, without keeping them. */
export interface TotalsCounter {
  add(payment: Omit<AuditedPayment, 'then' | 'now'>, verdict: Verdict): void;
  /** Notes a line that could not be read. */
  reject(): void;
  /** Adds what other payments came to. */
  merge(totals: Totals): void;
  totals(): Totals;
}

/** Begins to add up. */
export function totalsCounter(): TotalsCounter {
  const all = reconciliations<undefined>();
  const verdicts = reconciliations<{ verdict: VerdictKind }>();
  const causes = reconciliations<Omit<CauseTotal, keyof Reconciliation>>();
  const provisions = reconciliations<{ provision: Citation }>();
  const months = reconciliations<{ month: string }>();
  const groups = reconciliations<{ group?: string }>();
  const questions = reconciliations<AskedOf>();
  let rejected = 0;
  return {
    reject: () => {
      rejected += 1;
    },
    add: ({ period, group }, verdict) => {
      const month = period.from.slice(0, 7);
      all('', undefined).add(verdict);
      verdicts(verdict.verdict, { verdict: verdict.verdict }).add(verdict);
      for (const { key, condition, provision } of verdict.causes)
        causes(key, { key, verdict: verdict.verdict, condition, ...(provision && { provision }) }).add(verdict);
      for (const [key, provision] of provisionsOf(verdict)) provisions(key, { provision }).add(verdict);
      months(month, { month }).add(verdict);
      for (const [key, asked] of askedIn(verdict)) questions(key, asked).add(verdict);
      groups(group ?? '', group === undefined ? {} : { group }).add(verdict);
    },
    merge: (totals) => {
      rejected += totals.rejected;
      all('', undefined).merge(totals);
      for (const one of totals.byVerdict) verdicts(one.verdict, withoutSums(one)).merge(one);
      for (const one of totals.byCause) causes(one.key, withoutSums(one)).merge(one);
      for (const one of totals.byProvision) provisions(placeOf(one.provision), withoutSums(one)).merge(one);
      for (const one of totals.byMonth) months(one.month, withoutSums(one)).merge(one);
      for (const one of totals.byGroup) groups(one.group ?? '', withoutSums(one)).merge(one);
      for (const one of totals.byQuestion) questions(`${one.kind} ${one.name}`, withoutSums(one)).merge(one);
    },
    totals: () => ({
      ...all('', undefined).sum(),
      byVerdict: verdicts.all().sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
      byCause: causes.all().sort(byWeight),
      byProvision: provisions.all().sort(byWeight),
      byMonth: months.all(),
      byQuestion: questions.all().sort(byWeight),
      byGroup: groups.all(),
      rejected,
    }),
  };
}

function byWeight(a: Reconciliation, b: Reconciliation): number {
  return b.wrong - a.wrong || b.payments - a.payments;
}

function askedIn({ questions = [] }: Verdict): Map<string, AskedOf> {
  const all = questions.map((question) => ({ kind: question.kind, name: question.kind === 'reading' ? question.reading : question.fact }));
  return new Map(all.map((asked) => [`${asked.kind} ${asked.name}`, asked]));
}

function provisionsOf({ causes }: Verdict): Map<string, Citation> {
  const provisions = causes.flatMap(({ provision }) => (provision === undefined ? [] : [provision]));
  return new Map(provisions.map((provision) => [placeOf(provision), provision]));
}

/** What a reconciliation is of, without its sums. */
function withoutSums<T extends Reconciliation>({
  payments,
  wrong,
  unsettled,
  tooMuch,
  tooLittle,
  ...of
}: T): Omit<T, keyof Reconciliation> {
  return of;
}

function placeOf({ title, provision }: Citation): string {
  return `${title} ${provision}`;
}

/** Reconciliations by key, each with what it is of; listed by key. */
function reconciliations<T>() {
  const kept = new Map<string, { readonly of: T; readonly entry: ReconciliationKept<'payments'> }>();
  const open = (key: string, of: T) => {
    const known = kept.get(key) ?? { of, entry: reconciliationKept('payments') };
    kept.set(key, known);
    return known.entry;
  };
  const all = (): (T & Reconciliation)[] =>
    [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { of, entry }]) => ({ ...of, ...entry.sum() }));
  return Object.assign(open, { all });
}
