import { builtFile } from './build.js';
import { SEED } from './cases.js';
import { randomOf } from './random.js';
import { measure } from './rounds.js';

const ACCOUNTS = 200;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Microseconds for an account of a free card: 12 payments of 2024, most years above the cap, which is read both ways. */
export async function measureAccount(rounds: number): Promise<number> {
  const { contender } = await import(builtFile('ours-account'));
  const random = randomOf(SEED);
  const cases = Array.from({ length: ACCOUNTS }, () => ({
    cardSince: '2024-01-01',
    deactivatedOn: 'not-deactivated',
    earnings: {
      covers: { from: '2024-01-01', to: '2024-12-31' },
      items: MONTHS.map((month) => ({
        date: `2024-${month}-28`,
        amount: `${random.whole(2_500, 6_000)}.50`,
        work: 'ordinary',
        employer: { kind: 'business', id: '12345678' },
      })),
    },
  }));
  const [nanoseconds] = await measure<object>([{ contender, cases }], rounds);
  return (nanoseconds as number) / 1_000;
}
