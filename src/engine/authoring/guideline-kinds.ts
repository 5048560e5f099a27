import type { Cite } from '../citation.js';
import type { Day } from '../day.js';
import { type GuidelineBase, STATUSES } from '../guideline.js';
import { VERIFIED } from '../timeline.js';
import { described, webAddress } from './bounded-kinds.js';
import { oneOf, optional, record } from './compound-kinds.js';
import type { Kind, Kinds, ValuesOf } from './kind.js';
import { choice, day, pattern } from './kinds.js';

/** Where something stands, as it is cited in rule data and by a host. */
export function cite(): Kind<Cite> {
  const provision = said('paragraph, item or page');
  const registered = record({ source: said('id of a registered source'), provision });
  const own = record({ title: said('title of the source'), url: optional(webAddress()), provision });
  return oneOf([registered, own], 'a citation { title, provision, url? }, or { source, provision } for a registered source');
}

/** A text that is not empty. */
export function said(expected: string): Kind<string> {
  return pattern(/\S/, expected);
}

/** A municipal guideline: what each says of itself, and the parts that a scheme's guidelines have besides. */
export function guidelineWith<const S extends Kinds>(parts: S, expected: string): Kind<GuidelineBase & ValuesOf<S>> {
  return record({ ...BASE, ...parts }, expected) as unknown as Kind<GuidelineBase & ValuesOf<S>>;
}

const BASE = {
  $schema: optional(said('the JSON Schema of the file')),
  id: pattern(/^[a-z0-9-]{1,80}$/, 'an id of small letters, digits and hyphens'),
  municipality: said('the key of a municipality'),
  status: choice(STATUSES, 'how it came about; only the first three govern by themselves:'),
  adopted: optional(onDay('the day it was adopted, where it is printed')),
  rejected: optional(onDay('the day it was decided against, for one that was rejected')),
  from: onDay('the first day it governs'),
  to: optional(onDay('the last day it governs, where it sets an end')),
  window: choice(['stated', 'inferred'], 'whether its first and last day are printed or follow from something else:'),
  checkedUntil: onDay('the last day up to which no later decision is known, later days are not covered'),
  verified: choice(
    VERIFIED.filter((how) => how !== 'caller'),
    'how it was read:',
  ),
  cite: cite(),
} as const satisfies { readonly [K in keyof GuidelineBase]-?: Kind<GuidelineBase[K]> };

/** A day, and what it is the day of. */
function onDay(what: string): Kind<Day> {
  return described(day(), `${what}: a calendar day as YYYY-MM-DD`);
}
