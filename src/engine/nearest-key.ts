import IN_DANISH from './danish-keys.json' with { type: 'json' };

/** What a Danish word for a key, or for one of a few values, stands for. */
const danish: Readonly<Record<string, string>> = IN_DANISH;

/** The known key that is nearest to a mistyped one, or `undefined` where none is near. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > LONGEST) return undefined;
  const meant = danish[key.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')];
  if (meant !== undefined && known.includes(meant)) return meant;
  const begun = known.filter((candidate) => key.length >= SHORTEST && candidate.toLowerCase().startsWith(key.toLowerCase()));
  if (begun.length === 1) return begun[0];
  const ranked = known.map((candidate) => ({ candidate, distance: distance(key.toLowerCase(), candidate.toLowerCase()) }));
  const [best] = ranked.sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3) ? best.candidate : undefined;
}

/** The known keys that are nearest to a mistyped one, the nearest first, however far they are. */
export function nearestKeys(key: string, known: readonly string[], most: number): readonly string[] {
  const short = key.slice(0, LONGEST).toLowerCase();
  const begins = (candidate: string) => short !== '' && candidate.toLowerCase().startsWith(short);
  const ranked = known.map((candidate) => ({ candidate, distance: begins(candidate) ? 0 : distance(short, candidate.toLowerCase()) }));
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** More keys than these are not all told: nobody finds theirs among them. */
const MOST_TOLD = 20;
/** So many of the nearest are told. */
export const NEAREST = 3;

/** Which keys are known, as what was expected: all of a few; of many the three nearest to what was given, or an example. */
export function amongKeys(given: string | undefined, known: readonly string[], what: string): string {
  if (known.length <= MOST_TOLD) return `one of ${known.join(', ')}`;
  return `a known ${what}${given === undefined ? `, such as ${known[0]}` : `; the nearest are ${nearestKeys(given, known, NEAREST).join(', ')}`}`;
}

/** No known key is near this length; measuring a hostile one would cost quadratic time. */
const LONGEST = 100;

/** A shorter beginning says too little. */
const SHORTEST = 3;

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const kept = (row[j] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
