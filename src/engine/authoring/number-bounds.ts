/** The least and the most of a number; `above` leaves the least out itself. */
export interface Bounds {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  /** At most so many decimals. */
  readonly decimals?: number;
  /** What is counted, where the unit alone does not say it. */
  readonly what?: string;
}

/** The bounds that a screen needs to know. */
export function withinOf({ from, above, to }: Bounds, decimals: number) {
  return {
    ...(from !== undefined && { least: from }),
    ...(above !== undefined && { above }),
    ...(to !== undefined && { most: to }),
    ...(Number.isFinite(decimals) && { decimals }),
  };
}

/** The bounds in words, after what is counted. */
export function bounds({ from, above, to }: Bounds): string {
  const least = above === undefined ? grouped(from as number) : `above ${above}`;
  if (to === undefined) return above === undefined ? `, ${least} or more` : ` ${least}`;
  const most = grouped(to);
  return above === undefined ? `, ${least} to ${most}` : ` ${least} and at most ${most}`;
}

/** A number with a comma between thousands. */
export function grouped(value: number): string {
  return String(value).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');
}
