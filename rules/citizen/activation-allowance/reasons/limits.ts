import type { Finding } from '../../../../src/engine/assessment.js';
import type { Text } from '../../../../src/engine/reading.js';
import type { ConditionText, InCase } from '../../../../src/engine/texts.js';
import type { Flag, Measure } from '../guidelines/guideline.js';
import { factTexts } from './facts.js';
import { flagTexts } from './flags.js';

interface Named {
  readonly measure: Measure;
  /** The requirement, and what it is about. */
  readonly about: Text;
}

/** The conditions that set a least distance, number of days or hours. */
const LIMITS: Readonly<Record<string, Named>> = {
  'walking-distance': { measure: 'walkingKm', about: { da: 'krav til afstanden til fods', en: 'requirement on the walking distance' } },
  'one-way-distance': {
    measure: 'oneWayKm',
    about: { da: 'krav til afstanden til tilbuddet', en: 'requirement on the distance to the offer' },
  },
  'daily-journey': { measure: 'dailyTravelKm', about: { da: 'krav til dagens rejse', en: "requirement on the day's journey" } },
  'days-per-week': {
    measure: 'daysPerWeek',
    about: { da: 'krav til antallet af dage om ugen', en: 'requirement on the number of days a week' },
  },
  'hours-per-day': {
    measure: 'hoursPerDay',
    about: { da: 'krav til antallet af timer om dagen', en: 'requirement on the number of hours a day' },
  },
};

/** The fact's own sentence, naming the fact instead of `value`. */
export function sentence(fact: keyof typeof factTexts): Text {
  const { da, en } = factTexts[fact].said;
  return { da: da.replace('{value}', `{${fact}}`), en: en.replace('{value}', `{${fact}}`) };
}

function limitText({ measure }: Named): (finding: Finding, inCase: InCase) => ConditionText {
  const { da, en } = sentence(measure);
  return ({ figures = {}, uses }, { facts, readings }) => {
    if (readings.some(({ reading, option }) => reading === 'distance-of-alternative' && option === 'does-not-apply'))
      return { met: NO_LIMIT };
    const twofold = 'higherAtLeast' in figures || 'higherMoreThan' in figures;
    const limit = twofold ? whichLimit(uses.at(-1) as Flag, facts) : LIMIT;
    return {
      met: {
        da: `${da} Det opfylder kravet om ${limit.da} i kommunens retningslinje.`,
        en: `${en} That meets the requirement of ${limit.en} in the municipality's guideline.`,
      },
      failed: {
        da: `${da} Det opfylder ikke kravet om ${limit.da} i kommunens retningslinje.`,
        en: `${en} That does not meet the requirement of ${limit.en} in the municipality's guideline.`,
      },
    };
  };
}

const NO_LIMIT: Text = {
  da: 'Det er lagt til grund, at retningslinjen ikke har et krav om {limit}.',
  en: 'It has been taken that the guideline has no requirement of {limit}.',
};

const LIMIT: Text = { da: '{limit}', en: '{limit}' };

/** The limit that holds for this citizen; both, where it is not known of whom the higher one holds. */
function whichLimit(where: Flag, facts: InCase['facts']): Text {
  const { yes } = flagTexts[where].words;
  const [da, en] = [lowered(yes.da), lowered(yes.en)];
  if (facts[where] === false) return LIMIT;
  if (facts[where] === true) return { da: `{higher}, som gælder, når ${da},`, en: `{higher}, which applies when ${en},` };
  return { da: `{limit} (dog {higher}, hvis ${da})`, en: `{limit} (but {higher} if ${en})` };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a judgement lifts the limit. */
function lifted(about: Text): ConditionText {
  const { da, en } = sentence('healthPreventsTransport');
  return {
    met: {
      da: `${da} Derfor er retningslinjens ${about.da} fraveget.`,
      en: `${en} The guideline's ${about.en} has therefore been lifted.`,
    },
    failed: { da, en },
  };
}

/** The sentences of every limit, and of the judgement that lifts one. */
export const limitTexts = Object.fromEntries(
  Object.entries(LIMITS).flatMap(([id, named]) => [
    [id, limitText(named)],
    [`${id}/reached`, limitText(named)],
    [`${id}/lifted`, lifted(named.about)],
  ]),
);
