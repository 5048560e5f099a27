import { type Problem, show } from '../engine/problem.js';

type Known = Readonly<Record<string, unknown>>;

/** Where an answer says that it was made under other options than those that are stored with it. */
export function mismatches(options: Known, answer: Known): Problem[] {
  return [
    ...(['on', 'knownOn', 'municipality', 'guideline', 'preset'] as const).flatMap((name) => {
      const [given, made] = [givenAs(name, options), madeUnder(name, answer)];
      return given === undefined || made === undefined || given === made ? [] : [contradiction(name, made, given)];
    }),
    ...readingsTaken(answer).flatMap(({ reading, option, by }) => {
      const chosen = Object(options.readings)[reading];
      const fits = by === 'caller' ? chosen === option : chosen === undefined || chosen === option;
      return fits ? [] : [contradiction(`readings.${reading}`, option, chosen)];
    }),
  ];
}

/** An option as it was given; what it leaves to the rules can be anything. */
function givenAs(name: string, options: Known): unknown {
  const own = Object(options.guideline) as Known;
  if (name === 'knownOn') return options.knownOn ?? 'newest';
  if (name === 'municipality') return options.municipality ?? own.municipality;
  return name === 'guideline' ? (own.id ?? options.guideline) : options[name];
}

function madeUnder(name: string, answer: Known): unknown {
  return name === 'guideline' ? Object(answer.guideline).id : answer[name];
}

interface Taken {
  readonly reading: string;
  readonly option: string;
  readonly by: string;
}

function readingsTaken({ readings }: Known): readonly Taken[] {
  return Array.isArray(readings) ? readings.filter((taken): taken is Taken => typeof taken?.reading === 'string') : [];
}

function contradiction(name: string, made: unknown, given: unknown): Problem {
  return { path: `options.${name}`, code: 'contradiction', expected: `${show(made)}, as the answer says`, received: show(given) };
}
