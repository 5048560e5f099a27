const april = { from: '2019-04-01', to: '2019-04-30' };

/** The ordinary case of the minutes of 12 March 2019, item 4: one offer, a whole month, 3 zones, exactly 3 km on foot. */
export const ORDINARY = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 3,
  zones: 3,
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
};

/** The amounts of the minutes, in kroner a month by zones. */
export const BY_ZONES: Readonly<Record<number, string>> = { 1: '400.00', 2: '400.00', 3: '550.00', 4: '700.00' };

/** The command that assesses under the minutes. */
export const ASSESS = ['assess', 'activation-allowance', '--on', '2019-04-01', '--municipality', 'lyngby-taarbaek'] as const;

/** The ordinary case with other facts, as one line of JSON. */
export function line(facts: object = {}): string {
  return JSON.stringify({ ...ORDINARY, ...facts });
}
