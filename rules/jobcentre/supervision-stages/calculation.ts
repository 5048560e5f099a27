import { addDays, addMonths, lastOfMonth } from '../../days.js';
import { choice, contradiction, day, defineCalculation, nullable, record, sharePercent, whole, wholePercent } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import { isEnough, progressOf, together } from './progress.js';
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Works out the days of a municipality under intensified supervision: the last for its account with a plan of recovery, the last of the
 * recovery, and the last where it is prolonged as long as it can be. From which day the recovery runs is open. Months are counted to the
 * same day of the month, or the last of a shorter one (inferred).
 *
 * @throws InputError for facts or options that cannot be read, and for a statement after the notice
 * @see order 1409 of 2019, order 301 of 2023 and order 760 of 2025 § 7; act on the organisation of the employment effort § 22 d
 * @since 0.2.0
 * @example
 * const notice = supervisionDeadlines.calculate({ notifiedOn: '2024-04-30' }, { readings: { 'recovery-start': 'notice' } });
 * notice.outcome === 'calculated' && notice.value // => { accountDue: '2024-07-30', recoveryTo: '2025-01-30', longestTo: '2026-01-30' }
 */
export const supervisionDeadlines = defineCalculation({
  id: 'supervision-deadlines',
  folder: 'supervision-stages',
  title: { da: 'Frister ved skærpet tilsyn', en: 'Deadlines of intensified supervision' },
  register,
  parameters,
  readings: { 'recovery-start': readings['recovery-start'] },
  facts: {
    /** The day on which the municipality received the notice of supervision. */
    notifiedOn: day(),
    /** The day on which the yearly statement was published; asked where the recovery runs from it. */
    statementOn: day(),
  },
  needs: ['notifiedOn'],
  problems: ({ statementOn = '', notifiedOn = statementOn }) =>
    statementOn > notifiedOn && contradiction('statementOn', `a day not after the notice, ${notifiedOn}`, statementOn),
  value: {
    /** The last day for the account with a plan of recovery. */
    accountDue: day(),
    /** The last day of the recovery. */
    recoveryTo: day(),
    /** The last day of a recovery that is prolonged as long as it can be. */
    longestTo: day(),
  },
  of: ({ notifiedOn }, { ask, need, row, show }) => {
    const [account, recovery, extension] = [row('account', notifiedOn), row('recovery', notifiedOn), row('extension', notifiedOn)];
    const start = ask('recovery-start', { notice: () => notifiedOn, statement: () => need('statementOn') });
    return {
      accountDue: show('account-due', addMonths(notifiedOn, account.value), 'date', account),
      recoveryTo: show('recovery-to', addMonths(start, recovery.value), 'date', recovery),
      longestTo: show('longest-to', addMonths(start, recovery.value + extension.value), 'date', extension),
    };
  },
});

/** The focus targets. */
const TARGETS = ['offers', 'conversations'] as const;

/**
 * Tells what follows from the yearly statement for a municipality under intensified supervision. Both focus targets met: it ends. At least
 * half of what was missing won: the recovery is prolonged, once. Else, and after a prolonged recovery, fixed requirements begin, which go on
 * until the targets are met. Whether the half is asked of each missed target or of both together is open.
 *
 * The shares are those of the orders: of people with at least 12 months of benefits, who had no offer (or too little ordinary work), or too
 * few conversations. A target is met by less than its limit.
 *
 * @throws InputError for facts or options that cannot be read, and for a statement not after the beginning
 * @see order 1409 of 2019 §§ 5 and 11-14; order 301 of 2023 and order 760 of 2025 §§ 5 and 10-13
 * @since 0.2.0
 * @example
 * const facts = { on: '2025-04-30', supervisedOn: '2024-04-30', stage: 'recovery', offersNow: 35, conversationsNow: 19 } as const;
 * const half = supervisionStage.calculate({ ...facts, offersBefore: 40, conversationsBefore: 19 });
 * half.outcome === 'calculated' && [half.value.next, half.value.months] // => ['prolonged', 12]
 * const less = supervisionStage.calculate({ ...facts, offersBefore: 39, conversationsBefore: 19 });
 * less.outcome === 'calculated' && [less.value.next, less.value.from] // => ['fixed-requirements', '2025-05-01']
 */
export const supervisionStage = defineCalculation({
  id: 'supervision-stage',
  folder: 'supervision-stages',
  title: { da: 'Trin i skærpet tilsyn', en: 'Stage of intensified supervision' },
  register,
  parameters,
  readings: { 'half-of': readings['half-of'] },
  facts: {
    /** The day of the ministry's message after the yearly statement. */
    on: day(),
    /** What the municipality is under until then. */
    stage: choice(['recovery', 'prolonged-recovery', 'fixed-requirements'], 'a stage:'),
    /** Those who lack an offer or ordinary work at the statement, per cent. */
    offersNow: sharePercent(),
    /** Those who lack conversations at the statement, per cent. */
    conversationsNow: sharePercent(),
    /** The day of the notice of supervision; asked in the first recovery where a target is missed. */
    supervisedOn: day(),
    /** Those who lacked an offer or ordinary work at the statement that led to supervision, per cent; asked likewise. */
    offersBefore: sharePercent(),
    /** Those who lacked conversations at that statement, per cent; asked likewise. */
    conversationsBefore: sharePercent(),
  },
  needs: ['on', 'stage', 'offersNow', 'conversationsNow'],
  problems: ({ on, supervisedOn }) =>
    on !== undefined &&
    supervisedOn !== undefined &&
    supervisedOn >= on &&
    contradiction('supervisedOn', `a day before ${on}`, supervisedOn),
  value: {
    /** What follows: it ends, the recovery is prolonged, fixed requirements begin, or they go on. */
    next: choice(['ends', 'prolonged', 'fixed-requirements', 'goes-on']),
    /** Months by which the recovery is prolonged; `null` where it is not. */
    months: nullable(whole('months')),
    /** What the jobcentre must give a year, and to at least how many per cent of those with at least 12 months; `null` where nothing is fixed. */
    requirements: nullable(
      record({ offers: whole('offers'), offersTo: wholePercent(), conversations: whole('conversations'), conversationsTo: wholePercent() }),
    ),
    /** The first day of fixed requirements that begin; else `null`. */
    from: nullable(day()),
    /** The last day for the impartial review of cases where fixed requirements begin; else `null`. */
    reviewDue: nullable(day()),
  },
  of: ({ on, stage, offersNow, conversationsNow }, { ask, gap, need, row, show }) => {
    const limits = row('limits', on);
    const now = { offers: offersNow, conversations: conversationsNow };
    const none = { months: null, requirements: null, from: null, reviewDue: null };
    if (TARGETS.every((target) => now[target] < limits.value[target])) return { next: 'ends', ...none };
    if (stage === 'recovery') {
      const half = row('half', on);
      if (row('limits', need('supervisedOn')).value.offers !== limits.value.offers) return gap('other-limits');
      const both = TARGETS.map((target) => {
        const progress = progressOf(need(`${target}Before`), now[target], limits.value[target]);
        if (progress.missing.greaterThan(0)) show(`${target}-missing`, progress.missing, 'percentage-points', limits);
        if (!progress.isMet) show(`${target}-won`, progress.won, 'percentage-points', half);
        return progress;
      });
      const isHalf = ask('half-of', {
        each: () => both.every((target) => target.isMet || isEnough(target, half.value)),
        both: () => isEnough(together(both), half.value),
      });
      if (isHalf) return { next: 'prolonged', ...none, months: show('months', row('extension', on).value, 'months', half) };
    }
    const requirements = row('requirements', on);
    if (stage === 'fixed-requirements') return { next: 'goes-on', ...none, requirements: requirements.value };
    const from = show('from', addDays(lastOfMonth(on), 1), 'date', requirements);
    const reviewDue = addMonths(on, row('review', on).value);
    return { next: 'fixed-requirements', months: null, requirements: requirements.value, from, reviewDue };
  },
});
