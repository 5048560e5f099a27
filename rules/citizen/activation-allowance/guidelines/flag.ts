/** Facts that a guideline may ask to be so or not so. */
export const FLAGS = [
  'obviouslyEducationReady',
  'usesPublicTransport',
  'wagesDuringOffer',
  'actualTransportCovered',
  'homeAndOfferInTown',
  'sanctionInMonth',
  'expensesDocumented',
] as const;

/** A fact that a guideline may ask to be so or not so. */
export type Flag = (typeof FLAGS)[number];
