import type { Text } from '../../engine/reading.js';
import type { Upholds } from './about.js';
import type { Need } from './judge-requirement.js';
import { administrationAct, type REQUIREMENTS } from './requirement.js';

/** What it turns on whether something must stand in a decision; each is absent where it is not known. */
export interface Turning {
  readonly upholds: Upholds | undefined;
  readonly appealable: boolean | undefined;
  readonly discretion: boolean | undefined;
  /** Whether it rests on facts of the case. */
  readonly facts: boolean | undefined;
}

/** What a decision must hold. */
export function needsOf(turning: Turning): Readonly<Record<(typeof REQUIREMENTS)[number] | 'process', Need>> {
  const reasons = reasonsNeed(turning);
  const guidance = guidanceNeed(turning);
  return {
    rules: reasons,
    considerations: where(turning.discretion, reasons, NO_DISCRETION, UNLESS_NO_DISCRETION),
    facts: where(turning.facts, reasons, NO_FACTS, UNLESS_NO_FACTS),
    'complaint-body': guidance,
    'complaint-way': guidance,
    'complaint-deadline': guidance,
    /** As reasons are: of a decision that gives all there is nothing to hear a party on. */
    process: reasons,
  };
}

const NEEDED: Need = { need: 'needed' };

/** Reasons are needed unless the decision wholly upholds the party. */
function reasonsNeed({ upholds }: Turning): Need {
  if (upholds === 'wholly') return { need: 'not-needed', provision: administrationAct('§ 22'), because: UPHELD };
  return upholds === undefined ? { need: 'unknown', because: UNLESS_UPHELD } : NEEDED;
}

/** Guidance is needed where the decision can be appealed, unless it wholly upholds the party. */
function guidanceNeed({ upholds, appealable }: Turning): Need {
  if (upholds === 'wholly') return { need: 'not-needed', because: UPHELD };
  if (appealable === false) return { need: 'not-needed', because: NO_APPEAL };
  if (appealable === undefined) return { need: 'unknown', because: UNLESS_NO_APPEAL };
  return upholds === undefined ? { need: 'unknown', because: UNLESS_UPHELD } : NEEDED;
}

/** What is needed among the reasons only where something is so. */
function where(isSo: boolean | undefined, reasons: Need, exempt: Text, unknown: Text): Need {
  if (reasons.need === 'not-needed' || isSo === true) return reasons;
  return isSo === false ? { need: 'not-needed', because: exempt } : { need: 'unknown', because: unknown };
}

/** Nothing is decided, so that nothing of a decision can lack. */
export const NO_DECISION: Need = {
  need: 'not-needed',
  because: {
    da: 'Der er intet at træffe afgørelse om: vurderingen er åben, dækkes ikke af kendte regler eller er en beregning.',
    en: 'There is nothing to decide: the assessment is open, not covered by known rules, or a calculation.',
  },
};

const UPHELD: Text = {
  da: 'Afgørelsen giver parten fuldt ud medhold.',
  en: 'The decision wholly upholds the party.',
};
const UNLESS_UPHELD: Text = {
  da: 'Det er kun nødvendigt, hvis afgørelsen ikke giver parten fuldt ud medhold, og det er ikke oplyst.',
  en: 'It is needed only where the decision does not wholly uphold the party, and that is not known.',
};
const NO_APPEAL: Text = {
  da: 'Kommunen træffer ikke en afgørelse, der kan påklages til en anden myndighed.',
  en: 'The municipality takes no decision that can be appealed to another authority.',
};
const UNLESS_NO_APPEAL: Text = {
  da: 'Det er kun nødvendigt, hvis afgørelsen kan påklages til en anden myndighed, og det er ikke oplyst.',
  en: 'It is needed only where the decision can be appealed to another authority, and that is not known.',
};
const NO_DISCRETION: Text = { da: 'Der er ikke udøvet et skøn.', en: 'There was no discretion.' };
const UNLESS_NO_DISCRETION: Text = {
  da: 'Det er kun nødvendigt, hvis der er udøvet et skøn, og det er ikke oplyst.',
  en: 'It is needed only where there was discretion, and that is not known.',
};
const NO_FACTS: Text = { da: 'Afgørelsen bygger ikke på oplysninger i sagen.', en: 'The decision rests on no fact of the case.' };
const UNLESS_NO_FACTS: Text = {
  da: 'Det er kun nødvendigt, hvis afgørelsen bygger på oplysninger i sagen, og det er ikke oplyst.',
  en: 'It is needed only where the decision rests on facts of the case, and that is not known.',
};
