import type { Day } from '../engine/day.js';
import { contradiction } from '../engine/list-problems.js';
import type { Period, Window } from '../engine/period.js';
import { type Problem, show } from '../engine/problem.js';
import type { RegisterCitizen } from './citizen.js';
import { coversOf } from './lists.js';
import { benefitNamed, municipalityNamed, nearestBenefit, nearestMunicipality } from './names.js';

const DATED = ['municipality', 'spells', 'absences', 'conversations', 'offers', 'ordinaryHours'] as const;

/** Fields that a citizen cannot do without. */
export function missing(input: unknown): readonly Problem[] {
  if (typeof input !== 'object' || input === null) return [];
  const citizen = input as Partial<RegisterCitizen>;
  const dated = citizen.covers === undefined && isDated(citizen) ? DATED.find((field) => Array.isArray(citizen[field])) : undefined;
  if (citizen.id !== undefined && citizen.municipality !== undefined && dated === undefined) return [];
  return [
    ...(citizen.id === undefined ? [needed('id', 'a text or a whole number that tells the citizen from others')] : []),
    ...(citizen.municipality === undefined ? [needed('municipality', 'a municipality by key or name, or a list of residences')] : []),
    ...(dated === undefined ? [] : [needed('covers', `the days that ${dated} and every other list is complete for`)]),
  ];
}

/** By name, field by field: nearly every citizen has none of them dated, or says what they cover. */
function isDated({ municipality, spells, absences, conversations, offers, ordinaryHours }: Partial<RegisterCitizen>): boolean {
  if (spells !== undefined || absences !== undefined) return true;
  return [typeof municipality, typeof conversations, typeof offers, typeof ordinaryHours].includes('object');
}

function needed(path: string, expected: string): Problem {
  return { path, code: 'unexpected', expected, received: 'nothing' };
}

/** Names of benefits and municipalities that are not known, each with the nearest that is. */
export function unknownNames({ municipality, spells, benefit }: RegisterCitizen): readonly Problem[] {
  const found: Problem[] = [];
  if (typeof municipality === 'string') checkMunicipality(found, municipality);
  else for (const [index, home] of municipality.entries()) checkMunicipality(found, home.municipality, index);
  for (const [index, spell] of (spells ?? []).entries()) checkBenefit(found, spell.benefit, index);
  if (benefit !== undefined) checkBenefit(found, benefit);
  return found;
}

function checkMunicipality(found: Problem[], name: string, index?: number): void {
  if (municipalityNamed(name) !== undefined) return;
  const path = index === undefined ? 'municipality' : `municipality[${index}].municipality`;
  found.push(unknown(path, 'one of the 98 municipalities, by key or Danish name', name, nearestMunicipality(name)));
}

function checkBenefit(found: Problem[], name: string, index?: number): void {
  if (benefitNamed(name) !== undefined) return;
  const path = index === undefined ? 'benefit' : `spells[${index}].benefit`;
  found.push(unknown(path, 'a benefit, by key or name', name, nearestBenefit(name)));
}

function unknown(path: string, expected: string, name: string, nearest: string | undefined): Problem {
  return { path, code: 'unexpected', expected, received: show(name), ...(nearest !== undefined && { nearest }) };
}

/** Items of dated lists that end before they begin, begin after the day judged, or lie wholly outside what the lists cover. */
export function misplaced(citizen: RegisterCitizen, on: Day): readonly Problem[] {
  const { municipality, spells, absences, conversations, offers, ordinaryHours } = citizen;
  const covers = coversOf(citizen);
  const found: Problem[] = [];
  if (typeof municipality === 'object') checkSpans(found, 'municipality', municipality, covers, on);
  if (spells !== undefined) checkSpans(found, 'spells', spells, covers, on);
  if (absences !== undefined) checkSpans(found, 'absences', absences, covers, on);
  if (typeof offers === 'object') checkSpans(found, 'offers', offers, covers, on);
  if (typeof conversations === 'object') checkDays(found, 'conversations', conversations, (day) => day, covers, on);
  if (typeof ordinaryHours === 'object') checkDays(found, 'ordinaryHours', ordinaryHours, ({ date }) => date, covers, on);
  return found;
}

function checkSpans(found: Problem[], field: string, items: readonly Window[], covers: Period, on: Day): void {
  const latest = covers.to < on ? covers.to : on;
  items.forEach(({ from, to }, index) => {
    if (to !== undefined && to < from) found.push(contradiction(`${field}[${index}]`, 'from not after to', `${from} to ${to}`));
    else if (from > latest || (to !== undefined && to < covers.from)) {
      found.push(outside(`${field}[${index}]`, to === undefined ? from : `${from} to ${to}`, covers, on));
    }
  });
}

function checkDays<T>(found: Problem[], field: string, items: readonly T[], dayOf: (item: T) => Day, covers: Period, on: Day): void {
  const latest = covers.to < on ? covers.to : on;
  items.forEach((item, index) => {
    const day = dayOf(item);
    if (day > latest || day < covers.from) found.push(outside(`${field}[${index}]`, day, covers, on));
  });
}

function outside(path: string, received: string, { from, to }: Period, on: Day): Problem {
  return contradiction(path, `no later than ${on}, the day judged, and with a day from ${from} to ${to}, which the lists cover`, received);
}

/** Spells on the same benefit that share a day, and residences that do. */
export function overlapping({ municipality, spells }: RegisterCitizen): readonly Problem[] {
  const found = pairs('spells', spells ?? [], ' on the same benefit', (a, b) => benefitNamed(a.benefit) === benefitNamed(b.benefit));
  return typeof municipality === 'string' ? found : [...found, ...pairs('municipality', municipality, '', () => true)];
}

/** Every item that shares a day with one before it in the list, which has 1,000 items at most. */
function pairs<T extends Window>(field: string, items: readonly T[], which: string, alike: (a: T, b: T) => boolean): Problem[] {
  const found: Problem[] = [];
  for (let index = 1; index < items.length; index += 1) {
    const item = items[index] as T;
    const before = items.findIndex((other, place) => place < index && share(item, other) && alike(item, other));
    if (before === -1) continue;
    found.push(contradiction(`${field}[${index}]`, `days that ${field}[${before}]${which} does not have`, written(item)));
  }
  return found;
}

/** One that still runs shares every day from its first on. */
function share(a: Window, b: Window): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}

function written({ from, to }: Window): string {
  return to === undefined ? `from ${from}` : `${from} to ${to}`;
}
