/** The benefits that the residence requirement belongs to, and what else may be received. */
export const BENEFITS = ['kontanthjaelp', 'uddannelseshjaelp', 'foertidspension', 'other', 'none'] as const;
