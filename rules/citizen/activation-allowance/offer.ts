/**
 * The kinds of offer, by names that outlive their chapters; `other` stands in none of the chapters named.
 * @example
 * OFFERS.includes('nytteindsats') // => true
 */
export const OFFERS = Object.freeze([
  'vejledning-og-opkvalificering',
  'virksomhedspraktik',
  'nytteindsats',
  'loentilskud',
  'other',
] as const);

/** A kind of offer. */
export type Offer = (typeof OFFERS)[number];
