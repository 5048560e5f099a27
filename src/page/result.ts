import type { Assessment, Question } from '../engine/assessment.js';
import type { Day } from '../engine/day.js';
import type { Possible } from '../engine/possible.js';
import { OUTCOMES } from '../form/labels.js';
import type { Answered } from '../form/subject.js';
import { dayInWords, kronerInWords } from '../reasons/values-in-words.js';
import type { PageSubject } from './subjects.js';

/** What stands at the top of the result. */
export interface Verdict {
  readonly tone: 'info' | 'warning' | 'success';
  readonly heading: string;
  readonly text: readonly string[];
}

const DECIDES = 'Det er en vurdering. En sagsbehandler træffer afgørelsen.';

/** What a case comes to: never an award while something is open, and never one that takes money away as if it gave some. */
export function verdictOf(answered: Answered, subject: PageSubject, possible: Possible<object> | undefined): Verdict {
  const { outcome } = answered;
  const heading = OUTCOMES.da[outcome];
  if (outcome === 'open') return { tone: 'info', heading, text: stillPossible(subject, possible, answered.questions) };
  if (outcome === 'calculated') return { tone: 'info', heading, text: ['Det er en beregning og ikke en afgørelse.'] };
  if (outcome === 'not-covered')
    return { tone: 'warning', heading, text: ['Det er ikke et afslag: vi har ingen kontrolleret regel for sagen.'] };
  if ('guideline' in answered && answered.guideline?.whatIf === true) {
    return {
      tone: 'warning',
      heading: 'Prøvet efter en retningslinje, der ikke gælder',
      text: ['Resultatet viser kun, hvad der ville følge af den.'],
    };
  }
  if (outcome === 'not-in-force') return { tone: 'info', heading, text: [DECIDES] };
  if (subject.awards === 'reduction') return reduction(answered as Assessment<unknown, unknown>);
  if (outcome === 'not-fulfilled') return { tone: 'warning', heading, text: [DECIDES] };
  return { tone: subject.awards === 'verdict' ? 'info' : 'success', heading: fulfilled(answered as Fulfilled, heading), text: [DECIDES] };
}

type Fulfilled = Extract<Assessment<unknown, { readonly amount?: string }>, { outcome: 'fulfilled' }>;

function fulfilled({ award }: Fulfilled, heading: string): string {
  return award.amount === undefined ? heading : `${heading}: ${kronerInWords(award.amount, 'da')}`;
}

/** A reduction takes money away: that its conditions are met is no good news for the citizen. */
function reduction({ outcome, ...rest }: Assessment<unknown, unknown>): Verdict {
  if (outcome === 'not-fulfilled')
    return {
      tone: 'info',
      heading: 'Hjælpen kan ikke sættes ned',
      text: ['Betingelserne for at sætte hjælpen ned er ikke opfyldt.', DECIDES],
    };
  const { award } = rest as unknown as { award: { kind?: string; amount?: string; takesEffect?: Day } };
  const by = award.amount === undefined ? '' : ` med ${kronerInWords(award.amount, 'da')} om måneden`;
  const heading =
    award.kind === undefined || award.kind === 'may-be-decided'
      ? `Kommunen kan afgøre, at hjælpen sættes ned${by}${award.takesEffect === undefined ? '' : `, tidligst fra den ${dayInWords(award.takesEffect, 'da')}`}`
      : `Nedsættelsen kan fortsætte${by}`;
  return { tone: 'warning', heading, text: ['Borgeren mister penge ved afgørelsen.', DECIDES] };
}

/** An award of which only the greatest is known: one øre says nothing. */
const LEAST = '0.01';

/** So many amounts are listed; of more, the least and the greatest are told. */
const MOST_LISTED = 6;

/** What the case can still come to. */
function stillPossible({ awards }: PageSubject, possible: Possible<object> | undefined, questions: readonly Question[]): string[] {
  if (possible === undefined)
    return [
      questions.some(({ kind }) => kind !== 'reading')
        ? 'Beregningen mangler oplysninger.'
        : 'Kommunen skal tage stilling til, hvordan reglerne skal forstås, før beløbet kan beregnes.',
    ];
  const { least, most, refusal } = possible;
  const distinct = [...new Set(possible.awards.flatMap((award) => (award as { amount?: string }).amount ?? []))];
  const amounts = distinct.sort((a, b) => Number(a) - Number(b)).map((amount) => kronerInWords(amount, 'da'));
  const [leads, never] =
    awards === 'reduction'
      ? ['Nedsættelsen kan stadig blive', 'at hjælpen ikke kan sættes ned']
      : ['Beløbet kan stadig blive', 'at betingelserne ikke er opfyldt'];
  const range =
    amounts.length > 0 && amounts.length <= MOST_LISTED
      ? listed(amounts)
      : least !== undefined && most !== undefined
        ? `${least === LEAST ? 'op' : `fra ${kronerInWords(least, 'da')}`} til ${kronerInWords(most, 'da')}`
        : undefined;
  if (range === undefined)
    return [refusal ? `Sagen kan stadig ende med, at betingelserne er opfyldt, eller med, ${never}.` : 'Sagen er ikke afklaret.'];
  return [ended(`${leads} ${range}`), ...(refusal ? [`Sagen kan også ende med, ${never}.`] : [])];
}

/** A sentence with the full stop that it may end with already, as after `kr.`. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} eller ${parts.at(-1)}`;
}
