import type { Language } from '../../engine/texts.js';
import type { Painter, Tone } from '../print/colour.js';
import { cut, visible } from '../print/wrap.js';
import type { Answered } from '../run-cases/answer.js';

const WIDTHS = { line: 6, id: 16, outcome: 24 } as const;
const HEADINGS = {
  da: { line: 'Linje', id: 'Id', outcome: 'Udfald', rest: 'Beløb, eller hvad der mangler' },
  en: { line: 'Line', id: 'Id', outcome: 'Outcome', rest: 'Amount, or what is missing' },
} as const;
const OUTCOMES = {
  da: {
    fulfilled: 'opfyldt',
    'not-fulfilled': 'ikke opfyldt',
    open: 'uafklaret',
    'not-in-force': 'reglerne gælder ikke',
    'not-covered': 'reglerne ikke kontrolleret',
    calculated: 'beregnet',
    agree: 'alle læsninger ens',
    differ: 'læsninger afviger',
  },
  en: {
    fulfilled: 'fulfilled',
    'not-fulfilled': 'not fulfilled',
    open: 'open',
    'not-in-force': 'not in force',
    'not-covered': 'not covered',
    calculated: 'calculated',
    agree: 'all readings alike',
    differ: 'readings differ',
  },
} as const;

type Told = keyof (typeof OUTCOMES)['da'];

const TONES: Readonly<Partial<Record<Told, Tone>>> = {
  fulfilled: 'good',
  agree: 'good',
  'not-fulfilled': 'bad',
  open: 'open',
  differ: 'open',
};

/** The headings of a table of cases on a terminal. */
export function heading(language: Language, paint: Painter): string {
  const { line, id, outcome, rest } = HEADINGS[language];
  return `${paint(placed(line, id, outcome, rest), 'strong')}\n`;
}

/** A case as a row: its line, its id, what it comes to, and the amount or what is missing. */
export function row(line: number, id: unknown, answer: Answered, language: Language, paint: Painter): string {
  const told = toldOf(answer);
  const outcome = OUTCOMES[language][told].padEnd(WIDTHS.outcome);
  const tone = TONES[told];
  const name = id === undefined ? '' : visible(cut(String(id), WIDTHS.id));
  return `${placed(String(line), name, tone === undefined ? outcome : paint(outcome, tone), restOf(answer))}\n`;
}

function placed(line: string, id: string, outcome: string, rest: string): string {
  return `${line.padStart(WIDTHS.line)}  ${id.padEnd(WIDTHS.id)}  ${outcome.padEnd(WIDTHS.outcome)}  ${rest}`.trimEnd();
}

function toldOf(answer: Answered): Told {
  if (answer.kind === 'every-reading') return answer.every.agree ? 'agree' : 'differ';
  return answer.kind === 'calculated' ? answer.calculated.outcome : answer.assessment.outcome;
}

function restOf(answer: Answered): string {
  if (answer.kind === 'every-reading') return '';
  const of = answer.kind === 'calculated' ? answer.calculated : answer.assessment;
  if (of.outcome === 'open') return of.questions.map((asked) => (asked.kind === 'reading' ? asked.reading : asked.fact)).join(', ');
  if (of.outcome === 'not-covered') return of.gaps.map(({ missing }) => missing).join(', ');
  const { award } = of as { readonly award?: { readonly amount?: unknown } };
  return typeof award?.amount === 'string' ? `${award.amount} kr.` : '';
}
