/** Watches over a file in which the lines of each citizen stand together, sorted by citizen: as text, or as whole numbers. */
export interface StandingTogether {
  /** Answers `next` where the citizen is another than before, `same` where not, and `unsorted` where the file is not sorted. */
  meet(citizen: string): 'same' | 'next' | 'unsorted';
}

/** Begins to watch: the file may be sorted in either way, but in one of them from end to end. */
export function standingTogether(): StandingTogether {
  let before: string | undefined;
  let asText = true;
  let asNumbers = true;
  return {
    meet: (citizen) => {
      if (before === undefined || citizen === before) {
        const first = before === undefined;
        before = citizen;
        return first ? 'next' : 'same';
      }
      asText &&= before < citizen;
      asNumbers &&= isBelow(before, citizen);
      before = citizen;
      return asText || asNumbers ? 'next' : 'unsorted';
    },
  };
}

const WHOLE = /^\d+$/;

function isBelow(a: string, b: string): boolean {
  if (!WHOLE.test(a) || !WHOLE.test(b)) return false;
  const [x, y] = [BigInt(a), BigInt(b)];
  return x < y;
}
