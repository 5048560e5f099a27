import { asRows, checkGuideline, type GuidelineBase, type Guidelines, governs } from './guideline.js';
import { amongKeys, nearestKey } from './nearest-key.js';
import { type Problem, show } from './problem.js';
import type { Row } from './timeline.js';

/** The guideline a case is to be assessed under. */
export interface GuidelineAsked<G = never> {
  /** Key of the municipality whose guideline governs, such as `lyngby-taarbaek`. */
  readonly municipality?: string | undefined;
  /** A host's own guideline, under an id of its own, or the id of a built-in one to try as a what-if. */
  readonly guideline?: G | string | undefined;
}

/** What is wrong with the municipality and the guideline asked for. */
export function guidelineProblems<G extends GuidelineBase>(
  { municipality, guideline }: GuidelineAsked<G>,
  guidelines: Guidelines<G>,
): Problem[] {
  const keys = Object.keys(guidelines.municipalities);
  if (municipality === undefined && guideline === undefined) return [notKnown('municipality', undefined, keys)];
  const ids = guidelines.builtIn.map(({ id }) => id);
  return [
    ...(municipality === undefined ? [] : notAmong('municipality', municipality, keys)),
    ...(guideline === undefined || isObject(guideline) ? [] : notAmong('guideline', guideline, ids)),
    ...(municipality === undefined ? [] : ofAnother(municipality, guideline, guidelines)),
  ];
}

/** The same where no municipality has a guideline: none can be asked for, and the municipality is told in the answer, and must be one. */
export function problemsWithoutGuidelines(
  { municipality, guideline }: GuidelineAsked<unknown>,
  known: Readonly<Record<string, string>> | undefined,
): Problem[] {
  const expected = 'none, for there are no municipal guidelines';
  const asked: Problem[] = guideline === undefined ? [] : [{ path: 'guideline', code: 'unexpected', expected, received: show(guideline) }];
  return [...municipalityProblems(municipality, known), ...asked];
}

function municipalityProblems(municipality: string | undefined, known: Readonly<Record<string, string>> | undefined): Problem[] {
  if (municipality === undefined || known === undefined || Object.hasOwn(known, municipality)) return [];
  const keys = Object.keys(known);
  const [given, nearest] = [String(municipality), nearestKey(String(municipality), keys)];
  const expected = amongKeys(given, keys, 'municipality');
  return [{ path: 'municipality', code: 'unexpected', expected, received: show(municipality), ...(nearest !== undefined && { nearest }) }];
}

/** A guideline asked for beside a municipality must be that municipality's own. */
function ofAnother<G extends GuidelineBase>(
  municipality: string,
  guideline: G | string | undefined,
  { builtIn }: Guidelines<G>,
): Problem[] {
  const asked = isObject(guideline) ? guideline : builtIn.find(({ id }) => id === guideline);
  if (typeof asked?.municipality !== 'string' || asked.municipality === municipality) return [];
  const expected = `${asked.municipality}, whose guideline was asked for, or no municipality`;
  return [{ path: 'municipality', code: 'contradiction', expected, received: show(municipality) }];
}

function isObject<G>(value: G | string | undefined): value is G & object {
  return typeof value === 'object' && value !== null;
}

function notAmong(path: Asked, given: string, known: readonly string[]): Problem[] {
  return known.includes(given) ? [] : [notKnown(path, given, known)];
}

function notKnown(path: Asked, given: string | undefined, known: readonly string[]): Problem {
  const nearest = given === undefined ? undefined : nearestKey(String(given), known);
  const expected = `${amongKeys(given === undefined ? given : String(given), known, path)}${OWN}`;
  return { path, code: 'unexpected', expected, received: show(given), ...(nearest !== undefined && { nearest }) };
}

type Asked = 'municipality' | 'guideline';
const OWN = '; a guideline of your own is passed as { guideline: { id, municipality, ... } }';

/** The rows a case's guideline is picked from: the host's own, the one tried as a what-if, or the municipality's. */
export function guidelineRows<G extends GuidelineBase>(
  { municipality, guideline }: GuidelineAsked<G>,
  guidelines: Guidelines<G>,
): Row<G>[] {
  if (typeof guideline === 'object') return asRows([checkGuideline(guidelines, guideline)]);
  if (guideline !== undefined) return asRows(guidelines.builtIn.filter(({ id }) => id === guideline));
  return asRows(guidelines.builtIn.filter((known) => known.municipality === municipality && governs(known)));
}
