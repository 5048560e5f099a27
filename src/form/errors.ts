import { describe, isName, type Problem } from '../engine/problem.js';
import type { Language } from '../engine/texts.js';
import { expectedInDanish, receivedInDanish } from '../reasons/expected.js';
import type { FormField, FormInput } from './form-input.js';
import { rangeOf } from './hint.js';

/** Something that is wrong with an answer. */
export interface FormError {
  /** Where it stands in the answer: empty for the whole, `items[2].amount` for a part. */
  readonly path: string;
  /** What is wrong, as a sentence in the language of the form. */
  readonly message: string;
  /** The problem itself. */
  readonly problem: Problem;
}

/** What is wrong with the answer of a fact, told by what is expected where it stands. */
export function errorOf(problem: Problem, key: string, input: FormInput, language: Language): FormError {
  const path = problem.path.slice(key.length).replace(/^\./, '');
  return { path, message: language === 'en' ? inEnglish(problem) : inDanish(problem, inputAt(input, path), path), problem };
}

/**
 * Tells what is wrong with something else, such as an option or a guideline, as a sentence that names the place.
 *
 * @since 0.2.0
 * @example
 * const [problem] = activationAllowance.facts.problems({ zones: '3' });
 * problem && problemInWords(problem, 'en').startsWith('zones: expected a whole number of zones') // => true
 */
export function problemInWords(problem: Problem, language: Language): string {
  if (language === 'en') return ended(describe(problem));
  const named = problem.columns ?? (problem.path === '' ? [] : [problem.path]);
  const at = named.length === 0 ? '' : `${named.map((name) => `»${name}«`).join(' og ')}: `;
  if (problem.code === 'unknown-key') return `${at}Feltet findes ikke.${didYouMean(problem) || knownOf(problem)}`;
  return `${at}${foundOf(problem) ?? 'Værdien passer ikke her.'}`;
}

function knownOf({ expected }: Problem): string {
  return / /.test(expected.replaceAll(', ', '')) ? ` Her skal stå ${expectedInDanish(expected)}.` : ` Kendte felter: ${expected}.`;
}

/** What was expected, and what stood there: nothing, an unknown that was written as `null`, or something else. */
function foundOf(problem: Problem): string | undefined {
  const { received, path } = problem;
  const expected = expectedInDanish(problem.expected);
  if (expected === undefined) return undefined;
  if (received === 'nothing') return `Her mangler ${expected}.`;
  if (received === 'null' && isName(path)) return `Her skal stå ${expected}. ${LEFT_OUT}`;
  const found = received === undefined ? '' : `; her står ${receivedInDanish(received)}`;
  return `Her skal stå ${expected}${found}.${didYouMean(problem)}`;
}

function inEnglish({ path, ...problem }: Problem): string {
  const told = describe({ path: '', ...problem }).replace(/^the whole input: /, '');
  return ended(`${told.charAt(0).toUpperCase()}${told.slice(1)}`);
}

/** A sentence ends with one sign. */
function ended(sentence: string): string {
  return sentence.endsWith('?') ? sentence : `${sentence}.`;
}

function inDanish(problem: Problem, input: FormInput | undefined, path: string): string {
  if (problem.code === 'unknown-key') return `Feltet »${path}« findes ikke.${didYouMean(problem)}`;
  if (/(^|\.)by$/.test(path)) return 'Skriv, hvem der har vurderet det: en rolle eller en sag, ikke et navn.';
  if (/(^|\.)because$/.test(path)) return 'Skriv, hvad der er lagt vægt på i vurderingen.';
  const asked = problem.code === 'contradiction' || input === undefined ? undefined : ASKED[input.kind]?.(input as never);
  if (asked !== undefined && problem.received === 'null' && path === '') return `${asked} ${LEFT_OUT}`;
  return asked ?? sentenceOf(problem) ?? 'Oplysningen passer ikke med de øvrige oplysninger eller med reglerne den dag.';
}

/** A `null` out of a database. */
const LEFT_OUT = 'Udelad feltet, hvis oplysningen ikke er kendt.';

function sentenceOf(problem: Problem): string | undefined {
  const expected = expectedInDanish(problem.expected);
  return expected && `Her skal stå ${expected}.${didYouMean(problem)}`;
}

function didYouMean({ nearest }: Problem): string {
  return nearest === undefined ? '' : ` Mente du »${nearest}«?`;
}

const ASKED: { readonly [K in FormInput['kind']]?: (input: Extract<FormInput, { kind: K }>) => string } = {
  'yes-no': () => 'Svar ja eller nej.',
  choice: () => 'Vælg et af svarene.',
  number: (input) => `Skriv ${rangeOf(input, 'da').replace(/^E/, 'e')}`,
  amount: () => 'Skriv et beløb i kroner med højst to decimaler.',
  day: () => 'Skriv en dag, der findes i kalenderen.',
  month: () => 'Skriv en måned, for eksempel 2019-04.',
  period: () => 'Skriv en periode, der ikke slutter, før den begynder.',
  year: () => 'Skriv et årstal med fire cifre.',
};

/** What is answered at a place of an answer. */
function inputAt(input: FormInput, path: string): FormInput | undefined {
  let at: FormInput | undefined = input;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (at === undefined) return undefined;
    const field: FormField | undefined = 'fields' in at ? at.fields.find(({ key }) => key === step) : undefined;
    if (field !== undefined) at = field.input;
    else if (step === 'value' || step === 'items' || (step === 'covers' && at.kind === 'list'))
      at = step === 'covers' ? { kind: 'period' } : at;
    else if (/^\d+$/.test(step)) at = at.kind === 'several' ? at.of : at;
    else at = 'fields' in at ? undefined : at;
  }
  return at;
}
