import type { PageCase } from './case.js';
import type { Opening } from './document.js';
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

/** What a new case begins with: today, and the day and the municipality that the page was written for. */
export interface Beginning extends Omit<Opening, 'subject'> {
  readonly today: string;
}

/** The municipality of a new case where the page was written for none. */
const MUNICIPALITY = 'lyngby-taarbaek';

/** The case of a subject that nothing is known of yet; without a day of its own on today, or on the last day its rules were checked for. */
export function emptyCase(
  subject: PageSubject,
  { today, on = today < subject.covered.to ? today : subject.covered.to, municipality }: Beginning,
): PageCase {
  const { municipalities = {} } = subject;
  const named = [municipality, MUNICIPALITY].find((key) => key !== undefined && Object.hasOwn(municipalities, key));
  return {
    subject: subject.id,
    ...(isScheme(subject) && { on }),
    ...(isScheme(subject) && hasGuidelines(subject) && { municipality: named ?? Object.keys(municipalities)[0] }),
    facts: {},
  };
}
