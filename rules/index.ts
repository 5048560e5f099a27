import { activationAllowance } from './citizen/activation-allowance/scheme.js';

/** Every scheme there is, by id. */
export const schemes = { 'activation-allowance': activationAllowance } as const;
