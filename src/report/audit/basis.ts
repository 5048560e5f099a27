import type { AuditReport } from '../../audit/payments/audit-report.js';
import type { ErrorRate } from '../../audit/sampling/error-rate.js';
import type { Language } from '../../engine/texts.js';
import { fill } from '../../reasons/template.js';
import { number } from '../../reasons/values-in-words.js';
import { municipalityName } from '../jobcentre/names.js';
import WORDS from './words.json' with { type: 'json' };

/** Something that is stated of an audit: in words, or as names that programs know. */
export interface Stated {
  readonly term: string;
  readonly said: string;
  readonly codes?: readonly string[];
}

/** What was audited, how the sources were read, and what a sample says of all. */
export function basisOf(report: AuditReport, language: Language): Stated[] {
  const { municipality, readings, sample, audited, rejected, notDrawn } = report;
  const counts = Object.fromEntries(
    Object.entries({ in: report.in, audited, rejected, notDrawn }).map(([name, count]) => [name, number(count, language)]),
  );
  const codes = Object.entries(readings).map(([reading, option]) => `${reading}=${option}`);
  const rate = (law: 'lawThen' | 'lawNow', of: ErrorRate) => ({
    term: `${WORDS.rate[language]}: ${WORDS[law][language]}`,
    said: rateInWords(of, language),
  });
  const drawn = sample && { size: number(sample.size, language), seed: String(sample.seed) };
  return [
    { term: WORDS.municipality[language], said: municipality === undefined ? WORDS.eachOwn[language] : municipalityName(municipality) },
    { term: WORDS.intake[language], said: fill(WORDS.intakeIs[language], counts) },
    { term: WORDS.readings[language], said: codes.length === 0 ? WORDS.noReadings[language] : '', codes },
    ...(sample === undefined || drawn === undefined
      ? []
      : [
          { term: WORDS.sample[language], said: fill(WORDS.sampleIs[language], drawn) },
          rate('lawThen', sample.then),
          rate('lawNow', sample.now),
        ]),
  ];
}

/** What was not read, in words; `undefined` where everything was. */
export function notReadIn({ in: all, rejected, audited }: AuditReport, language: Language): string | undefined {
  if (rejected === 0) return undefined;
  if (audited === 0) return WORDS.nothingRead[language];
  return fill(WORDS.someNotRead[language], { in: number(all, language), rejected: number(rejected, language) });
}

/** The lines judged otherwise by the law as known now. */
export function shiftsOf({ shifts }: AuditReport, language: Language): string[] {
  return shifts.map(
    ({ then, now, payments }) => `${number(payments, language)}: ${WORDS.names[then][language]} → ${WORDS.names[now][language]}`,
  );
}

function rateInWords({ payments, wrong, unsettled, interval }: ErrorRate, language: Language): string {
  const percent = (share: number) => `${number((100 * share).toFixed(1), language)} %`;
  return fill(WORDS.rateIs[language], {
    from: percent(interval.from),
    to: percent(interval.to),
    wrong: number(wrong, language),
    unsettled: number(unsettled, language),
    payments: number(payments, language),
  });
}
