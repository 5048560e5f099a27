import { type Refusal, rowOn, type SchemeTexts } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import file from './texts.json' with { type: 'json' };

const { deactivation, nothing } = file.sentences;

/**
 * The texts of the card, by what failed conditions lead to: one who applies gets no card; the card of one who has it may be
 * deactivated, or no longer is looked at (before 2023).
 */
export function inOwnWords<T extends SchemeTexts<unknown, unknown>>(texts: T): T {
  const refused = (of: Refusal) => {
    if (isApplying(of)) return texts.refused(of);
    return deactivationOn(of)?.possible ? deactivation : nothing;
  };
  return { ...texts, refused, mayComplain: (of: Refusal) => isApplying(of) || deactivationOn(of)?.mayComplain === true };
}

function isApplying({ facts: { cardSince = 'no-card' } }: Refusal): boolean {
  return cardSince === 'no-card';
}

/** The rule on deactivation of the day judged. There is one on every day on which conditions are judged. */
function deactivationOn({ on, knownOn }: Refusal) {
  return rowOn(parameters.deactivation, on, knownOn)?.value;
}
