import type { Text } from '../../../engine/reading.js';
import { no, unclear, yes } from '../because.js';
import type { Requirement } from '../requirement.js';
import type { Said } from '../weigh.js';
import type { Passages } from './passages.js';
import { AUTHORITY_ACTS, BODY, CITIZEN_ACTS, DEADLINE, ELSEWHERE, MAYBE_BODY, MAYBE_WAY, TIME, WAY, WEEKS } from './patterns.js';

/** What is said of complaints: the body, the way and the deadline. `weeks` is the deadline that applies, where it is known. */
export function complaintSaid(passages: Passages, weeks: number | undefined): Readonly<Record<Guidance, Said>> {
  const enclosed = passages.complaint.some((sentence) => ELSEWHERE.test(sentence));
  const read = (said: Said): Said => (said.said === 'no' && enclosed ? unclear(ENCLOSED) : said);
  return {
    'complaint-body': read(bodySaid(passages)),
    'complaint-way': read(waySaid(passages)),
    'complaint-deadline': read(deadlineSaid(passages, weeks)),
  };
}

type Guidance = Extract<Requirement, `complaint-${string}`>;

function bodySaid({ body, complaint }: Passages): Said {
  if (complaint.some((sentence) => BODY.test(sentence))) return yes(BODY_NAMED);
  if (body.some((sentence) => BODY.test(sentence)) || complaint.some((sentence) => MAYBE_BODY.test(sentence))) return unclear(BODY_UNCLEAR);
  return no(NO_BODY);
}

function waySaid({ complaint }: Passages): Said {
  const toCitizen = complaint.filter((sentence) => !AUTHORITY_ACTS.test(sentence) || CITIZEN_ACTS.test(sentence));
  if (toCitizen.some((sentence) => WAY.test(sentence) && !AUTHORITY_ACTS.test(sentence))) return yes(WAY_TOLD);
  return complaint.some((sentence) => AUTHORITY_ACTS.test(sentence) || MAYBE_WAY.test(sentence)) ? unclear(WAY_UNCLEAR) : no(NO_WAY);
}

function deadlineSaid({ complaint }: Passages, weeks: number | undefined): Said {
  const limits = complaint.filter((sentence) => DEADLINE.test(sentence) && !AUTHORITY_ACTS.test(sentence));
  if (limits.length > 0) {
    const told = limits.flatMap(weeksIn);
    return weeks === undefined || told.length === 0 || told.includes(weeks) ? yes(DEADLINE_TOLD) : no(otherDeadline(told, weeks));
  }
  const maybe = complaint.some((sentence) => TIME.test(sentence) && (!AUTHORITY_ACTS.test(sentence) || CITIZEN_ACTS.test(sentence)));
  return maybe ? unclear(DEADLINE_UNCLEAR) : no(NO_DEADLINE);
}

const NUMERALS: Readonly<Record<string, number>> = {
  ...{ en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, otte: 8 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8 },
};

function weeksIn(sentence: string): number[] {
  return WEEKS.all(sentence).map(([, counted = '']) => NUMERALS[counted.toLowerCase()] ?? Number(counted));
}

const BODY_NAMED: Text = { da: 'Klageinstansen er nævnt.', en: 'The complaint body is named.' };
const BODY_UNCLEAR: Text = {
  da: 'En myndighed er nævnt, men det er ikke sikkert, at det er klageinstansen.',
  en: 'An authority is named, but it is not certain that it is the complaint body.',
};
const NO_BODY: Text = {
  da: 'Det er ikke nævnt, hvilken myndighed der behandler en klage.',
  en: 'It is not said which authority decides a complaint.',
};
const WAY_TOLD: Text = { da: 'Det er nævnt, hvor klagen skal sendes hen.', en: 'It is said where the complaint goes.' };
const WAY_UNCLEAR: Text = {
  da: 'Der står noget om, hvordan en klage behandles, men ikke tydeligt, hvor den skal sendes hen.',
  en: 'Something is said of how a complaint is handled, but not clearly where it goes.',
};
const NO_WAY: Text = {
  da: 'Det er ikke nævnt, hvordan eller hvor man klager.',
  en: 'It is not said how or where to complain.',
};
const DEADLINE_TOLD: Text = { da: 'Klagefristen er nævnt.', en: 'The deadline for complaints is given.' };
const DEADLINE_UNCLEAR: Text = {
  da: 'Der er nævnt et tidspunkt, men det er ikke sikkert, at det er klagefristen.',
  en: 'A time is given, but it is not certain that it is the deadline for complaints.',
};
const NO_DEADLINE: Text = { da: 'Klagefristen er ikke nævnt.', en: 'The deadline for complaints is not given.' };
const ENCLOSED: Text = {
  da: 'Det står ikke i teksten, men den henviser til et bilag eller et andet brev.',
  en: 'It does not stand in the text, which refers to an enclosure or another letter.',
};

function otherDeadline(told: readonly number[], weeks: number): Text {
  return {
    da: `Klagefristen er nævnt som ${told.join(', ')} uger; den er ${weeks} uger.`,
    en: `The deadline is given as ${told.join(', ')} weeks; it is ${weeks} weeks.`,
  };
}
