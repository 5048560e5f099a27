import type { Text } from '../../../engine/reading.js';
import { no, unclear, yes } from '../because.js';
import type { Deadlines } from '../deadlines.js';
import type { Said } from '../judge-requirement.js';
import type { Requirement } from '../requirement.js';
import { deadlineSaid } from './deadline.js';
import { unlessElsewhere } from './elsewhere.js';
import type { Passages } from './passages.js';
import { patterns } from './vocabulary/patterns.js';

/** What is said of complaints: the body, the way and the deadline. */
export function complaintSaid(passages: Passages, deadlines: Deadlines): Readonly<Record<Guidance, Said>> {
  const read = (said: Said) => unlessElsewhere(said, passages.complaint);
  return {
    'complaint-body': read(bodySaid(passages)),
    'complaint-way': read(waySaid(passages)),
    'complaint-deadline': read(deadlineSaid(passages, deadlines)),
  };
}

type Guidance = Extract<Requirement, `complaint-${string}`>;

function bodySaid({ body, complaint }: Passages): Said {
  if (complaint.some(patterns.body.test)) return yes(BODY_NAMED);
  if (body.some(patterns.body.test) || complaint.some(patterns.maybeBody.test)) return unclear(BODY_UNCLEAR);
  return no(NO_BODY);
}

function waySaid({ complaint }: Passages): Said {
  const toCitizen = complaint.filter((sentence) => !patterns.authorityActs.test(sentence) || patterns.citizenActs.test(sentence));
  if (toCitizen.some((sentence) => patterns.way.test(sentence) && !patterns.authorityActs.test(sentence))) return yes(WAY_TOLD);
  return complaint.some((sentence) => patterns.authorityActs.test(sentence) || patterns.maybeWay.test(sentence))
    ? unclear(WAY_UNCLEAR)
    : no(NO_WAY);
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
