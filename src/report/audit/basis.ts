import { builtIn } from '../../../rules/citizen/activation-allowance/guidelines/index.js';
import type { ErrorRate } from '../../audit/sampling/error-rate.js';
import { kronerInWords, number } from '../../reasons/values-in-words.js';
import { guidelineNames } from '../guideline-names.js';
import { municipalityName } from '../jobcentre/names.js';
import type { Stated } from '../parts.js';
import WORDS from './words.json' with { type: 'json' };
import { type AuditWriting, say } from './writing.js';

/** What an audit comes to, in a sentence or two; nothing where nothing was read. */
export function sumOf(writing: AuditWriting): string | undefined {
  const { audited, now } = writing.report;
  if (audited === 0) return undefined;
  const { wrong, unsettled, tooMuch, tooLittle } = now;
  const count = (figure: number) => number(figure, writing.language);
  const parts = Object.entries({ right: audited - wrong - unsettled, wrong, unsettled }).flatMap(([name, figure]) =>
    figure === 0 ? [] : [say(WORDS.sum[name as 'wrong'], writing, { count: count(figure) })],
  );
  const money = { tooMuch: kronerInWords(tooMuch, writing.language), tooLittle: kronerInWords(tooLittle, writing.language) };
  const [much, little] = [tooMuch, tooLittle].map((amount) => Number(amount) !== 0);
  const said = much && little ? WORDS.sum.money : much ? WORDS.sum.tooMuch : little ? WORDS.sum.tooLittle : WORDS.sum.none;
  const all = say(WORDS.sum.of, writing, { audited: count(audited), parts: listed(parts, writing) });
  return `${all} ${say(said, writing, money).replace('kr..', 'kr.')}`;
}

function listed(parts: readonly string[], { language }: AuditWriting): string {
  const and = language === 'da' ? 'og' : 'and';
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/** What was audited, how the sources were read, and what a sample says of all. */
export function basisOf(writing: AuditWriting): Stated[] {
  const { municipality, guideline, readings, sample, audited, rejected, notDrawn, in: all } = writing.report;
  const count = (figure: number) => number(figure, writing.language);
  const parts = Object.entries({ audited, rejected, notDrawn }).flatMap(([name, figure]) =>
    figure === 0 ? [] : [say(WORDS.intakeParts[name as 'audited'], writing, { count: count(figure) })],
  );
  const codes = Object.entries(readings).map(([reading, option]) => `${reading}=${option}`);
  const rate = (law: 'lawThen' | 'lawNow', of: ErrorRate) => ({
    term: `${say(WORDS.rate, writing)}: ${say(WORDS[law], writing)}`,
    said: rateInWords(of, writing),
  });
  const drawn = sample && { size: count(sample.size), seed: String(sample.seed) };
  return [
    {
      term: say(WORDS.municipality, writing),
      said: municipality === undefined ? say(WORDS.eachOwn, writing) : municipalityName(municipality),
    },
    ...(guideline === undefined
      ? []
      : [
          { term: say(WORDS.guideline, writing), said: say(WORDS.guidelineTried, writing, { guideline: builtInName(guideline, writing) }) },
        ]),
    {
      term: say(WORDS.intake, writing),
      said: all === 0 ? say(WORDS.intakeNone, writing) : say(WORDS.intakeIs, writing, { in: count(all), parts: listed(parts, writing) }),
    },
    { term: say(WORDS.readings, writing), said: codes.length === 0 ? say(WORDS.noReadings, writing) : '', codes },
    ...(sample === undefined || drawn === undefined
      ? []
      : [
          { term: say(WORDS.sample, writing), said: say(WORDS.sampleIs, writing, drawn) },
          rate('lawThen', sample.then),
          rate('lawNow', sample.now),
        ]),
  ];
}

/** One of a host's own is called as the host called it. */
function builtInName(id: string, { language }: AuditWriting): string {
  return guidelineNames(builtIn, language)[id] ?? id;
}

/** What was not read, in words; `undefined` where there was something and all of it was. */
export function notReadIn(writing: AuditWriting): string | undefined {
  const { in: all, rejected, audited } = writing.report;
  if (all === 0) return say(WORDS.noLine, writing);
  if (rejected === 0) return undefined;
  if (audited === 0) return say(WORDS.nothingRead, writing);
  return say(WORDS.someNotRead, writing, { in: number(all, writing.language), rejected: number(rejected, writing.language) });
}

/** The lines judged otherwise by the law as known now. */
export function shiftsOf(writing: AuditWriting): string[] {
  return writing.report.shifts.map(
    ({ then, now, payments }) =>
      `${number(payments, writing.language)}: ${say(WORDS.names[then], writing)} → ${say(WORDS.names[now], writing)}`,
  );
}

function rateInWords({ payments, wrong, unsettled, interval }: ErrorRate, writing: AuditWriting): string {
  const percent = (share: number) => `${number((100 * share).toFixed(1), writing.language)} %`;
  const figures = { wrong, unsettled, payments };
  return say(WORDS.rateIs, writing, {
    from: percent(interval.from),
    to: percent(interval.to),
    ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, number(figure, writing.language)])),
  });
}
