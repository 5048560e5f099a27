import type { PageCase } from './case.js';
import { hasGuidelines, isScheme, type PageSubject } from './subjects.js';

/** The options of a case, as its subject takes them. */
export function optionsOf({ on, knownOn, municipality, guideline, preset, readings, supplied }: PageCase, subject: PageSubject): object {
  const stated = {
    ...(isScheme(subject) && { on, preset }),
    ...(isScheme(subject) && hasGuidelines(subject) && { municipality, guideline }),
    ...{ knownOn, readings, supplied },
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined && value !== ''));
}

/** The case of a subject that nothing is known of yet, on the last day its rules were checked for. */
export function emptyCase(subject: PageSubject, today: string): PageCase {
  const on = today < subject.covered.to ? today : subject.covered.to;
  const [municipality] = Object.keys(subject.municipalities ?? {});
  return {
    subject: subject.id,
    ...(isScheme(subject) && { on }),
    ...(isScheme(subject) &&
      hasGuidelines(subject) && { municipality: 'lyngby-taarbaek' in (subject.municipalities ?? {}) ? 'lyngby-taarbaek' : municipality }),
    facts: {},
  };
}
