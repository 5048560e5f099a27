/** Cases that a property is tried on: all in the first time zone, a fifth in the others, where only days could tell a difference. */
export function runs(cases: number): number {
  return process.env.TZ === 'UTC' || process.env.FUZZ === '1' ? cases : Math.ceil(cases / 5);
}
