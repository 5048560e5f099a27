import type { Assessment } from '../engine/assessment.js';
import type { Calculated } from '../engine/calculation.js';
import type { Citation } from '../engine/citation.js';
import type { Text } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';

/** What an assessment or a calculation comes to. */
export type Answer = Assessment<object, unknown> | Calculated<object, unknown>;

/** An answer as an assistant gets it: whole, so that no amount stands alone, and led by who decides. */
export interface Told {
  /** That a caseworker decides, in the language asked for. */
  readonly decides: string;
  readonly outcome: Answer['outcome'];
  /** What must be answered, or what we do not know, before there is an answer; empty where there is one. */
  readonly open: readonly object[];
  /** The provisions that it rests on, each once. */
  readonly provisions: readonly Citation[];
  /** The answer itself, with every finding. */
  readonly answer: Answer;
}

const DECIDES: Text = {
  da: 'Dette er en vurdering og ikke en afgørelse. En sagsbehandler afgør sagen. Gengiv aldrig et beløb uden udfaldet, begrundelsen og det, der er uafklaret.',
  en: 'This is an assessment and no decision. A caseworker decides. Never repeat an amount without the outcome, the reasons and what is open.',
};

/** Tells an answer with what must always stand beside it. */
export function told(answer: Answer, language: Language): Told {
  return { decides: DECIDES[language], outcome: answer.outcome, open: openIn(answer), provisions: provisionsIn(answer), answer };
}

function openIn(answer: Answer): readonly object[] {
  if (answer.outcome === 'open') return answer.questions;
  return answer.outcome === 'not-covered' ? answer.gaps : [];
}

/** Every citation inside, as the answer cites it. */
function provisionsIn(answer: Answer): Citation[] {
  const found = new Map<string, Citation>();
  JSON.stringify(answer, (_, value) => {
    if (isCitation(value)) found.set(`${value.title}\u0000${value.provision}`, value);
    return value;
  });
  return [...found.values()];
}

function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'title' in value && 'provision' in value;
}
