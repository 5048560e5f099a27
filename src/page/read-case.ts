import { jsonFault } from '../cli/input/json-faults.js';
import { nearestKey } from '../engine/nearest-key.js';
import { InputError, type Problem } from '../engine/problem.js';
import { problemInWords } from '../form/errors.js';
import { KEY, type PageCase } from './case.js';
import { municipalityFault } from './faults.js';
import { hasGuidelines, isScheme, type PageSubject, SUBJECTS, subjectOf } from './subjects.js';

/** A case, or in Danish everything for which there is none: nothing is opened by half. */
export type ReadCase =
  | { readonly given: PageCase; readonly faults?: never }
  | { readonly faults: readonly string[]; readonly given?: never };

type Json = Readonly<Record<string, unknown>>;

/** Reads a case from the text of a file or of an address. What is wrong with an answer or a choice is told where it stands on the page. */
export function readCase(text: string): ReadCase {
  const { value, fault } = readJson(text);
  if (!isObject(value)) return { faults: [fault ?? 'Der skal stå en sag: et objekt med »subject« og »facts«.'] };
  const faults = [...(fault === undefined ? [] : [fault]), ...faultsOf(value)];
  return faults.length > 0
    ? { faults: [...faults, ...ofTheMunicipality(value)] }
    : { given: { ...value, facts: Object(value.facts) } as unknown as PageCase };
}

/** Reads a case from what stands after `#`, or tells why it holds none; `undefined` where no case is meant. */
export function caseAt(hash: string): ReadCase | undefined {
  if (!hash.startsWith(`#${KEY}`)) return undefined;
  try {
    return readCase(decodeURIComponent(hash.slice(KEY.length + 1)));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return { faults: ['Adressen er skåret over eller skrevet forkert.'] };
  }
}

/** Reads JSON, and tells what is wrong with it: what it would throw away, too, as a key that stands twice. */
export function readJson(text: string): { readonly value?: unknown; readonly fault?: string } {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(plain);
    const problem = jsonFault(plain);
    return { value, ...(problem !== undefined && { fault: lost(problem) }) };
  } catch {
    return { fault: 'Teksten er ikke skrevet som JSON.' };
  }
}

/** What JSON would throw away: a key that stands twice, or digits of a number. */
function lost({ path, code }: Problem): string {
  const told = code === 'contradiction' ? 'Feltet står to gange.' : 'Tallet er for langt. Skriv det som en tekst i anførselstegn.';
  return path === '' ? told : `»${path}«: ${told}`;
}

/** What the page shows beside a case that it opens, and tells with the rest of one that it does not. */
function ofTheMunicipality(given: Json): string[] {
  const subject = typeof given.subject === 'string' ? subjectOf(given.subject) : undefined;
  return subject === undefined || !hasGuidelines(subject) ? [] : [municipalityFault(subject, given) ?? []].flat();
}

function faultsOf(given: Json): string[] {
  const subject = typeof given.subject === 'string' ? subjectOf(given.subject) : undefined;
  const kinds = subject === undefined ? EVERY : kindsOf(subject);
  return [
    ...(subject === undefined ? [unknownSubject(given.subject)] : []),
    ...Object.keys(given).flatMap((key) => (key in kinds ? [] : [unknownKey(key, Object.keys(kinds))])),
    ...Object.entries(kinds).flatMap(([key, kind]) => (given[key] === undefined || KINDS[kind].fits(given[key]) ? [] : [wrong(key, kind)])),
    ...(subject === undefined ? [] : [...unknownFacts(subject, given.facts), ...guidelineFaults(subject, given.guideline)]),
  ];
}

const KINDS = {
  text: { fits: (value: unknown) => typeof value === 'string', da: 'en tekst' },
  object: { fits: isObject, da: 'et objekt' },
  either: { fits: (value: unknown) => typeof value === 'string' || isObject(value), da: 'et id eller en hel retningslinje' },
} as const;

type Kinds = Readonly<Record<string, keyof typeof KINDS>>;

const ALWAYS: Kinds = { subject: 'text', knownOn: 'text', readings: 'object', supplied: 'object', facts: 'object' };
const OF_A_SCHEME: Kinds = { on: 'text', preset: 'text' };
const OF_GUIDELINES: Kinds = { municipality: 'text', guideline: 'either' };
const EVERY: Kinds = { ...ALWAYS, ...OF_A_SCHEME, ...OF_GUIDELINES };

function kindsOf(subject: PageSubject): Kinds {
  return { ...ALWAYS, ...(isScheme(subject) && OF_A_SCHEME), ...(hasGuidelines(subject) && OF_GUIDELINES) };
}

function unknownSubject(id: unknown): string {
  if (typeof id !== 'string') return '»subject«: Her skal stå id på en ordning eller beregning.';
  const nearest = nearestKey(
    id,
    SUBJECTS.map((subject) => subject.id),
  );
  return `»subject«: Siden kender ikke ordningen »${id}«.${nearest === undefined ? '' : ` Mente du »${nearest}«?`}`;
}

function unknownFacts({ facts: { keys } }: PageSubject, facts: unknown): string[] {
  const given = isObject(facts) ? Object.keys(facts) : [];
  return given.filter((key) => !keys.includes(key)).map((key) => unknownKey(key, keys, 'facts.'));
}

function guidelineFaults(subject: PageSubject, guideline: unknown): string[] {
  if (!isObject(guideline)) return [];
  try {
    subject.checkGuideline?.(guideline);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => problemInWords({ ...problem, path: `guideline.${problem.path}` }, 'da'));
  }
}

function unknownKey(key: string, known: readonly string[], within = ''): string {
  const nearest = nearestKey(key, known);
  const problem: Problem = { path: `${within}${key}`, code: 'unknown-key', expected: known.join(', ') };
  return problemInWords({ ...problem, ...(nearest !== undefined && { nearest }) }, 'da');
}

function wrong(key: string, kind: keyof typeof KINDS): string {
  return `»${key}«: Her skal stå ${KINDS[kind].da}.`;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
