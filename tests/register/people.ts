import { windowEnding } from '../../src/population/window.js';
import type { RegisterCitizen } from '../../src/register/citizen.js';
import { type CitizenColumns, citizenColumns } from '../../src/register/columns.js';
import type { Derivation } from '../../src/register/derivation.js';

/** The figures of the ministry's report (Høje-Taastrup, 1 April 2020, item 4) and the readings taken by default. */
export const HOW: Derivation = {
  seniorityOf: 'any-benefit',
  interruptions: 'break',
  offerDays: 'any-day',
  settles: { conversations: 4, offers: 1, hours: 225, seniorityMonths: 12, absentMonths: 6 },
};

export const LAST = '2019-12-31';
export const COVERS = { from: '2016-01-01', to: LAST };

/** On kontanthjælp in Lejre since New Year 2018, with empty lists for all else. */
export const PERSON: RegisterCitizen = {
  id: 1,
  municipality: 'lejre',
  covers: COVERS,
  spells: [{ benefit: 'kontanthjaelp', from: '2018-01-01' }],
  absences: [],
  conversations: [],
  offers: [],
  ordinaryHours: [],
};

export const person = (given: Partial<RegisterCitizen>): RegisterCitizen => ({ ...PERSON, ...given });

/** The columns of a citizen who is in a group, in the year that ends on a day. */
export function columns(given: Partial<RegisterCitizen>, how: Partial<Derivation> = {}, to = LAST): CitizenColumns {
  const derived = citizenColumns(person(given), windowEnding(to), { ...HOW, ...how });
  if ('excluded' in derived) throw new Error(`excluded: ${derived.excluded}`);
  return derived;
}

export const span = (from: string, to?: string) => (to === undefined ? { from } : { from, to });
