import type { RegisterCitizen } from '../register/citizen.js';

/** A citizen without what a register counted of one window: in another window it is unknown. */
export function datedOnly(citizen: RegisterCitizen): RegisterCitizen {
  const { id, municipality, covers, spells, absences, conversations, offers, ordinaryHours } = citizen;
  return {
    id,
    municipality,
    covers,
    spells,
    absences,
    conversations: dated(conversations),
    offers: dated(offers),
    ordinaryHours: dated(ordinaryHours),
  };
}

function dated<T extends object>(told: number | T | undefined): T | undefined {
  return typeof told === 'number' ? undefined : told;
}
