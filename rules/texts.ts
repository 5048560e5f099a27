import type { Wordings } from '../src/engine/texts.js';
import { readings } from './citizen/activation-allowance/readings.js';
import { activationAllowanceTexts } from './citizen/activation-allowance/reasons.js';
import { MUNICIPALITIES } from './municipalities.js';

/** Authorities that are not called by the name of the place and `Kommune`. */
const CALLED: Readonly<Record<string, string>> = {
  bornholm: 'Bornholms Regionskommune',
  koebenhavn: 'Københavns Kommune',
  ungecentrum: 'Ungecentrum',
};

const authorities = Object.fromEntries(Object.entries(MUNICIPALITIES).map(([key, name]) => [key, CALLED[key] ?? `${name} Kommune`]));

/** The wording of every scheme's statements of reasons, by id of the scheme. */
export const wordings: Wordings = {
  'activation-allowance': { texts: activationAllowanceTexts, readings, municipalities: authorities },
};
