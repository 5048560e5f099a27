import { type Problem, show } from '../../../../../src/engine/problem.js';
import { benefitNamed, nearestBenefit } from '../benefits.js';
import type { RegisterCitizen } from '../citizen.js';
import { municipalityNamed, nearestMunicipality } from '../municipality-named.js';

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
