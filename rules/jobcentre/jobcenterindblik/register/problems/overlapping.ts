import { contradiction } from '../../../../../src/engine/list-problems.js';
import type { Window } from '../../../../../src/engine/period.js';
import type { Problem } from '../../../../../src/engine/problem.js';
import { benefitNamed } from '../benefits.js';
import type { RegisterCitizen } from '../citizen.js';

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
