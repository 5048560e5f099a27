/** The kinds of help; `overgangsydelse` stands for integrationsydelse and selvforsørgelses- og hjemrejseydelse too. */
export const BENEFITS = ['kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse', 'other'] as const;

/** A kind of help. */
export type Benefit = (typeof BENEFITS)[number];

/** Unmarried persons may live alone or with others. */
export const MARITAL_STATUSES = ['unmarried', 'married'] as const;

/** Whether a person is married. */
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];

/** What the monthly help is set by: the rate of parents, that of others, a lower one, or the level of SU. */
export const RATE_BASES = ['parent', 'non-parent', 'lower', 'su-level'] as const;

/** What the monthly help is set by. */
export type RateBase = (typeof RATE_BASES)[number];

/** How work was paid. */
export const WORK_KINDS = ['ordinary', 'subsidised', 'own-business'] as const;

/** How work was paid. */
export type WorkKind = (typeof WORK_KINDS)[number];

/** The grounds of extension that were read; `other` needs a judgement, and so does bereavement leave before the act named it. */
export const GROUNDS = ['sickness', 'parental-leave', 'care', 'bereavement-leave', 'other'] as const;

/** A ground on which days extend the months looked back on. */
export type Ground = (typeof GROUNDS)[number];
