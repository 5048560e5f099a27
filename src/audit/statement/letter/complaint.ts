import type { Text } from '../../../engine/reading.js';
import { no, unclear, yes } from '../because.js';
import type { Deadlines } from '../deadlines.js';
import type { Requirement } from '../requirement.js';
import type { Said } from '../weigh.js';
import { deadlineSaid } from './deadline.js';
import type { Passages } from './passages.js';
import { AUTHORITY_ACTS, BODY, CITIZEN_ACTS, ELSEWHERE, MAYBE_BODY, MAYBE_WAY, WAY } from './patterns.js';

/** What is said of complaints: the body, the way and the deadline. */
export function complaintSaid(passages: Passages, deadlines: Deadlines): Readonly<Record<Guidance, Said>> {
  const enclosed = passages.complaint.some((sentence) => ELSEWHERE.test(sentence));
  const read = (said: Said): Said => (said.said === 'no' && enclosed ? unclear(ENCLOSED) : said);
  return {
    'complaint-body': read(bodySaid(passages)),
    'complaint-way': read(waySaid(passages)),
    'complaint-deadline': read(deadlineSaid(passages, deadlines)),
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
const ENCLOSED: Text = {
  da: 'Det står ikke i teksten, men den henviser til et bilag eller et andet brev.',
  en: 'It does not stand in the text, which refers to an enclosure or another letter.',
};
