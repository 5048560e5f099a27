import type { AuditReport } from '../../audit/payments/report.js';
import type { Account, Totals } from '../../audit/payments/totals.js';
import { VERDICTS } from '../../audit/payments/verdict.js';
import type { ErrorRate } from '../../audit/sampling/error-rate.js';
import { citation } from '../print/citation.js';
import { printRules } from '../print/law.js';
import { headed, printSections } from '../print/sections.js';
import { wrap } from '../print/wrap.js';

/** How many causes are printed; all of them stand in the report as JSON or HTML. */
const MOST_CAUSES = 10;

/** The totals of an audit for a person, within the width. */
export function printReport(report: AuditReport): string {
  const { title, scheme, municipality, then, now, shifts, sample, rules } = report;
  const place = municipality === undefined ? '' : `, ${municipality}`;
  return printSections([
    [wrap(`${title.en} (${scheme})${place}`)],
    table(then, now),
    ...causes('Causes, by the law as known at the decision:', then),
    ...causes('Causes, by the newest law in the data:', now),
    headed(
      'Changed by later law:',
      shifts.map(({ then: before, now: after, payments }) => wrap(`${payments}: ${before} then, ${after} now`, 2, 2)),
    ),
    ...(sample === undefined
      ? []
      : [['Error rate of all, from the sample:', printRate('then', sample.then), printRate('now', sample.now)]]),
    [printRules(rules)],
  ]);
}

const NAME = 26;
const CELL = 13;

function table(then: Totals, now: Totals): string[] {
  const verdicts = VERDICTS.filter((verdict) => [then, now].some(({ byVerdict }) => byVerdict.some((found) => found.verdict === verdict)));
  const of = ({ byVerdict }: Totals, verdict: string) => byVerdict.find((found) => found.verdict === verdict);
  return [
    row('', 'then', 'now', '+ kr. now', '- kr. now'),
    ...verdicts.map((verdict) => accounts(verdict, of(then, verdict), of(now, verdict))),
    accounts('all', then, now),
  ];
}

function accounts(name: string, then: Account | undefined, now: Account | undefined): string {
  return row(name, String(then?.payments ?? 0), String(now?.payments ?? 0), now?.tooMuch ?? '0.00', now?.tooLittle ?? '0.00');
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(CELL)).join('')}`.trimEnd();
}

function causes(heading: string, { byCause }: Totals): string[][] {
  const shown = byCause.slice(0, MOST_CAUSES).map(({ verdict, condition, provision, payments, tooMuch, tooLittle }) => {
    const sums = [
      ...(tooMuch === '0.00' ? [] : [`${tooMuch} kr. too much`]),
      ...(tooLittle === '0.00' ? [] : [`${tooLittle} kr. too little`]),
    ];
    const counted = [`${payments} ${payments === 1 ? 'payment' : 'payments'}`, ...sums].join(', ');
    const place = provision === undefined ? '' : `\n${wrap(citation(provision), 6)}`;
    return `${wrap(`${verdict}: ${condition}, ${counted}`, 2, 2)}${place}`;
  });
  const more = byCause.length - shown.length;
  return [headed(heading, [...shown, ...(more > 0 ? [`  and ${more} more, all in --json or --html`] : [])])];
}

function printRate(name: string, { payments, wrong, unsettled, interval }: ErrorRate): string {
  const open = unsettled === 0 ? '' : ` and ${unsettled} unsettled`;
  return wrap(
    `${name}: ${percent(interval.from)} to ${percent(interval.to)} (95 % Wilson; ${wrong} wrong${open} of ${payments} drawn)`,
    2,
    2,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
