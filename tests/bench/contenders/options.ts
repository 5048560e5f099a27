/** What ours is asked under: the day and the municipality; readings by their defaults. */
export const OPTIONS = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
