import { contradiction, inKroner, inOere, type Kroner } from '../../define.js';

/**
 * Corrections that leave less than nothing of what they correct, told where the first of the lines that are reckoned together stands.
 * @param groups the places of lines that are reckoned together: those of one day, or of one employer on a day
 */
export function overCorrected(
  list: string,
  groups: Iterable<readonly number[]>,
  part: string,
  amountAt: (place: number) => Kroner | undefined,
) {
  return [...groups].flatMap((places) => {
    if (!places.some((place) => amountAt(place)?.startsWith('-'))) return [];
    const left = places.reduce((total, place) => total + inOere(amountAt(place) ?? '0'), 0);
    const path = `${list}.items[${places[0]}].${part}`;
    return left < 0 ? [contradiction(path, 'corrections of at most what was paid that day', inKroner(left))] : [];
  });
}
