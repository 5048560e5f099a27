import type { Text } from '../../../engine/reading.js';
import { no, unclear, yes } from '../because.js';
import type { Deadlines } from '../deadlines.js';
import type { Said } from '../judge-requirement.js';
import type { Passages } from './passages.js';
import { isWeeks, type Span, spanInWords, spansIn } from './span.js';
import { patterns } from './vocabulary/patterns.js';

/** The day of an act or order that is named: no time in which to do something. */
const DAY_OF_AN_ACT = /\bnr\. \d+ af \d+\. \p{L}+ \d{4}/gu;

/** The deadline for complaints. One given as a day cannot be held against a number of weeks. */
export function deadlineSaid({ complaint }: Passages, { weeks, isCertain }: Deadlines): Said {
  const limits = complaint.filter(
    (sentence) => patterns.deadline.test(sentence) && !patterns.authorityActs.test(sentence) && !patterns.insists.test(sentence),
  );
  if (limits.length > 0) {
    const told = limits.flatMap(spansIn);
    if (told.length === 0 || told.some((span) => weeks.some((each) => isWeeks(span, each)))) return yes(DEADLINE_TOLD);
    return isCertain ? no(otherDeadline(told, weeks)) : unclear(notOnRecord(told, weeks));
  }
  const maybe = complaint.some(
    (sentence) =>
      patterns.time.test(sentence.replace(DAY_OF_AN_ACT, '')) &&
      !patterns.insists.test(sentence) &&
      (!patterns.authorityActs.test(sentence) || patterns.citizenActs.test(sentence)),
  );
  return maybe ? unclear(DEADLINE_UNCLEAR) : no(NO_DEADLINE);
}

const DEADLINE_TOLD: Text = { da: 'Klagefristen er nævnt.', en: 'The deadline for complaints is given.' };
const DEADLINE_UNCLEAR: Text = {
  da: 'Der er nævnt et tidspunkt, men det er ikke sikkert, at det er klagefristen.',
  en: 'A time is given, but it is not certain that it is the deadline for complaints.',
};
const NO_DEADLINE: Text = { da: 'Klagefristen er ikke nævnt.', en: 'The deadline for complaints is not given.' };

function otherDeadline(told: readonly Span[], weeks: readonly number[]): Text {
  return {
    da: `Klagefristen er nævnt som ${listed(told, 'da')}; den er ${listed(weeks.map(inWeeks), 'da')}.`,
    en: `The deadline is given as ${listed(told, 'en')}; it is ${listed(weeks.map(inWeeks), 'en')}.`,
  };
}

function notOnRecord(told: readonly Span[], weeks: readonly number[]): Text {
  return {
    da: `Klagefristen er nævnt som ${listed(told, 'da')}. Hvilken frist der gælder, er ikke oplyst; kendt er kun ${listed(weeks.map(inWeeks), 'da')}.`,
    en: `The deadline is given as ${listed(told, 'en')}. Which one applies is not known; on record is only ${listed(weeks.map(inWeeks), 'en')}.`,
  };
}

function inWeeks(count: number): Span {
  return { count, unit: 'week' };
}

function listed(spans: readonly Span[], language: keyof Text): string {
  return spans.map((span) => spanInWords(span, language)).join(', ');
}
