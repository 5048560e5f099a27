import type { Problem, ToldProblem } from '../engine/problem.js';
import type { Text } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import { problemInWords } from '../form/errors.js';
import { fill } from '../reasons/template.js';
import WORDS from './words.json' with { type: 'json' };

/** What a request was refused for. */
export type RefusalKind = keyof typeof WORDS;

/** Why a request was not answered: problem details (RFC 9457). */
export interface ProblemDetails {
  /** `urn:regelvaerk:problem:` and the kind, for programs. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Everything that is wrong with the input, each with its path. */
  readonly problems?: readonly ToldProblem[];
  /** How many more there are than are listed. */
  readonly problemsLeftOut?: number;
}

/** Thrown where a request is refused; what became of it is told by `problemDetails`. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly kind: RefusalKind;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];

  constructor(kind: RefusalKind, values: Readonly<Record<string, string>> = {}, problems: readonly Problem[] = []) {
    super(kind);
    this.kind = kind;
    this.values = values;
    this.problems = problems;
  }

  /** The status that answers it. */
  get status(): number {
    return WORDS[this.kind].status;
  }
}

/** So many problems are listed: nobody reads more, and the rest are counted. */
const MOST_PROBLEMS = 100;
/** So much of a text that was received is repeated. */
const MOST_SHOWN = 200;

/** Tells why a request was refused, in a language. */
export function problemDetails({ kind, status, values, problems }: Refused, language: Language): ProblemDetails {
  const { title, detail } = WORDS[kind] as { readonly title: Text; readonly detail: Text };
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(value)]));
  return {
    type: `urn:regelvaerk:problem:${kind.replace(/-nearest$/, '')}`,
    title: title[language],
    status,
    detail: fill(detail[language], shown),
    ...(problems.length > 0 && { problems: problems.slice(0, MOST_PROBLEMS).map((problem) => told(problem, language)) }),
    ...(problems.length > MOST_PROBLEMS && { problemsLeftOut: problems.length - MOST_PROBLEMS }),
  };
}

function told({ path, received, ...problem }: Problem, language: Language): ToldProblem {
  const short = { ...problem, path: cut(path), ...(received !== undefined && { received: cut(received) }) };
  return { ...short, message: problemInWords(short, language) };
}

function cut(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
