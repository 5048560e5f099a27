import type { Finding } from '../../../../src/engine/assessment.js';
import type { Text } from '../../../../src/engine/reading.js';
import type { ConditionText, FactText } from '../../../../src/engine/texts.js';
import type { Measure } from '../guidelines/guideline.js';
import { factTexts } from './facts.js';
import { flagTexts } from './flags.js';

interface Named {
  readonly measure: Measure;
  /** What the limit is about. */
  readonly about: Text;
}

/** The conditions that set a least distance, number of days or hours. */
const LIMITS: Readonly<Record<string, Named>> = {
  'walking-distance': { measure: 'walkingKm', about: { da: 'afstanden til fods', en: 'the walking distance' } },
  'one-way-distance': { measure: 'oneWayKm', about: { da: 'afstanden til tilbuddet', en: 'the distance to the offer' } },
  'daily-journey': { measure: 'dailyTravelKm', about: { da: 'dagens rejse', en: "the day's journey" } },
  'days-per-week': { measure: 'daysPerWeek', about: { da: 'antallet af dage om ugen', en: 'the number of days a week' } },
  'hours-per-day': { measure: 'hoursPerDay', about: { da: 'antallet af timer om dagen', en: 'the number of hours a day' } },
};

/** The fact's own sentence, naming the fact instead of `value`. */
export function sentence(fact: keyof typeof factTexts): Text {
  const { da, en } = factTexts[fact].said;
  return { da: da.replace('{value}', `{${fact}}`), en: en.replace('{value}', `{${fact}}`) };
}

function limitText({ measure }: Named): (finding: Finding) => ConditionText {
  const { da, en } = sentence(measure);
  return ({ figures = {}, uses }) => {
    const twofold = 'higherAtLeast' in figures || 'higherMoreThan' in figures;
    const limit = twofold ? twoLimits(flagTexts[uses[1] as keyof typeof flagTexts]) : { da: '{limit}', en: '{limit}' };
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

/** The limit, and the higher one for those of whom something is so. */
function twoLimits({ words }: FactText<boolean>): Text {
  const yes = words.as === 'yes-no' ? words.yes : { da: '', en: '' };
  return { da: `{limit} (dog {higher}, hvis ${lowered(yes.da)})`, en: `{limit} (but {higher} if ${lowered(yes.en)})` };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether a rule for some groups concerns this citizen's. */
export function otherGroup(about: Text): ConditionText {
  return {
    met: {
      da: `Retningslinjens krav om ${about.da} gælder ikke for målgruppen »{targetGroup}«.`,
      en: `The guideline's requirement on ${about.en} does not apply to the target group “{targetGroup}”.`,
    },
    failed: {
      da: `Retningslinjens krav om ${about.da} gælder for målgruppen »{targetGroup}«.`,
      en: `The guideline's requirement on ${about.en} applies to the target group “{targetGroup}”.`,
    },
  };
}

/** Whether a judgement lifts the limit. */
function lifted(about: Text): ConditionText {
  const { da, en } = sentence('healthPreventsTransport');
  return {
    met: {
      da: `${da} Derfor er retningslinjens krav om ${about.da} fraveget.`,
      en: `${en} The guideline's requirement on ${about.en} has therefore been lifted.`,
    },
    failed: { da, en },
  };
}

/** The sentences of every limit, and of the ways in which one does not concern a citizen. */
export const limitTexts = Object.fromEntries(
  Object.entries(LIMITS).flatMap(([id, named]) => [
    [id, limitText(named)],
    [`${id}/reached`, limitText(named)],
    [`${id}/other-group`, otherGroup(named.about)],
    [`${id}/lifted`, lifted(named.about)],
  ]),
);
