import { NEAREST, nearestKeys } from '../engine/nearest-key.js';
import type { Form } from '../form/form.js';
import type { PageSubject } from './subjects.js';

/** That a case names a municipality that the page does not know, with those that are spelled most like it; `undefined` where it knows it. */
export function municipalityFault(
  { municipalities = {} }: PageSubject,
  { municipality, guideline }: { readonly municipality?: unknown; readonly guideline?: unknown },
): string | undefined {
  if (typeof municipality !== 'string' || municipality === '' || guideline !== undefined) return undefined;
  if (Object.hasOwn(municipalities, municipality)) return undefined;
  const names = nearestKeys(municipality, Object.keys(municipalities), NEAREST).map((key) => municipalities[key] as string);
  return `Siden kender ingen kommune »${municipality}«. De nærmeste er ${names.slice(0, -1).join(', ')} og ${names.at(-1)}.`;
}

/** What is wrong on a form, each by the name of its question: a sentence such as that a number is to be written is of no help without it. */
export function faultsIn({ errors, elements }: Pick<Form, 'errors' | 'elements'>): string[] {
  const ofAnswers = elements.flatMap(({ label, errors: own }) => own.map(({ message }) => `${label}: ${message}`));
  return [...errors.map(({ message }) => message), ...ofAnswers];
}
