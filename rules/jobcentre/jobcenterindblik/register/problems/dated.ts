import type { Day } from '../../../../../src/engine/day.js';
import { contradiction } from '../../../../../src/engine/list-problems.js';
import type { Period, Window } from '../../../../../src/engine/period.js';
import type { Problem } from '../../../../../src/engine/problem.js';
import type { RegisterCitizen } from '../citizen.js';
import { coversOf } from '../listed.js';

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
