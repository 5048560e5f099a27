import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../rules/jobcentre/jobcenterindblik/shares/standing.js';

const ratio = (percent: number) => ({ of: BigInt(percent), among: 100n });
const between = (least: number, most = least) => ({ least: ratio(least), most: ratio(most) });

// Order 1409 of 2019, § 5: below 20 % missed, or as the minutes of Høje-Taastrup say it more than 80 % reached.
describe('a share held against 80 %', () => {
  it.for([
    ['at-least', [79, 79], 'missed'],
    ['at-least', [80, 80], 'met'],
    ['at-least', [79, 80], 'open'],
    ['more-than', [80, 80], 'equal'],
    ['more-than', [79, 80], 'missed'],
    ['more-than', [80, 81], 'open'],
    ['more-than', [79, 81], 'open'],
    ['more-than', [81, 90], 'met'],
    [undefined, [79, 79], 'missed'],
    [undefined, [80, 80], 'open'],
    [undefined, [79, 80], 'open'],
    [undefined, [80, 81], 'open'],
    [undefined, [81, 81], 'met'],
  ] as const)('read %s', ([read, [least, most], standing]) => expect(standingOf(between(least, most), 80, read)).toBe(standing));

  it('is not settled where the figure was not read, or it may be a share of nobody, and is none where it is one', () => {
    expect(standingOf(between(90), undefined, 'more-than')).toBe('open');
    expect(standingOf({ least: ratio(90), most: undefined }, 80, 'more-than')).toBe('open');
    expect(standingOf({ least: undefined, most: ratio(90) }, 80, 'more-than')).toBe('open');
    expect(standingOf({ least: undefined, most: undefined }, 80, 'more-than')).toBe('nobody');
  });
});
