import type { EveryReading } from '../../engine/every-reading.js';
import type { Language } from '../../engine/texts.js';
import { OUTCOMES } from '../../form/labels.js';
import { kronerInWords } from '../../reasons/values-in-words.js';
import type { Subject } from '../commands/subjects.js';
import { said } from '../help/said.js';
import { headline } from './assessment.js';
import { printSupplied } from './law.js';
import { printSections } from './sections.js';
import { wrap } from './wrap.js';

type Every = EveryReading<object, unknown>;
type Outcome = Every['outcomes'][number]['assessment'];

/** The distinct outcomes of a case, and under which readings each comes about. */
export function printEveryReading({ agree, outcomes, spread }: Every, { title, id }: Subject, language: Language): string {
  const say = (english: string) => said(english, language);
  const apart = spread === undefined ? '' : `, ${language === 'da' ? kronerInWords(spread, language) : `${spread} kr.`} apart`;
  const verdict = agree ? 'Every reading comes to the same.' : `The readings come to ${outcomes.length} different outcomes${apart}.`;
  const each = outcomes.map(({ readings, assessment }) => {
    const under = readings.map((chosen) =>
      Object.entries(chosen)
        .map(([reading, option]) => `${reading}=${option}`)
        .join(', '),
    );
    const choices = under.map((choice) => wrap(say(choice === '' ? 'no reading touched' : `under ${choice}`), 2, 2));
    return [wrap(language === 'da' ? inDanish(assessment) : headline(assessment)), ...choices];
  });
  const supplied = printSupplied(outcomes[0]?.assessment.supplied, language);
  return printSections([[wrap(`${title[language]} (${id})`), ...supplied, wrap(say(verdict))], ...each]);
}

function inDanish(assessment: Outcome): string {
  const { outcome } = assessment;
  const { amount } = (outcome === 'fulfilled' ? assessment.award : {}) as { readonly amount?: string };
  return `${OUTCOMES.da[outcome]}${amount === undefined ? '' : `: ${kronerInWords(amount, 'da')}`}`;
}
