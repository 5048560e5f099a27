import { activationAllowance } from './citizen/activation-allowance/scheme.js';
import { pandemicRelief } from './citizen/pandemic-relief/scheme.js';
import { socialFrikortAccount } from './citizen/social-frikort/calculation.js';
import { socialFrikort } from './citizen/social-frikort/scheme.js';
import { workRequirement225 } from './citizen/work-requirement-225/scheme.js';

/** Every scheme there is, by id. */
export const schemes = {
  'activation-allowance': activationAllowance,
  'pandemic-relief': pandemicRelief,
  'social-frikort': socialFrikort,
  'work-requirement-225': workRequirement225,
} as const;

/** Every calculation there is, by id. */
export const calculations = { 'social-frikort-account': socialFrikortAccount } as const;
