import { isPending } from '../reading.js';
import { Shown } from '../shown.js';

/** Questions of law and how they are answered, in their order: those that a run has come to, or what it is to take for granted. */
export type Path = readonly (readonly [reading: string, option: string])[];

export const NO_PATH: Path = Object.freeze([]);

/** Stands in the path of a run for a look ahead, so that each has a place of its own. */
export const LOOKED = ['?', ''] as const;

/** How a question is answered on a path; a list of a few pairs costs a fraction of an object with a name for each. */
export function answerOn(path: Path, reading: string): string | undefined {
  return path.find((step) => step[0] === reading)?.[1];
}

/** A question of law that a run asked. */
export interface Question {
  readonly reading: string;
  readonly options: readonly string[];
}

/** One run: what it answered, and the questions it asked that were not assumed, each taken by its first option. */
export interface Run {
  readonly answer: unknown;
  readonly asked: readonly Question[];
}

/** What a part of a rule comes to under every option of the questions it asks; `undefined` where that differs, or something is lacking. */
export function underAll(from: Path, run: (under: Path) => Run): unknown {
  const ways: Path[] = [from];
  let first: unknown;
  for (const under of ways) {
    const { answer: found, asked } = run(under);
    const answer = found instanceof Shown ? found.answer : found;
    if (isPending(answer) || (under !== ways[0] && JSON.stringify(answer) !== JSON.stringify(first))) return undefined;
    first = answer;
    let before = under;
    for (const { reading, options } of asked) {
      const [taken, ...others] = options.map((option): Path => [...before, [reading, option]]);
      ways.push(...others);
      before = taken as Path;
    }
  }
  return first;
}

/** The options of a question that are left by what was chosen before; where none of them is, all. */
export function optionsLeft(all: readonly string[], left: readonly string[] = all): readonly string[] {
  const some = all.filter((option) => left.includes(option));
  return some.length > 0 ? some : all;
}

/** The options with one of them first. */
export function firstOf(options: readonly string[], first = ''): readonly string[] {
  return options.includes(first) ? [first, ...options.filter((option) => option !== first)] : options;
}

/** Takes from the end of a list what was added; to set a length that stands already costs as much as a rule. */
export function cut(list: unknown[], length: number): void {
  if (list.length > length) list.length = length;
}
