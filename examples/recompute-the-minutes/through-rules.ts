import { calculations, schemes } from 'regelvaerk';
import type { OfRules, Recomputed, Value } from './recomputed.js';

type Chosen = readonly Readonly<Record<string, string>>[];

/** An answer of the rules, and the readings under which it is given. */
interface Answer {
  readonly readings: Chosen;
  /** What the paths of figures lead into; nothing where the rules come to nothing. */
  readonly of?: unknown;
  /** Why they come to nothing. */
  readonly why: string;
}

/** Runs the facts of a figure through the rules, under every reading that they leave open. */
export function valuesOf(by: OfRules): Recomputed {
  const answers = 'scheme' in by ? assessed(by) : calculated(by);
  const [first] = answers.filter(({ of }) => of !== undefined);
  if (first === undefined) return { kind: 'nothing', why: answers.map(({ why }) => why).join('; ') };
  if ('deviations' in by) return deviationIn(at(first.of, by.deviations));
  if ('possible' in by) {
    const range = rangeOf(at(first.of, by.possible));
    return range === undefined ? { kind: 'impossible' } : { kind: 'possible', ...range };
  }
  const range = rangeOf(at(first.of, by.value));
  if (range !== undefined) return { kind: 'between', ...range };
  return { kind: 'values', values: distinct(answers, by.value) };
}

function calculated({ calculation: id, facts, ...rest }: Extract<OfRules, { calculation: string }>): Answer[] {
  const calculation = calculations[id as keyof typeof calculations] as unknown as AnyCalculation | undefined;
  if (calculation === undefined) throw new Error(`there is no calculation "${id}"; regelvaerk schemes lists them`);
  const options = 'options' in rest ? rest.options : {};
  return calculation.underEveryReading(facts, options).outcomes.map(({ readings, calculated }) => ({
    readings,
    of: calculated.value,
    why: calculated.outcome,
  }));
}

function assessed({ scheme: id, facts, options }: Extract<OfRules, { scheme: string }>): Answer[] {
  const scheme = schemes[id as keyof typeof schemes] as unknown as AnyScheme | undefined;
  if (scheme === undefined) throw new Error(`there is no scheme "${id}"; regelvaerk schemes lists them`);
  const { outcomes } = scheme.underEveryReading(facts, options);
  return outcomes.map(({ readings, assessment }) => ({ readings, of: assessment, why: assessment.outcome }));
}

/** An option of a reading about rounding, in the words of the rules. */
export interface Rounding {
  readonly option: string;
  readonly da: string;
  readonly en: string;
}

/** Looks up an option of a reading of a calculation. */
export function roundingNamed(id: string, reading: string, option: string): Rounding {
  const { readings } = calculations[id as keyof typeof calculations] as unknown as {
    readings: Record<string, { options: Record<string, Rounding> }>;
  };
  const { da, en } = readings[reading]?.options[option] as Rounding;
  return { option, da, en };
}

/** What is asked of the rules here: facts of any kind, and answers that are looked into by a path. */
interface AnyCalculation {
  underEveryReading(
    facts: object,
    options?: object,
  ): { outcomes: readonly { readings: Chosen; calculated: { outcome: string; value?: unknown } }[] };
}

interface AnyScheme {
  underEveryReading(facts: object, options: object): { outcomes: readonly { readings: Chosen; assessment: { outcome: string } }[] };
}

/** Answers that come to the same value stand together. */
function distinct(answers: readonly Answer[], path: string): Value[] {
  const found = new Map<string, Value>();
  for (const { of, readings } of answers) {
    const value = String(at(of, path) ?? 'nothing');
    found.set(value, {
      value,
      under: [...(found.get(value)?.under ?? []), ...readings.filter((chosen) => Object.keys(chosen).length > 0)],
    });
  }
  return [...found.values()];
}

function at(value: unknown, path: string): unknown {
  const keys = path.split('.').filter((key) => key !== '');
  return keys.reduce((inner: unknown, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

function rangeOf(value: unknown): { least: string; most: string } | undefined {
  if (typeof value !== 'object' || value === null || !('least' in value)) return undefined;
  const { least, most = '' } = value as { least: unknown; most?: unknown };
  return { least: String(least), most: String(most) };
}

/** The first figure that is not what it should be; where there is none, nothing differs. */
function deviationIn(list: unknown): Recomputed {
  const [first] = list as { printed: number; reckoned: number }[];
  return { kind: 'deviation', printed: String(first?.printed ?? 0), reckoned: String(first?.reckoned ?? 0) };
}
