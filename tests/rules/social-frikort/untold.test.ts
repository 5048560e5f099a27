import { describe, expect, it } from 'vitest';
import type { Stay } from '../../../rules/citizen/social-frikort/residence/stay.js';
import { daysCounted } from '../../../rules/citizen/social-frikort/residence/untold.js';

// Two months abroad in a calendar year count as travel with the home kept; days at home in 2022 are counted on a calendar.
const YEAR = { from: '2022-01-01', to: '2022-12-31' };
const stay = (from: string, to: string, where: Stay['where'] = 'denmark'): Stay => ({ from: `2022-${from}`, to: `2022-${to}`, where });

function counted(stays: readonly Stay[], covers = { from: '2021-01-01', to: '2022-12-31' }) {
  const { least, most, untold } = daysCounted(YEAR, {
    ...{ covers, stays, resides: ({ where }: Stay) => where === 'denmark', abroadMonths: 2, beyond: 'none-count' },
  });
  return { least: [least.resident, least.abroad], most: [most.resident, most.abroad], untold };
}

describe('days spent abroad', () => {
  it('of which the list says why are counted once', () => {
    const told = { least: [334, 31], most: [334, 31], untold: undefined };
    expect(counted([stay('01-01', '06-30'), stay('07-01', '07-31', 'travel'), stay('08-01', '12-31')])).toEqual(told);
    const away = { least: [334, 0], most: [334, 0], untold: undefined };
    for (const where of ['abroad', 'posted-by-the-state'] as const)
      expect(counted([stay('01-01', '06-30'), stay('07-01', '07-31', where), stay('08-01', '12-31')])).toEqual(away);
  });

  it('of which it does not say why may be travel or not, those in the EU/EEA too', () => {
    const july = { least: [334, 0], most: [334, 31], untold: { from: '2022-07-01', to: '2022-07-31' } };
    const home = [stay('01-01', '06-30'), stay('08-01', '12-31')];
    expect(counted(home)).toEqual(july);
    expect(counted([...home, stay('07-01', '07-31', 'eea')])).toEqual(july);
  });

  it('stay travel where others are not told of', () => {
    // 1 to 10 March on holiday, July untold.
    const stays = [stay('01-01', '02-28'), stay('03-01', '03-10', 'travel'), stay('03-11', '06-30'), stay('08-01', '12-31')];
    expect(counted(stays)).toEqual({ least: [324, 10], most: [324, 41], untold: { from: '2022-07-01', to: '2022-07-31' } });
  });

  it('are untold from the first to the last of them, in whatever order the list has the stays', () => {
    const stays = [stay('01-01', '03-31'), stay('04-03', '08-31'), stay('09-01', '09-02', 'eea'), stay('09-03', '12-29')];
    const untold = { from: '2022-04-01', to: '2022-12-31' };
    expect(counted(stays).untold).toEqual(untold);
    expect(counted(stays.toReversed()).untold).toEqual(untold);
    expect(counted([stay('01-01', '12-30')]).untold).toEqual({ from: '2022-12-31', to: '2022-12-31' });
  });

  it('are none before the list begins, after it ends and before the first stay', () => {
    const stays = [stay('03-01', '05-31'), stay('06-03', '12-31')];
    const untold = { from: '2022-06-01', to: '2022-06-02' };
    expect(counted(stays).untold).toEqual(untold);
    expect(counted(stays, { from: '2022-06-02', to: '2022-12-31' }).untold).toEqual({ from: '2022-06-02', to: '2022-06-02' });
    expect(counted(stays, { from: '2021-01-01', to: '2022-06-01' }).untold).toEqual({ from: '2022-06-01', to: '2022-06-01' });
    expect(counted([stay('01-01', '01-31', 'abroad'), stay('03-01', '12-31')]).untold).toBeUndefined();
    expect(counted([], { from: '2021-01-01', to: '2022-12-31' }).untold).toBeUndefined();
    expect(counted(stays, { from: '2023-01-01', to: '2023-12-31' }).untold).toBeUndefined();
  });

  it('count for the first months at the most where they are longer', () => {
    // July to November are 153 days, two months from 1 July are 62; 365 - 153 = 212.
    const found = counted([stay('01-01', '06-30'), stay('12-01', '12-31')]);
    expect(found).toEqual({ least: [212, 0], most: [212, 62], untold: { from: '2022-07-01', to: '2022-11-30' } });
  });
});
